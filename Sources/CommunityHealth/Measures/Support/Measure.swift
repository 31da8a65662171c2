package import Instruments

/// A way of making one number out of what was recorded.
package struct Measure: Sendable {
  /// How a raw value is written for people.
  package enum Form: Sendable {
    /// A share, written in percent.
    case share
    /// A share less another, written in percent, from −1 to 1.
    case balance
    case days
    /// A plain number.
    case number
  }

  /// Its name in health models.
  package let id: MeasureID
  /// What it says, in a sentence.
  package let summary: String
  /// How it is computed.
  package let formula: String
  /// What it is told.
  let parameters: [MeasureParameter]
  /// How a raw value is written for people.
  package let form: Form
  /// Reads a community.
  let read: @Sendable (MeasureCall) -> Measurement

  init(
    _ id: String, _ summary: String, formula: String, form: Form = .share,
    parameters: [MeasureParameter], read: @escaping @Sendable (MeasureCall) -> Measurement
  ) {
    self.id = MeasureID(id)
    self.summary = summary
    self.formula = formula
    self.form = form
    self.parameters = parameters
    self.read = read
  }
}

extension Measure.Form {
  /// Between what raw values it lies, where it has ends.
  var range: ClosedRange<Double>? {
    switch self {
    case .share: 0...1
    case .balance: -1...1
    case .days, .number: nil
    }
  }
}

import Instruments

/// What a measure can be told.
struct MeasureParameter: Sendable {
  /// What stands there.
  enum Kind: Sendable, Hashable {
    /// An instrument.
    case instrument
    /// A column of the instrument that another parameter names.
    case column(of: String)
    /// Several columns of it.
    case columns(of: String)
    /// Choices of a column, which one parameter names, of an instrument, which another names.
    case choices(of: String, in: String)
    /// Which rows count, in the words of conditions, for the instrument that another parameter names.
    case condition(on: String)
    /// A whole number above 0.
    case count
    /// A number from 0 to 1.
    case share
  }

  /// Its name.
  let name: String
  /// What stands there.
  let kind: Kind
  /// Whether the measure cannot do without it.
  let isRequired: Bool

  /// Something the measure cannot do without.
  static func needed(_ name: String, _ kind: Kind) -> MeasureParameter {
    MeasureParameter(name: name, kind: kind, isRequired: true)
  }

  /// Something the measure may be told.
  static func optional(_ name: String, _ kind: Kind) -> MeasureParameter {
    MeasureParameter(name: name, kind: kind, isRequired: false)
  }
}

extension [MeasureParameter] {
  /// Which rows of a log are read: `log`, the `date` of a row, `where` it counts, `days` back.
  static let logRows: [MeasureParameter] = [
    .needed("log", .instrument), .optional("date", .column(of: "log")),
    .optional("where", .condition(on: "log")), .optional("days", .count),
  ]

  /// A window that grows up to `grow` days until there are `until` of what is counted.
  static let growing: [MeasureParameter] = [
    .optional("grow", .count), .optional("until", .count),
  ]

  /// Which answers to a survey are read: the latest wave, or with `days` all waves of that time.
  static let surveyAnswers: [MeasureParameter] = [
    .needed("survey", .instrument), .optional("days", .count),
  ]
}

internal import Instruments

/// Whether people use AI, or the organisation learns from it.
public struct TransferSides: Hashable, Sendable {
  /// The mean score of what individuals gain; nil where it is not measured.
  public let individual: Double?
  /// The mean score of what teams and the organisation gain; nil where it is not measured.
  public let organisation: Double?

  /// Sets both sides of the lens against each other.
  public init(_ lens: Lens) {
    let own: Set = ["adoption.change", "value.hours"]
    func mean(_ readings: [IndicatorReading]) -> Double? {
      let scores = readings.compactMap(\.score)
      return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    }
    individual = mean(lens.readings.filter { own.contains($0.id.text) })
    organisation = mean(lens.readings.filter { !own.contains($0.id.text) })
  }
}

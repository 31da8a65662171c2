/// Whether a community stands at both ends of a scale.
public struct Polarisation: Hashable, Sendable {
  /// The share of unfavourable answers.
  public let low: Double
  /// The share of favourable answers.
  public let high: Double

  /// Measures counts; nil without answers, or where the scale has no agreed boxes.
  public init?(counts: [Int]) {
    let total = counts.reduce(0, +)
    guard total > 0, let boxes = FavourableBoxes(points: counts.count) else { return nil }
    low = Double(boxes.unfavourable(in: counts)) / Double(total)
    high = Double(boxes.favourable(in: counts)) / Double(total)
  }

  /// How much stands against each other: twice the smaller end, 1 when it is half and half.
  public var value: Double { 2 * min(low, high) }
}

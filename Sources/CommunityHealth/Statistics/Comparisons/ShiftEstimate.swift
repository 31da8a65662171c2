internal import Numerics

/// By how much one group's values are larger than another's, in the units of the values.
///
/// The median of all pairs' differences. Source: J. Hodges, E. Lehmann, Annals of Mathematical
/// Statistics 34 (1963) 598–611; the interval cuts the ordered differences where the exact test does.
public struct ShiftEstimate: Hashable, Sendable {
  private let differences: Quantiles
  private let sizes: [Int]

  /// Compares values of two groups; nil where one is empty.
  ///
  /// - Complexity: all pairs of values.
  public init?(first: [Double], second: [Double]) {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    differences = Quantiles(first.flatMap { one in second.map { one - $0 } })
    sizes = [first.count, second.count]
  }

  /// The estimate.
  public var value: Double { differences.median }

  /// Where the shift may lie.
  public func interval(level: Double) -> Interval {
    let tail = (1 - level) / 2
    let null = WinDistribution(
      pooled: Array(repeating: 1, count: sizes[0] + sizes[1]), size: sizes[0])
    // Wins are counted doubled, and without ties they are whole.
    var cut = 0
    while null.probability(atMost: 2 * cut) < tail { cut += 1 }
    cut = max(1, cut)
    let sorted = differences.sorted
    return Interval(lower: sorted[cut - 1], upper: sorted[sorted.count - cut], level: level)
  }
}

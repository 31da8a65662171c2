/// By how much the same people's values changed, in the units of the values.
///
/// The median of the means of all pairs of changes, each with itself included. Source: J. Hodges,
/// E. Lehmann, Annals of Mathematical Statistics 34 (1963) 598–611.
public struct PseudoMedian: Hashable, Sendable {
  private let means: Quantiles
  private let count: Int

  /// Summarises changes; nil without any.
  ///
  /// - Complexity: all pairs of changes.
  public init?(_ changes: [Double]) {
    guard !changes.isEmpty else { return nil }
    count = changes.count
    means = Quantiles(
      changes.indices.flatMap { one in
        changes[one...].map { (changes[one] + $0) / 2 }
      })
  }

  /// The estimate.
  public var value: Double { means.median }

  /// Where it may lie, cut where the exact signed-rank test does.
  public func interval(level: Double) -> Interval {
    let tail = (1 - level) / 2
    let ways = SignedRanks((1...count).map(Double.init), unchanged: .dropped).ways
    var cut = 0
    var below = ways[0]
    while below < tail {
      cut += 1
      below += ways[2 * cut]
    }
    cut = max(1, cut)
    return Interval(
      lower: means.sorted[cut - 1], upper: means.sorted[means.sorted.count - cut], level: level)
  }
}

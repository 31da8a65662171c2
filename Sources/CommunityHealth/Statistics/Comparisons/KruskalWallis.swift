internal import Numerics

/// Whether several groups' answers tend to differ.
///
/// Source: W. Kruskal, W. Wallis, JASA 47 (1952) 583–621, corrected for ties.
public struct KruskalWallis: Hashable, Sendable {
  /// The test statistic.
  public let h: Double
  /// Groups less one.
  public let freedom: Int

  /// Compares counts, group by group, lowest value first; nil below two groups, or where all agree.
  public init?(counts: [[Int]]) {
    let groups = counts.filter { $0.contains { $0 > 0 } }
    guard groups.count > 1, let values = groups.first?.count else { return nil }
    let pooled = (0..<values).map { value in groups.reduce(0) { $0 + $1[value] } }
    let n = Double(pooled.reduce(0, +))
    var below = 0
    // Ranks around their mean, so that nothing large is left to cancel.
    let ranks = pooled.map { count in
      defer { below += count }
      return Double(2 * below + count + 1) / 2 - (n + 1) / 2
    }
    let between = groups.map { group in
      let sum = zip(group, ranks).map { Double($0) * $1 }.compensatedSum
      return sum * sum / Double(group.reduce(0, +))
    }.compensatedSum
    let ties = pooled.map { Double($0) * (Double($0) * Double($0) - 1) }.compensatedSum
    let correction = 1 - ties / (n * n * n - n)
    guard correction > 0 else { return nil }
    h = 12 / (n * (n + 1)) * between / correction
    freedom = groups.count - 1
  }

  /// Compares plain values, group by group.
  public init?(groups: [[Double]]) {
    let values = Set(groups.joined()).sorted()
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    self.init(
      counts: groups.map { group in
        var counts = Array(repeating: 0, count: values.count)
        for value in group { if let place = places[value] { counts[place] += 1 } }
        return counts
      })
  }

  /// How likely such differences are, if all groups are alike.
  public var p: Double { ChiSquared(freedom: Double(freedom)).probability(above: h) }
}

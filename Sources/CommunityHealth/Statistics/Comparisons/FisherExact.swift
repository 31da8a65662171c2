internal import Numerics

/// Whether two yes-no questions have to do with each other, however few answered.
///
/// Source: R. Fisher, "The design of experiments", 1935; two-sided: all tables that are at most as
/// likely as the one seen.
public struct FisherExact: Hashable, Sendable {
  /// How likely such a table is, in either direction.
  public let p: Double
  /// How likely at least so many in the first cell are.
  public let pGreater: Double
  /// How likely at most so many are.
  public let pLess: Double

  /// Tests the counts a, b above c, d; nil if nobody was counted.
  public init?(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    let total = a + b + c + d
    guard min(a, b, c, d) >= 0, total > 0 else { return nil }
    let null = HypergeometricDistribution(marked: a + b, drawn: a + c, population: total)
    // What differs by rounding only is as likely.
    let limit = null.probability(of: a) * (1 + 1e-7)
    let chances = null.possible.map(null.probability(of:))
    p = min(1, chances.filter { $0 <= limit }.compensatedSum)
    pGreater = null.probability(above: Double(a - 1))
    pLess = null.probability(upTo: Double(a))
  }
}

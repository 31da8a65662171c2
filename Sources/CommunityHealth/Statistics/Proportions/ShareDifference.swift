/// How two shares of different people differ.
///
/// Source: R. Newcombe, "Interval estimation for the difference between independent proportions",
/// Statistics in Medicine 17 (1998) 873–890, method 10: two Wilson intervals, squared and added.
public struct ShareDifference: Hashable, Sendable {
  private let later: Count
  private let earlier: Count

  /// What came later against what was before; nil where nobody answered on one side.
  public init?(later successes: Int, of n: Int, earlier before: Int, of m: Int) {
    guard n > 0, m > 0, (0...n).contains(successes), (0...m).contains(before) else { return nil }
    later = Count(successes: successes, n: n)
    earlier = Count(successes: before, n: m)
  }

  /// The later share less the earlier.
  public var difference: Double { laterShare - earlierShare }

  /// Where the difference may lie.
  public func interval(level: Double) -> Interval? {
    guard
      let new = WilsonInterval.interval(later.successes, of: later.n, level: level),
      let old = WilsonInterval.interval(earlier.successes, of: earlier.n, level: level)
    else { return nil }
    func together(_ one: Double, _ other: Double) -> Double {
      (one * one + other * other).squareRoot()
    }
    return Interval(
      lower: difference - together(laterShare - new.lower, old.upper - earlierShare),
      upper: difference + together(new.upper - laterShare, earlierShare - old.lower),
      level: level)
  }

  private var laterShare: Double { later.share }
  private var earlierShare: Double { earlier.share }

  private struct Count: Hashable {
    let successes: Int
    let n: Int

    var share: Double { Double(successes) / Double(n) }
  }
}

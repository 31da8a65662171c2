internal import Numerics

/// What is believed of a share when half an answer of each kind was there before.
///
/// Source: L. Brown, T. Cai, A. DasGupta, "Interval estimation for a binomial proportion",
/// Statistical Science 16 (2001) 101–133; at none and at all the end is 0 and 1, as they advise.
public enum JeffreysInterval {
  /// Where a share may lie, given so many of n; nil without answers.
  public static func interval(_ successes: Int, of n: Int, level: Double) -> Interval? {
    guard n > 0, (0...n).contains(successes) else { return nil }
    let tail = (1 - level) / 2
    let belief = BetaDistribution(a: Double(successes) + 0.5, b: Double(n - successes) + 0.5)
    return Interval(
      lower: successes == 0 ? 0 : belief.quantile(tail),
      upper: successes == n ? 1 : belief.quantile(1 - tail), level: level)
  }
}

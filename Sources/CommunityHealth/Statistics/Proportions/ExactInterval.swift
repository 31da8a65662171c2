internal import Numerics

/// The interval of a share that covers at least as often as promised.
///
/// Source: C. Clopper, E. Pearson, Biometrika 26 (1934) 404–413.
public enum ExactInterval {
  /// Where a share may lie, given so many of n; nil without answers.
  public static func interval(_ successes: Int, of n: Int, level: Double) -> Interval? {
    guard n > 0, (0...n).contains(successes) else { return nil }
    let tail = (1 - level) / 2
    let (x, rest) = (Double(successes), Double(n - successes))
    return Interval(
      lower: successes == 0 ? 0 : BetaDistribution(a: x, b: rest + 1).quantile(tail),
      upper: successes == n ? 1 : BetaDistribution(a: x + 1, b: rest).quantile(1 - tail),
      level: level)
  }
}

/// The score interval of a share.
///
/// Source: E. Wilson, JASA 22 (1927) 209–212; R. Newcombe, Statistics in Medicine 17 (1998) 857–872,
/// methods 3 and 4.
public enum WilsonInterval {
  /// Where a share may lie, given so many of n; nil without answers.
  ///
  /// Of a finite population, n answers know as much as n(N − 1)/(N − n) would of an endless one;
  /// when all answered, the width is zero.
  public static func interval(
    _ successes: Int, of n: Int, population: Int? = nil, level: Double
  ) -> Interval? {
    guard n > 0, (0...n).contains(successes) else { return nil }
    let share = Double(successes) / Double(n)
    guard let population else {
      return interval(share: share, size: Double(n), level: level)
    }
    guard population > n else { return Interval(lower: share, upper: share, level: level) }
    let size = Double(n) * Double(population - 1) / Double(population - n)
    return interval(share: share, size: size, level: level)
  }

  /// The same with a continuity correction, which never covers less than promised.
  public static func corrected(_ successes: Int, of n: Int, level: Double) -> Interval? {
    guard n > 0, (0...n).contains(successes) else { return nil }
    let z = normalReach(level)
    let (size, p) = (Double(n), Double(successes) / Double(n))
    let below = 2 * (size + z * z)
    let middle = 2 * size * p + z * z
    func root(_ sign: Double) -> Double {
      let part = z * z - sign * 2 - 1 / size + 4 * p * (size * (1 - p) + sign)
      return z * max(0, part).squareRoot()
    }
    return Interval(
      lower: successes == 0 ? 0 : max(0, (middle - 1 - root(1)) / below),
      upper: successes == n ? 1 : min(1, (middle + 1 + root(-1)) / below), level: level)
  }

  private static func interval(share p: Double, size n: Double, level: Double) -> Interval {
    let z = normalReach(level)
    let below = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / below
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / below
    return Interval(
      lower: p == 0 ? 0 : max(0, centre - half), upper: p == 1 ? 1 : min(1, centre + half),
      level: level)
  }
}

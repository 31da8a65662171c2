internal import Numerics

/// How well the items of a scale hang together.
///
/// α = k/(k − 1) · (1 − Σ variances / variance of the sum). Sources: L. Cronbach, Psychometrika 16
/// (1951) 297–334; L. Feldt, Psychometrika 30 (1965) 357–370 for the interval.
public struct CronbachAlpha: Hashable, Sendable {
  /// The coefficient.
  public let value: Double
  /// How many people stand behind it.
  public let people: Int
  /// How many items the scale has.
  public let items: Int

  /// Measures a scale; nil below two items or two people, or where the sum does not vary.
  public init?(_ covariances: ItemCovariances) {
    items = covariances.items
    people = covariances.people
    guard items > 1, people > 1, covariances.total > 0 else { return nil }
    let k = Double(items)
    value = k / (k - 1) * (1 - covariances.trace / covariances.total)
  }

  /// Where the coefficient may lie.
  public func interval(level: Double) -> Interval {
    let freedom = Double(people - 1)
    let f = FDistribution(numerator: freedom, denominator: freedom * Double(items - 1))
    let tail = (1 - level) / 2
    return Interval(
      lower: 1 - (1 - value) * f.quantile(1 - tail), upper: 1 - (1 - value) * f.quantile(tail),
      level: level)
  }
}

internal import Numerics

/// Whether the same people rate several things differently.
///
/// Source: M. Friedman, JASA 32 (1937) 675–701, corrected for ties; W after M. Kendall and
/// B. Babington Smith, Annals of Mathematical Statistics 10 (1939) 275–287.
public struct Friedman: Hashable, Sendable {
  /// The test statistic.
  public let statistic: Double
  /// Things less one.
  public let freedom: Int
  /// How far people agree on the order, 0 to 1.
  public let kendallsW: Double

  /// Compares ratings, person by person; nil below two things or people, or where nobody tells apart.
  public init?(rows: [[Double]]) {
    guard rows.count > 1, let things = rows.first?.count, things > 1 else { return nil }
    let (n, k) = (Double(rows.count), Double(things))
    let ranks = rows.map(\.midranks)
    let between = (0..<things).map { thing in
      let off = ranks.map { $0[thing] - (k + 1) / 2 }.compensatedSum
      return off * off
    }.compensatedSum
    let ties = rows.flatMap(\.tieSizes).map { Double($0) * (Double($0) * Double($0) - 1) }
    let correction = 1 - ties.compensatedSum / (n * k * (k * k - 1))
    guard correction > 1e-12 else { return nil }
    statistic = 12 / (n * k * (k + 1)) * between / correction
    freedom = things - 1
    kendallsW = statistic / (n * (k - 1))
  }

  /// How likely such differences are, if everyone orders by chance.
  public var p: Double { ChiSquared(freedom: Double(freedom)).probability(above: statistic) }
}

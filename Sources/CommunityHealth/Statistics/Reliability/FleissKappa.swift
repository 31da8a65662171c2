/// How far many raters agree beyond chance, each thing having been rated as often.
///
/// Source: J. Fleiss, Psychological Bulletin 76 (1971) 378–382.
public struct FleissKappa: Hashable, Sendable {
  /// The coefficient; NaN where only one category was ever given.
  public let value: Double

  /// Compares `counts[thing][category]`; nil unless all things have the same two or more ratings.
  public init?(counts: [[Int]]) {
    let sizes = Set(counts.map { $0.reduce(0, +) })
    guard sizes.count == 1, let raters = sizes.first, raters > 1 else { return nil }
    let (things, n) = (Double(counts.count), Double(raters))
    let pairs = counts.map { row in Double(row.reduce(0) { $0 + $1 * ($1 - 1) }) }
    let seen = pairs.compensatedSum / (things * n * (n - 1))
    let categories = counts.first?.indices ?? 0..<0
    let chance = categories.map { category in
      let share = Double(counts.reduce(0) { $0 + $1[category] }) / (things * n)
      return share * share
    }.compensatedSum
    value = chance < 1 ? (seen - chance) / (1 - chance) : .nan
  }
}

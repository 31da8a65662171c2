internal import Numerics

/// Whether the answers to two questions have to do with each other.
///
/// Source: K. Pearson, Philosophical Magazine 50 (1900) 157–175; V after H. Cramér, "Mathematical
/// methods of statistics", 1946; the warning after W. Cochran, Biometrics 10 (1954) 417–451.
public struct ChiSquareTest: Hashable, Sendable {
  /// The test statistic.
  public let statistic: Double
  /// (rows − 1)(columns − 1), empty ones left out.
  public let freedom: Int
  /// The smallest count that would be expected without a relation.
  public let smallestExpected: Double
  /// Whether so few are expected somewhere that p cannot be trusted.
  ///
  /// Below 1 anywhere, or below 5 in more than a fifth of the cells.
  public let hasSmallCounts: Bool
  /// How strong the relation is, 0 to 1.
  public let cramersV: Double

  /// Tests joint counts by rows and columns; nil where fewer than two of either hold anything.
  public init?(table: [[Int]]) {
    let columns = (table.first?.indices).map(Array.init) ?? []
    let used = columns.filter { column in table.contains { $0[column] > 0 } }
    let rows = table.filter { $0.contains { $0 > 0 } }.map { row in used.map { row[$0] } }
    guard rows.count > 1, used.count > 1 else { return nil }
    let rowSums = rows.map { Double($0.reduce(0, +)) }
    let columnSums = used.indices.map { column in Double(rows.reduce(0) { $0 + $1[column] }) }
    let total = rowSums.reduce(0, +)
    let expected = rowSums.map { row in columnSums.map { row * $0 / total } }
    statistic =
      zip(rows, expected).flatMap { row, wanted in
        zip(row, wanted).map { (Double($0) - $1) * (Double($0) - $1) / $1 }
      }.compensatedSum
    freedom = (rows.count - 1) * (used.count - 1)
    let cells = expected.flatMap { $0 }
    smallestExpected = cells.min() ?? 0
    hasSmallCounts = smallestExpected < 1 || 5 * cells.count { $0 < 5 } > cells.count
    cramersV = (statistic / (total * Double(min(rows.count, used.count) - 1))).squareRoot()
  }

  /// How likely such counts are without a relation.
  public var p: Double { ChiSquared(freedom: Double(freedom)).probability(above: statistic) }
}

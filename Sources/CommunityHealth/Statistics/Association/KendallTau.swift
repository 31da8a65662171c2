internal import Numerics

/// How far two rankings go together, −1 to 1, ties accounted for.
///
/// Source: M. Kendall, Biometrika 33 (1945) 239–251 (τ-b).
public struct KendallTau: Hashable, Sendable {
  private let kendall: KendallScore
  private let table: [[Int]]

  /// Compares points.
  public init(x: [Double], y: [Double]) {
    let columns = Set(y).sorted()
    let rows = Set(x).sorted()
    let row = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    let column = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var table = Array(repeating: Array(repeating: 0, count: columns.count), count: rows.count)
    for (one, other) in zip(x, y) {
      if let r = row[one], let c = column[other] { table[r][c] += 1 }
    }
    self.table = table
    kendall = KendallScore(x: x, y: y)
  }

  /// Compares answers to two questions from their joint counts by rows and columns.
  public init(table: [[Int]]) {
    self.table = table
    kendall = KendallScore(table: table)
  }

  /// The coefficient; NaN where one side does not vary.
  public var value: Double {
    let below = (Double(kendall.untiedX) * Double(kendall.untiedY)).squareRoot()
    return below > 0 ? min(1, max(-1, Double(kendall.score) / below)) : .nan
  }

  /// Whether p counts all orders: from two to fifty points, without ties.
  public var isExact: Bool {
    let pairs = kendall.count * (kendall.count - 1) / 2
    return (2...50).contains(kendall.count)
      && (kendall.untiedX, kendall.untiedY) == (pairs, pairs)
  }

  /// How likely a coefficient at least this far from zero is without a relation.
  public var p: Double {
    isExact ? Self.exactP(score: kendall.score, count: kendall.count) : normalP
  }

  /// The same by the normal distribution, without a correction for continuity.
  public var normalP: Double {
    guard kendall.variance > 0 else { return 1 }
    return normalTwoSided(Double(kendall.score) / kendall.variance.squareRoot())
  }

  /// Where the coefficient may lie; nil below three points or where one side does not vary.
  ///
  /// Source: M. Brown, J. Benedetti, JASA 72 (1977) 309–315: the variance of τ-b for joint counts.
  public func interval(level: Double) -> Interval? {
    guard kendall.count > 2, !value.isNaN else { return nil }
    let reach = normalReach(level) * Self.variance(of: table, value: value).squareRoot()
    return Interval(lower: value - reach, upper: value + reach, level: level)
      .clipped(to: -1...1)
  }

  /// All orders with so many inversions, counted one place after the other.
  private static func exactP(score: Int, count: Int) -> Double {
    let pairs = count * (count - 1) / 2
    var parts = [1.0]
    for length in 2...count {
      var next = Array(repeating: 0.0, count: length * (length - 1) / 2 + 1)
      for (inversions, part) in parts.enumerated() {
        for more in 0..<length { next[inversions + more] += part / Double(length) }
      }
      parts = next
    }
    let concordant = (score + pairs) / 2
    return min(
      1, 2 * parts.suffix(parts.count - max(concordant, pairs - concordant)).compensatedSum)
  }

  /// The variance of τ-b without assuming that nothing is related.
  private static func variance(of table: [[Int]], value: Double) -> Double {
    let counts = table.map { $0.map(Double.init) }
    let rows = counts.map { $0.reduce(0, +) }
    let columns = (0..<(counts.first?.count ?? 0)).map { c in counts.reduce(0) { $0 + $1[c] } }
    let n = rows.reduce(0, +)
    let freeRows = n * n - rows.reduce(0) { $0 + $1 * $1 }
    let freeColumns = n * n - columns.reduce(0) { $0 + $1 * $1 }
    let root = (freeRows * freeColumns).squareRoot()
    guard root > 0 else { return .nan }
    var sum = 0.0
    for (r, row) in counts.enumerated() {
      for (c, count) in row.enumerated() where count > 0 {
        let excess = Self.excess(counts, r, c)
        let part = 2 * root * excess + value * (rows[r] * freeColumns + columns[c] * freeRows)
        sum += count * part * part
      }
    }
    let whole = n * n * n * value * value * (freeRows + freeColumns) * (freeRows + freeColumns)
    return max(0, sum - whole) / (root * root * root * root)
  }

  /// For one cell, how many lie the same way from it, less how many lie the opposite ways.
  private static func excess(_ counts: [[Double]], _ r: Int, _ c: Int) -> Double {
    var sum = 0.0
    for (row, values) in counts.enumerated() where row != r {
      for (column, value) in values.enumerated() where column != c {
        sum += (row < r) == (column < c) ? value : -value
      }
    }
    return sum
  }
}

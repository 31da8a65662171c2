/// Pairs that go the same way less pairs that go opposite ways, and how that varies by chance.
///
/// Source: M. Kendall, J. Gibbons, "Rank correlation methods", 5th edition 1990, chapters 4 and 5.
public struct KendallScore: Hashable, Sendable {
  /// Concordant less discordant pairs.
  public let score: Int
  /// How many points there are.
  public let count: Int
  /// The score's variance when nothing is related, ties on both sides accounted for.
  public let variance: Double
  // How many pairs differ in x, and how many in y.
  let untiedX: Int
  let untiedY: Int

  /// Compares all pairs of points.
  ///
  /// - Complexity: all pairs of points.
  public init(x: [Double], y: [Double]) {
    precondition(x.count == y.count, "each point has an x and a y")
    var score = 0
    for later in x.indices {
      for earlier in 0..<later {
        score += Self.sign(x[later], x[earlier]) * Self.sign(y[later], y[earlier])
      }
    }
    self.init(score: score, count: x.count, tiesInX: x.tieSizes, tiesInY: y.tieSizes)
  }

  /// Compares all pairs of answers to two questions, from their joint counts by rows and columns.
  public init(table: [[Int]]) {
    let columns = (0..<(table.first?.count ?? 0)).map { column in
      table.reduce(0) { $0 + $1[column] }
    }
    let rows = table.map { $0.reduce(0, +) }
    self.init(
      score: Self.score(of: table), count: rows.reduce(0, +), tiesInX: rows, tiesInY: columns)
  }

  private init(score: Int, count: Int, tiesInX: [Int], tiesInY: [Int]) {
    self.score = score
    self.count = count
    let pairs = count * (count - 1) / 2
    untiedX = pairs - tiesInX.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    untiedY = pairs - tiesInY.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    variance = Self.variance(count: Double(count), x: TieSums(tiesInX), y: TieSums(tiesInY))
  }

  /// The score in standard errors, one step nearer to zero because it is a whole number.
  public var z: Double {
    score == 0 ? 0 : Double(score - score.signum()) / variance.squareRoot()
  }

  /// How likely a score at least this far from zero is when nothing is related.
  public var p: Double { variance > 0 ? normalTwoSided(z) : 1 }

  private static func sign(_ one: Double, _ other: Double) -> Int {
    one > other ? 1 : one < other ? -1 : 0
  }

  private static func score(of table: [[Int]]) -> Int {
    var score = 0
    for (row, counts) in table.enumerated() {
      for (column, count) in counts.enumerated() where count > 0 {
        for below in table[(row + 1)...] {
          score += count * below[(column + 1)...].reduce(0, +)
          score -= count * below[..<column].reduce(0, +)
        }
      }
    }
    return score
  }

  private static func variance(count n: Double, x: TieSums, y: TieSums) -> Double {
    guard n > 1 else { return 0 }
    let whole = n * (n - 1) * (2 * n + 5)
    var variance = (whole - x.fives - y.fives) / 18
    variance += x.pairs * y.pairs / (2 * n * (n - 1))
    if n > 2 { variance += x.triples * y.triples / (9 * n * (n - 1) * (n - 2)) }
    return max(0, variance)
  }
}

/// What ties take away from a variance.
private struct TieSums {
  let fives: Double
  let pairs: Double
  let triples: Double

  init(_ sizes: [Int]) {
    let sizes = sizes.map(Double.init)
    fives = sizes.reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) }
    pairs = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    triples = sizes.reduce(0) { $0 + $1 * ($1 - 1) * ($1 - 2) }
  }
}

extension [Double] {
  /// How often each value occurs, in the order of the values.
  var tieSizes: [Int] {
    var sizes: [Int] = []
    var last: Double?
    for value in sorted() {
      if value == last { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
      last = value
    }
    return sizes
  }
}

/// How the items of a scale vary, alone and together.
public struct ItemCovariances: Hashable, Sendable {
  /// Variances on the diagonal, covariances beside it; n − 1 below the line.
  public let matrix: [[Double]]
  /// How many people stand behind it: of pairwise counts the fewest of any pair.
  public let people: Int

  /// A matrix that was made elsewhere.
  public init(matrix: [[Double]], people: Int) {
    self.matrix = matrix
    self.people = people
  }

  /// Measures people who answered every item.
  public init(rows: [[Double]]) {
    let items = rows.first?.count ?? 0
    let columns = (0..<items).map { item in
      let column = rows.map { $0[item] }
      let mean = Moments(column).mean
      return column.map { $0 - mean }
    }
    let freedom = Double(rows.count - 1)
    matrix = columns.map { one in
      columns.map { other in zip(one, other).map(*).compensatedSum / freedom }
    }
    people = rows.count
  }

  /// Measures each pair of items over those who answered both.
  public init(gaps rows: [[Double?]]) {
    let items = rows.first?.indices ?? 0..<0
    matrix = items.map { one in
      items.map { other in
        let both = rows.compactMap { row in
          row[one].flatMap { a in row[other].map { (a, $0) } }
        }
        return Self(rows: both.map { [$0.0, $0.1] }).matrix.first?.last ?? .nan
      }
    }
    people = rows.count { $0.contains { $0 != nil } }
  }

  /// Measures from pairwise counts: `pairs[i][j][a][b]` people gave a to item i and b to item j.
  ///
  /// Each covariance rests on those who answered both items, each variance on those who answered one,
  /// which is the diagonal `pairs[i][i]`.
  public init(pairs: [[[[Int]]]]) {
    matrix = pairs.map { row in row.map(Self.covariance) }
    people = pairs.flatMap { $0 }.map { $0.reduce(0) { $0 + $1.reduce(0, +) } }.min() ?? 0
  }

  /// How many items there are.
  public var items: Int { matrix.count }

  /// The sum of the variances.
  var trace: Double { matrix.indices.map { matrix[$0][$0] }.compensatedSum }

  /// The variance of the sum of all items.
  var total: Double { matrix.joined().compensatedSum }

  /// Items that go against the sum of the others: their scale may be the wrong way around.
  public var contrary: [Int] {
    matrix.indices.filter { item in
      let others = matrix.indices.filter { $0 != item }.map { matrix[item][$0] }
      return others.compensatedSum < 0
    }
  }

  private static func covariance(of counts: [[Int]]) -> Double {
    let n = Double(counts.reduce(0) { $0 + $1.reduce(0, +) })
    var (one, other, both) = (0.0, 0.0, 0.0)
    for (a, row) in counts.enumerated() {
      for (b, count) in row.enumerated() {
        one += Double(a * count)
        other += Double(b * count)
        both += Double(a * b * count)
      }
    }
    return (both - one * other / n) / (n - 1)
  }
}

import CommunityHealth
import Testing

struct ReliabilityTests {
  static let small = [
    [4, 3, 4], [5, 5, 4], [2, 2, 3], [3, 3, 3], [4, 5, 5], [1, 2, 2], [5, 4, 4], [3, 2, 3],
  ]

  // Thirty people who answered five items.
  static let thirty = """
    44353 12211 43524 24321 43343 22242 11221 23443 23232 55555 44233 31442 22334 23343 31223 33232
    34533 22343 44423 32223 43343 53534 44434 23324 34333 43434 45434 23433 43332 42434
    """.split { $0.isWhitespace }.map { row in row.compactMap(\.wholeNumberValue) }

  // pingouin 0.7.0, `cronbach_alpha(ci=.9)`.
  @Test func `alpha and its interval are those of pingouin`() throws {
    let alpha = try #require(CronbachAlpha(Self.covariances(Self.small)))
    #expect(near(alpha.value, 0.9180834621329214))
    let interval = alpha.interval(level: 0.9)
    #expect(abs(interval.lower - 0.774) < 6e-4 && abs(interval.upper - 0.977) < 6e-4)
    #expect(alpha.people == 8 && alpha.items == 3)
  }

  @Test func `alpha from pair counts equals alpha from rows`() throws {
    let rows = Self.thirty
    let pairs = (0..<5).map { i in
      (0..<5).map { j in
        var counts = Array(repeating: Array(repeating: 0, count: 5), count: 5)
        for row in rows { counts[row[i] - 1][row[j] - 1] += 1 }
        return counts
      }
    }
    let tallied = try #require(CronbachAlpha(ItemCovariances(pairs: pairs)))
    let read = try #require(CronbachAlpha(Self.covariances(rows)))
    #expect(near(tallied.value, read.value, 1e-12))
    #expect(tallied.people == 30)
  }

  // Off-diagonal least squares by SciPy 1.17.1, `minimize(method='BFGS')`.
  @Test func `omega comes from the loadings that fit best`() throws {
    let omega = try #require(OmegaTotal(Self.covariances(Self.thirty)))
    let expected = [
      0.7960870225873451, 0.5723029383019468, 0.7217324777563182, 0.37908229943276767,
      0.7855215044302991,
    ]
    for (found, wanted) in zip(omega.loadings, expected) { #expect(near(found, wanted, 1e-6)) }
    #expect(near(omega.value, 0.7990921765398257, 1e-7))
  }

  @Test func `with equal loadings omega is alpha`() throws {
    let matrix = (0..<4).map { i in (0..<4).map { $0 == i ? 1.0 : 0.36 } }
    let covariances = ItemCovariances(matrix: matrix, people: 50)
    let alpha = try #require(CronbachAlpha(covariances))
    let omega = try #require(OmegaTotal(covariances))
    #expect(near(alpha.value, omega.value))
    #expect(omega.loadings.allSatisfy { near($0, 0.6) })
  }

  @Test func `an item the wrong way around is named, not flipped`() {
    let rows = Self.thirty.map { [$0[0], $0[1], 6 - $0[2], $0[3]] }
    #expect(Self.covariances(rows).contrary == [2])
  }

  @Test func `a scale of one item or one person has no alpha`() {
    #expect(CronbachAlpha(Self.covariances([[1], [2]])) == nil)
    #expect(CronbachAlpha(Self.covariances([[1, 2]])) == nil)
    #expect(CronbachAlpha(Self.covariances([[2, 2], [2, 2]])) == nil)
    #expect(OmegaTotal(Self.covariances([[1, 2], [2, 4]])) == nil)
  }

  static func covariances(_ rows: [[Int]]) -> ItemCovariances {
    ItemCovariances(rows: rows.map { $0.map(Double.init) })
  }
}

import CommunityHealth
import TestSupport
import Testing

struct MannWhitneyTests {
  static let x: [Double] = [1, 2, 2, 3, 3, 4, 5, 5]
  static let y: [Double] = [1, 1, 2, 2, 3, 3]

  // M. Hollander, D. Wolfe, "Nonparametric statistical methods", 1973, p. 69; R: W = 35, p = 0.1272.
  @Test func `the published exact test`() throws {
    let test = try #require(
      MannWhitney(
        RankedCounts(
          first: [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
          second: [1.15, 0.88, 0.90, 0.74, 1.21])))
    #expect(test.way == .exact)
    #expect(test.u == 35)
    #expect(near(test.pGreater, 0.1272061272061272))
    #expect(near(test.p, 0.2544122544122544))
  }

  // All 3,003 divisions listed by a program of its own (Python, `itertools.combinations`).
  @Test func `with ties all divisions of the answers are counted`() throws {
    let test = try #require(MannWhitney(RankedCounts(first: Self.x, second: Self.y)))
    #expect(test.u == 35)
    #expect(near(test.pGreater, 0.09756909756909757))
    #expect(near(test.pLess, 0.9463869463869464))
    #expect(near(test.smallestReachableP, 0.002664002664002664))
  }

  // SciPy 1.17.1, `mannwhitneyu(method='asymptotic')`.
  @Test func `the normal way corrects for ties and continuity`() throws {
    let test = try #require(MannWhitney(RankedCounts(first: Self.x, second: Self.y), way: .normal))
    #expect(near(test.p, 0.16319900872753945))
    #expect(near(test.pGreater, 0.08159950436376973))
  }

  @Test func `from counts it is as from rows`() throws {
    var random = SeededGenerator.announced()
    for _ in 0..<100 {
      func group() -> [Int] {
        (0..<Int.random(in: 1...9, using: &random)).map { _ in Int.random(in: 0..<5, using: &random)
        }
      }
      let (one, other) = (group(), group())
      func counts(_ group: [Int]) -> [Int] { (0..<5).map { point in group.count { $0 == point } } }
      let tallied = try #require(
        MannWhitney(RankedCounts(first: counts(one), second: counts(other))))
      let read = try #require(
        MannWhitney(RankedCounts(first: one.map(Double.init), second: other.map(Double.init))))
      #expect(tallied.u == read.u)
      #expect(near(tallied.p, read.p, 1e-12))
      let wins = one.reduce(0.0) { sum, a in
        sum + other.reduce(0.0) { $0 + (a > $1 ? 1 : a == $1 ? 0.5 : 0) }
      }
      #expect(tallied.u == wins)
      #expect(near(tallied.cliffsDelta, 2 * wins / Double(one.count * other.count) - 1))
    }
  }

  @Test func `two groups that all say the same can never differ`() throws {
    let test = try #require(MannWhitney(RankedCounts(first: [0, 5, 0], second: [0, 7, 0])))
    #expect(test.p == 1)
    #expect(test.smallestReachableP == 1)
    #expect(test.superiority == 0.5)
    #expect(MannWhitney(RankedCounts(first: [0, 0], second: [1, 2])) == nil)
  }

  @Test func `a million answers cost as much as ten`() throws {
    let test = try #require(
      MannWhitney(
        RankedCounts(
          first: [100_000, 100_000, 100_000, 100_000, 100_000],
          second: [102_000, 100_000, 100_000, 100_000, 98_000])))
    #expect(test.way == .normal)
    #expect(test.p < 0.001)
  }
}

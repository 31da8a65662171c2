import CommunityHealth
import TestSupport
import Testing

struct ConcentrationTests {
  @Test func `the Gini coefficient of 1 to n is (n − 1)/(3n), and of a sample a third`() {
    for n in 2...30 {
      let gini = Gini((1...n).map(Double.init))
      #expect(near(gini.population, Double(n - 1) / Double(3 * n)))
      #expect(near(gini.sample, 1 / 3.0))
    }
  }

  @Test func `the Gini coefficient is the mean difference over twice the mean`() {
    var random = SeededGenerator.announced()
    for _ in 0..<50 {
      let values = (0..<Int.random(in: 2...12, using: &random)).map { _ in
        Double(Int.random(in: 0...9, using: &random))
      }
      let sum = values.reduce(0, +)
      guard sum > 0 else { continue }
      let differences = values.flatMap { one in values.map { abs($0 - one) } }.reduce(0, +)
      let n = Double(values.count)
      #expect(near(Gini(values).population, differences / (2 * n * sum)))
    }
  }

  @Test func `when one has all, the coefficient of the sample is one`() {
    #expect(near(Gini([0, 0, 0, 0, 10]).sample, 1))
    #expect(Gini([7, 7, 7]).population == 0)
    #expect(Gini([0, 0]).population.isNaN)
  }

  @Test func `the absence factor is how many hold half`() {
    #expect(AbsenceFactor.people(for: [5, 1, 1, 1, 1, 1]) == 1)
    #expect(AbsenceFactor.people(for: [2, 2, 2, 2]) == 2)
    #expect(AbsenceFactor.people(for: [3, 2, 2, 2]) == 2)
    #expect(AbsenceFactor.people(for: [0, 0]) == nil)
  }

  @Test func `the busiest hold their share`() {
    #expect(TopShare.share(of: [1, 5, 3, 1], heldBy: 2) == 0.8)
    #expect(TopShare.share(of: [1, 1], heldBy: 3) == 1)
    #expect(TopShare.share(of: [], heldBy: 3) == nil)
  }

  // SciPy 1.17.1, `entropy([5, 3, 2, 1, 1])` and its exponential.
  @Test func `entropy and the effective number`() {
    let turns = Diversity([5, 3, 2, 1, 1, 0])
    #expect(near(turns.entropy, 1.4241299173467734))
    #expect(near(turns.effectiveNumber, 4.154241736156385))
    #expect(near(turns.evenness(members: 20) ?? 0, 4.154241736156385 / 12))
    #expect(near(turns.evenness(members: 5) ?? 0, 4.154241736156385 / 5))
  }

  @Test func `turns are even when everyone had as many as possible`() {
    #expect(near(Diversity([1, 1, 1]).evenness(members: 40) ?? 0, 1))
    #expect(near(Diversity([2, 2, 2]).evenness(members: 3) ?? 0, 1))
    #expect(Diversity([0]).evenness(members: 3) == nil)
  }

  // C. van der Eijk, Quality & Quantity 35 (2001), as in R `agrmt`: 0.6113333.
  @Test func `agreement is van der Eijk's`() {
    #expect(near(Agreement(counts: [30, 40, 210, 130, 530, 50, 10]).value, 0.6113333333333334))
    #expect(near(Agreement(counts: [5, 0, 0, 0, 5]).value, -1))
    #expect(near(Agreement(counts: [3, 3, 3, 3, 3]).value, 0))
    #expect(near(Agreement(counts: [0, 0, 9, 0, 0]).value, 1))
    #expect(Agreement(counts: [0, 0, 0]).value.isNaN)
  }

  @Test func `polarised is who stands at both ends`() {
    #expect(Polarisation(counts: [2, 2, 0, 1, 3])?.value == 1)
    #expect(Polarisation(counts: [0, 0, 0, 1, 7])?.value == 0)
    #expect(Polarisation(counts: [0, 0, 0, 0, 0]) == nil)
  }
}

import CommunityHealth
import Numerics
import Testing

struct PersonDrawsTests {
  @Test func `when everyone answered nothing is left to chance`() {
    let draws = PersonDraws(respondents: 9, members: 9, draws: 200, stream: RandomStream(seed: 1))
    let values: [Double?] = [0, 0.25, 1, nil, 0.5, 0.5, 1, 0.75, 0]
    #expect(draws.interval(of: values, level: 0.95)?.width == 0)
    #expect(near(draws.means(of: values)[0], 0.5))
  }

  @Test func `every respondent is there in every draw, and all members are`() {
    let draws = PersonDraws(respondents: 5, members: 20, draws: 300, stream: RandomStream(seed: 2))
    for draw in 0..<300 {
      let weights = draws.weights(in: draw)
      #expect(weights.reduce(0, +) == 20)
      #expect(weights.prefix(5).allSatisfy { $0 >= 1 })
    }
  }

  // The Pólya urn of 10 respondents in which 7 agree is beta-binomial with 7.2 or more and 3.2 or more
  // (two of the five pseudo-persons are favourable): its mean and variance are known.
  @Test(arguments: [30, 5_000])
  func `drawn members are beta-binomial, whichever way they are drawn`(members: Int) {
    let draws = PersonDraws(
      respondents: 10, members: members, draws: 6000, stream: RandomStream(seed: 3))
    let values: [Double?] = Array(repeating: 1, count: 7) + Array(repeating: 0, count: 3)
    let means = draws.means(of: values, pseudo: [0, 0, 0, 1, 1])
    let silent = Double(members - 10)
    let (a, b) = (7.4, 3.6)
    let share = a / (a + b)
    let mean = (7 + silent * share) / Double(members)
    let variance =
      silent * share * (1 - share) * (a + b + silent) / (a + b + 1) / Double(members * members)
    let found = Moments(means)
    #expect(abs(found.mean - mean) < 4 * (variance / 6000).squareRoot())
    #expect(abs(found.variance / variance - 1) < 0.1)
  }

  @Test func `of endlessly many the shares are Dirichlet`() {
    let draws = PersonDraws(
      respondents: 10, members: nil, draws: 6000, stream: RandomStream(seed: 4))
    let values: [Double?] = Array(repeating: 1, count: 7) + Array(repeating: 0, count: 3)
    let found = Moments(draws.means(of: values, pseudo: [0, 0, 0, 1, 1]))
    #expect(abs(found.mean - 7.4 / 11) < 0.006)
    #expect(abs(found.variance / (7.4 * 3.6 / (121 * 12)) - 1) < 0.1)
  }

  // The mean of n sessions of one size has the variance σ²/n, however many answer after each.
  @Test(arguments: [4, 12])
  func `sessions in which all say the same count as one answer each`(sessions: Int) {
    var random = RandomStream(seed: 7)
    let variances = (0..<300).map { run in
      let values = (0..<sessions).map { _ in random.normal() }
      let draws = PersonDraws(
        sessions: Array(repeating: 40, count: sessions), draws: 150,
        stream: RandomStream(seed: UInt64(run)))
      let means = draws.means(
        of: values.flatMap { repeatElement($0, count: 40) }, pseudo: [0, 0, 0, 0, 0])
      return Moments(means).variance
    }
    #expect(abs(Moments(variances).mean * Double(sessions) - 1) < 0.15)
  }

  @Test func `of two sessions people are drawn, because two do not tell how sessions differ`() {
    #expect(
      PersonDraws(sessions: [5, 4], draws: 50, stream: RandomStream(seed: 8))
        == PersonDraws(respondents: 9, members: nil, draws: 50, stream: RandomStream(seed: 8)))
  }

  @Test func `those who agree leave room for doubt about the silent`() {
    let draws = PersonDraws(respondents: 6, members: 30, stream: RandomStream(seed: 5))
    let interval = draws.interval(of: Array(repeating: 1, count: 6), level: 0.9)
    #expect((interval?.lower ?? 1) < 0.95)
    #expect(interval?.upper == 1)
  }

  @Test func `one set of draws keeps two figures of the same people together`() {
    let draws = PersonDraws(respondents: 8, members: 30, draws: 500, stream: RandomStream(seed: 6))
    let values: [Double?] = [0, 0.25, 0.5, 1, 1, 0.75, 0.5, 0]
    let one = draws.means(of: values)
    let turned = draws.means(
      of: values.map { $0.map { 1 - $0 } }, pseudo: PersonDraws.pseudoAnswers.reversed())
    #expect(zip(one, turned).allSatisfy { near($0 + $1, 1) })
  }

  @Test func `a seed brings the draws back`() {
    func draws(_ seed: UInt64) -> PersonDraws {
      PersonDraws(respondents: 4, members: 9, draws: 20, stream: RandomStream(seed: seed))
    }
    #expect(draws(7) == draws(7))
    #expect(draws(7) != draws(8))
  }

  @Test func `an item's own gaps scale whom it speaks for`() {
    #expect(PersonDraws.population(answered: 9, respondents: 12, members: 20) == 15)
    #expect(PersonDraws.population(answered: 9, respondents: 12, members: 12) == 9)
  }
}

import CommunityHealth
import Testing

struct RakingTests {
  // Two departments and two roles; expected weights are those of a cell by hand.
  @Test func `one trait weighs each kind to its part of the members`() {
    let raked = Raking(
      respondents: 6, traits: [.init(kinds: [0, 0, 0, 0, 1, 1], members: [10, 20])])
    #expect(raked.hasConverged)
    #expect(near(raked.weights[0], 0.5))
    #expect(near(raked.weights[5], 2))
    #expect(near(raked.effectiveCount, 36 / 9.0))
    #expect(near(raked.mean(of: [1, 1, 1, 1, 0, nil]), 2 / 4.0))
  }

  @Test func `two traits are both put right`() {
    let departments = [0, 0, 0, 1, 1, 0, 1, 1]
    let roles = [0, 1, 0, 0, 1, 1, 1, 1]
    let raked = Raking(
      respondents: 8,
      traits: [
        .init(kinds: departments, members: [30, 50]), .init(kinds: roles, members: [44, 36]),
      ])
    #expect(raked.hasConverged)
    func weight(_ kinds: [Int], _ kind: Int) -> Double {
      zip(kinds, raked.weights).filter { $0.0 == kind }.map(\.1).reduce(0, +)
    }
    #expect(near(weight(departments, 0), 8 * 30 / 80.0, 1e-6))
    #expect(near(weight(roles, 0), 8 * 44 / 80.0, 1e-6))
  }

  @Test func `no weight leaves its bounds, and what stays wrong is said`() {
    let raked = Raking(
      respondents: 10,
      traits: [.init(kinds: [0] + Array(repeating: 1, count: 9), members: [90, 10])])
    #expect(raked.weights.allSatisfy { (0.3...3).contains($0) })
    #expect(!raked.hasConverged)
  }

  @Test func `who answered without telling counts once`() {
    let raked = Raking(
      respondents: 3, traits: [.init(kinds: [nil, nil, nil], members: [4, 5])])
    #expect(raked.weights == [1, 1, 1])
    #expect(raked.effectiveCount == 3)
  }

  @Test func `a kind in which nobody answered leaves the others as they are to each other`() {
    let raked = Raking(respondents: 4, traits: [.init(kinds: [0, 0, 1, 1], members: [5, 5, 90])])
    #expect(raked.weights.allSatisfy { near($0, 1) })
  }
}

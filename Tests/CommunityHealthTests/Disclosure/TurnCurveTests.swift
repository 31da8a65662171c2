import TestSupport
import Testing

@testable import CommunityHealth

struct `The curve of turns` {
  @Test func `is told in steps of enough people, and in whole percent`() throws {
    let curve = try #require(TurnCurve(of: (1...40).map(Double.init), minimum: 5))
    #expect(curve.members == 40 && curve.turns == 820)
    #expect(curve.steps.map(\.people) == [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1])
    // 1 + … + 5 of 820, 1 + … + 10 of 820, and so on.
    #expect(curve.steps.map(\.share) == [0.02, 0.07, 0.15, 0.26, 0.4, 0.57, 0.77, 1])
  }

  @Test(arguments: [(19, 5), (30, 8), (3, 1)])
  func `is not told of few people`(people: Int, minimum: Int) {
    #expect(TurnCurve(of: Array(repeating: 9, count: people), minimum: minimum) == nil)
  }

  @Test func `is not told of few turns`() {
    #expect(TurnCurve(of: Array(repeating: 0, count: 30) + [9, 10], minimum: 5) == nil)
    #expect(TurnCurve(of: Array(repeating: 0, count: 30) + [5, 6, 9], minimum: 5) != nil)
  }

  @Test func `has no step that is one person's, or two people's`() {
    var dice = SeededGenerator.announced()
    for _ in 0..<500 {
      let people = Int.random(in: 20..<90, using: &dice)
      let speakers = Int.random(in: 0...people, using: &dice)
      let amounts = (0..<people).map { person in
        person < speakers ? Double(Int.random(in: 1..<9, using: &dice)) : 0
      }
      guard let curve = TurnCurve(of: amounts, minimum: 5) else { continue }
      let ends = curve.steps.map { Int(($0.people * Double(people)).rounded()) }
      for (start, end) in zip([0] + ends, ends) {
        #expect(end - start >= 5)
        let having = amounts.sorted()[start..<end].count { $0 > 0 }
        #expect(having == 0 || having >= 3, "seed \(dice.seed)")
      }
      #expect(ends.last == people)
    }
  }
}

import Foundation
import TestSupport
import Testing

@testable import CommunityHealth

struct `Somebody who knows every release` {
  @Test
  func `singles nobody out, and counts no hidden group`() {
    var dice = SeededGenerator.announced()
    attack(500, &dice)
  }

  @Test
  func `finds out what thresholds between pairs of tallies let through`() {
    // 18 people, 10 in A, 10 in X, 5 in both: any two differ by five or more, but T − A − X + A∧X
    // are the 3 who are in neither.
    let people: [[String?]] =
      Array(repeating: ["A", "X"], count: 5) + Array(repeating: ["A", "Y"], count: 5)
      + Array(repeating: ["B", "X"], count: 5) + Array(repeating: ["B", "Y"], count: 3)
    let crowd = Crowd(segments: [["A", "B"], ["X", "Y"]], pairs: [(0, 1)], people: people)
    let careless = Publication(
      total: 18,
      segments: [
        .init(shown: [[.value("A")]: 10]), .init(shown: [[.value("X")]: 10]),
      ],
      pairs: [.init(shown: [[.value("A"), .value("X")]: 5])])
    #expect(
      Attacker.findings(about: crowd, careless) == [
        "singled out: [[Optional(\"B\"), Optional(\"Y\")]]"
      ])
    let careful = Publication(crowd.plan, of: crowd)
    #expect(Attacker.findings(about: crowd, careful) == [])
    #expect(
      careful.segments.map(\.shown.count) == [1, 1] && careful.segments.map(\.pool) == [8, 8])
    #expect(careful.pairs.map(\.isLeftOut) == [true])
  }

  @Test
  func `finds a group that is missing from a sum`() {
    let people: [[String?]] =
      Array(repeating: ["A"], count: 6) + Array(repeating: ["B"], count: 6) + [["C"], ["C"]]
    let crowd = Crowd(segments: [["A", "B", "C"]], people: people)
    let careless = Publication(
      total: 14,
      segments: [
        .init(
          shown: [[.value("A")]: 6, [.value("B")]: 6], hidden: [[.value("C")], [.unanswered]])
      ], pairs: [])
    #expect(Attacker.findings(about: crowd, careless) == ["singled out: [[Optional(\"C\")]]"])
  }

  @Test
  func `finds that nobody is in a group`() {
    let people: [[String?]] =
      Array(repeating: ["A"], count: 6) + Array(repeating: ["B"], count: 6)
    let crowd = Crowd(segments: [["A", "B"]], people: people)
    let careless = Publication(
      total: 12,
      segments: [.init(shown: [[.value("A")]: 6, [.value("B")]: 6], hidden: [[.unanswered]])],
      pairs: [])
    #expect(
      Attacker.findings(about: crowd, careless)
        == ["head count of \([GroupLabel.unanswered]) of [0]"])
  }
}

@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"),
  .timeLimit(.minutes(30)))
struct `Soak: somebody who knows every release` {
  @Test
  func `singles nobody out of ten thousand communities`() {
    var dice = SeededGenerator.announced()
    attack(10_000, &dice)
  }
}

private func attack(_ communities: Int, _ dice: inout SeededGenerator) {
  let seed = dice.seed
  var shown = 0
  for number in 0..<communities {
    let crowd = Crowd.random(&dice)
    let publication = Publication(crowd.plan, of: crowd)
    shown += publication.pairs.count { !$0.isLeftOut }
    let findings = Attacker.findings(about: crowd, publication)
    #expect(findings == [], "community \(number) of seed \(seed): \(crowd) \(publication)")
    if !findings.isEmpty { return }
  }
  // An empty page is safe too; some of what is hard to show has to be there.
  #expect(shown > communities / 100, "pairs shown: \(shown) of \(communities)")
}

import CommunityHealth
import Instruments
import Tallies
import Testing

struct `How the same people changed` {
  /// Two waves of ten people each who answer differently; so many of them are in both.
  private func change(linked: Int) -> DisclosedChange? {
    let rows = (0..<10).map { "1 A X mood=\($0 % 4 + 1)" }.joined(separator: "\n")
    let gate = DisclosureGate(for: Community(name: "Guild"), seed: 1)
    return gate.disclosedChange(
      from: SampleWave.wave(rows, named: "2026-04", respondents: (0..<10).map { "p\($0)" }),
      to: SampleWave.wave(
        rows, named: "2026-05", respondents: (0..<10).map { $0 < linked ? "p\($0)" : "q\($0)" }))
  }

  @Test(arguments: [(10, true), (9, false), (6, false), (5, true), (4, false), (0, false)])
  func `is shown where nobody or enough people are in one wave only`(linked: Int, isShown: Bool) {
    #expect((change(linked: linked)?.people == linked) == isShown)
  }

  @Test
  func `has only questions whose answers are shown as they are`() {
    #expect(change(linked: 10)?.questions.map(\.id.text) == ["mood"])
  }
}

struct `What people wrote` {
  private func comments(_ count: Int, people: Int = 12, seed: UInt64 = 1) -> [DisclosedComments] {
    let texts = (0..<count).map { "words \($0)" }
    return SampleWave.disclosed(
      SampleWave.wave("\(people) A X mood=4", comments: [QuestionID("mood"): texts]), seed: seed
    ).comments
  }

  @Test
  func `is shown from a minimum of its own on`() {
    #expect(comments(9) == [])
    #expect(comments(10).map(\.texts.count) == [10])
    #expect(comments(10, people: 4) == [])
  }

  @Test
  func `comes in an order that only the seed decides`() {
    #expect(comments(12) == comments(12))
    #expect(comments(12).first?.texts != comments(12, seed: 2).first?.texts)
    #expect(comments(12).first?.texts.sorted() == (0..<12).map { "words \($0)" }.sorted())
  }
}

import CommunityHealth
import Instruments
import Tallies
import Testing

struct `How the same people changed` {
  /// Two waves of ten people each who answer differently; so many of them are in both.
  private func change(linked: Int) -> DisclosedChange? {
    let rows = (0..<10).map { "1 A X mood=\($0 % 4 + 1)" }.joined(separator: "\n")
    let gate = DisclosureGate(for: Community(name: "Guild"))
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

@testable import CommunityHealth
import Instruments
import StandardSurveys
import Testing

@testable import Intake

struct `A health model` {
  private static let instruments = DefinitionSet(
    ShippedFile.all.map { SourceFile(path: $0.name, bytes: $0.bytes) }
  ).entries.map(\.instrument)

  /// The codes of what is wrong with a model of one indicator, and the lines they stand on.
  private func complaints(_ lines: String) -> [String] {
    let file = HealthModel.yaml("health model: 1\nindicators:\n  - id: ritual.own\n" + lines)
    let check = MeasureCheck(file.model, instruments: Self.instruments)
    return (file.problems + file.located(check.problems))
      .map { "\($0.place.line ?? 0) \($0.code.rawValue)" }
  }

  private func indicator(_ rest: String) -> String {
    "    title: Own\n" + rest.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  @Test func `that ships has nothing to mend`() {
    let check = MeasureCheck(.shipped, instruments: Self.instruments)
    #expect(check.problems == [])
    #expect(HealthModelCheck(.shipped).problems == [])
  }

  @Test func `measures every figure on which the layers rest in three languages`() {
    for indicator in HealthModel.shipped.indicators {
      #expect(indicator.title.wordings.map(\.language) == [.english, .japanese, .spanish])
    }
    #expect(HealthLayer.allCases.map { HealthModel.shipped.indicators(of: $0).count } == [9, 7, 6])
  }

  @Test func `takes a new indicator without any Swift`() throws {
    let model = HealthModel.yaml(
      """
      health model: 1
      indicators:
        - id: ritual.guests
          title: Sessions with a guest
          measure: row-share
          with: { log: session-log, column: outside_guest, choices: [yes] }
          scale: { zero: 0, full: 0.5 }
          weight: 1
      """
    ).model
    let folder = PaperCommunity([
      "session-log.csv": "held_on,outside_guest\n2026-06-02,yes\n2026-06-16,no\n"
        + "2026-06-17,no\n2026-06-18,no\n"
    ])
    let reading = try folder.reading("ritual.guests", model: model)
    #expect(reading.raw == 0.25)
    #expect(reading.score == 50)
    #expect(try folder.analysis(model: model).health[.ritual]?.score == 50)
  }

  @Test(arguments: [
    ("measure: favorable", "5 unknown-measure"),
    ("measure: filled\nwith: { log: session-log }", "6 parameter-missing"),
    (
      "measure: filled\nwith: { log: session-log, columns: [topic], dyas: 9 }",
      "6 parameter-unknown"
    ),
    ("measure: filled\nwith: { log: session-log, columns: [topics] }", "6 parameter-value"),
    ("measure: filled\nwith: { log: sessions, columns: [topic] }", "6 parameter-value"),
    (
      "measure: filled\nwith: { log: session-log, columns: [topic], days: -3 }", "6 parameter-value"
    ),
    (
      "measure: filled\nwith: { log: session-log, columns: [topic], where: topics is x }",
      "6 parameter-value"
    ),
    (
      "measure: row-share\nwith: { log: session-log, column: planned, choices: [maybe] }",
      "6 parameter-value"
    ),
    ("measure: newcomers\nweight: 2\nscale: { zero: 0, full: 1 }", "6 weight-without-reason"),
    ("measure: newcomers\nweight: -1\nscale: { zero: 0, full: 1 }", "6 weight-negative"),
    ("measure: newcomers\nweight: 1", "3 score-without-scale"),
    ("measure: newcomers\nscale: { zero: 1, full: 1 }", "6 anchors-equal"),
    ("measure: newcomers\nstands for: [ritual.cadence]", "6 stands-for-unknown"),
    ("measure: newcomers\nshows: [profit]", "6 not-one-of"),
    ("measure: newcomers\nscale for: { club: { zero: 0, full: 1 } }", "6 unknown-key"),
  ])
  func `is judged where it stands`(lines: String, complaint: String) {
    #expect(complaints(indicator(lines)) == [complaint])
  }

  @Test func `names no indicator twice`() {
    let own = indicator("measure: newcomers")
    #expect(complaints(own + "  - id: ritual.own\n" + own) == ["6 duplicate-id"])
  }

  @Test func `gives no weight to what belongs to no layer`() {
    let file = HealthModel.yaml(
      """
      health model: 1
      indicators:
        - id: impact.own
          title: Own
          measure: newcomers
          scale: { zero: 0, full: 1 }
          weight: 1
      """)
    #expect(file.problems.map(\.code) == [.weightWithoutLayer])
  }
}

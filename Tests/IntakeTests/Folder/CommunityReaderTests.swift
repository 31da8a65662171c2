import FolderSupport
import Instruments
import Testing

@testable import Intake

struct `A community's own page` {
  private func read(_ text: String) -> CommunityReader {
    CommunityReader(
      SourceFile(path: "perennial.yaml", bytes: Array(text.utf8)), named: "guild",
      instruments: ["adoption"])
  }

  @Test func `is read key by key`() throws {
    let text = PaperFolder.guild["perennial.yaml"]
    let reader = read(text)
    let community = reader.community
    #expect(reader.problems == [])
    #expect(community.name == "AI Guild" && community.kind == .topicFocused)
    #expect(community.launched?.description == "2025-01-13")
    #expect(community.organisationSize == 340)
    #expect(community.rhythm == .weeks(2))
    #expect(
      community.breaks.map { "\($0.lowerBound) \($0.upperBound)" } == [
        "2025-12-20 2026-01-06", "2026-05-01 2026-05-01",
      ])
    #expect(community.timeZone == "Europe/Berlin")
    #expect(community.workMode == .hybrid && community.governance == .federated)
    #expect(community.departments == ["Engineering", "Sales"])
    #expect(community.languages.map(\.code) == ["en", "ja"])
    #expect(community.agenda == Agenda([.input: 10...15, .practice: 20...30, .handoff: 5...5]))
    let wave = try #require(WaveID("adoption/2026H1"))
    #expect(community.waves[wave]?.invited == 24 && community.waves.count == 1)
    #expect(community.minimumGroup == MinimumGroup(answers: 6, comments: 12))
    #expect(community.value.costPerHour == 60 && community.value.currency == "EUR")
    #expect(community.value.believedShare == 0.4)
  }

  @Test(arguments: [
    ("cadense: weekly", "2:1 unknown-key; did you mean 'cadence'?"),
    (
      "cadence: often",
      "2:10 setting-unreadable; write weekly, every 2 weeks, monthly or 2 per month"
    ),
    ("kind: teem", "2:7 not-one-of; did you mean 'team'?"),
    ("launched: 2026-02-30", "2:11 not-a-date; write year-month-day, such as 2026-03-05"),
    ("organisation size: 3.5", "2:20 setting-unreadable; write a number of people"),
    (
      "breaks: [2026-02-01..2026-01-01]",
      "2:10 setting-unreadable; write the first and the last day, such as 2025-12-20..2026-01-06"
    ),
    (
      "time zone: Berlin",
      "2:12 setting-unreadable; write a name such as Europe/Berlin or UTC"
    ),
    ("languages: [xx]", "2:13 setting-unreadable; write codes such as en, ja or es"),
    (
      "agenda: { input: 15-10 }",
      "2:18 setting-unreadable; write minutes, such as 5 or 10-15"
    ),
    ("agenda: { inputs: 5 }", "2:11 unknown-key; did you mean 'input'?"),
    ("waves: { adaption/2026H1: }", "2:10 wave-unknown; did you mean 'adoption'?"),
    ("waves: { 2026H1: }", "2:10 wave-unknown; write ID/WAVE, such as adoption/2026H1"),
    (
      "waves: { adoption/1: { opened: 2026-05-02, closed: 2026-05-01 } }",
      "2:52 setting-unreadable; write 2026-05-02 or later, because it opened then"
    ),
    (
      "minimum group: { answers: 2 }",
      "2:27 setting-unreadable; write 3 or more, or people could guess who answered what"
    ),
    (
      "value: { believed share: 50 }",
      "2:26 setting-unreadable; write a share from 0 to 1, such as 0.5"
    ),
  ])
  func `tells line and column of what it cannot read, and how to mend it`(
    line: String, expected: String
  ) {
    let reader = read("community: AI Guild\n\(line)\n")
    let told = reader.problems.map { problem in
      "\("\(problem.place)".dropFirst("perennial.yaml:".count)) \(problem.code.rawValue); "
        + problem.remedy
    }
    #expect(told == [expected])
    #expect(reader.community.name == "AI Guild")
  }

  @Test func `without a name is called by the folder`() {
    let reader = read("kind: team\n")
    #expect(reader.community.name == "guild" && reader.community.kind == .team)
    #expect(reader.problems.map(\.code) == [.missingKey])
  }
}

import CommunityHealth
import Testing

struct `Measures of what is written down` {
  private let folder = PaperCommunity([
    "session-log.csv": "held_on\n2026-05-05\n2026-05-19\n2026-06-02\n2026-06-16\n",
    "artifact-log.csv": """
    created_on,title,authors,open_to_company,last_used_on,used_by_departments
    2026-05-06,One,a,yes,2026-06-20,Sales
    2026-05-20,Two,b,no,2026-02-01,
    2025-06-01,Three,a,yes,,
    2025-07-01,Four,a,,,
    """,
    "action-log.csv": """
    text,loop,owner,due_on,status,closed_on
    In time,single,a,2026-06-01,done,2026-05-30
    Late,double,a,2026-06-01,done,2026-06-09
    Open,single,b,2026-06-15,open,
    Not due yet,single,b,2026-07-15,open,
    Given up,single,b,2026-06-15,dropped,
    """,
    "leadership-log.csv": "on,kind\n2026-04-01,summary-sent\n2026-06-01,budget\n",
    "discovery-log.csv": """
    title,found_on,codified_on
    One,2026-06-01,2026-06-03
    Two,2026-06-01,2026-06-11
    Three,2026-06-01,2026-06-21
    Four,2026-06-10,
    Five,2026-06-20,
    """,
    "design-checklist/2026-06-01.csv": "item,status\nsponsor-approval,partly\n",
  ])

  @Test(
    arguments: [
      ("artifact.per-session", 0.5), ("artifact.reuse", 0.25), ("artifact.freshness", 0.5),
      ("artifact.open", 2.0 / 3), ("transfer.reuse", 1.0 / 3),
      ("feedback.actions-on-time", 1.0 / 3),
      ("loops.double", 0.25), ("pattern.days-since-summary", 90.0), ("discovery.lag", 20.0),
      ("pattern.sponsor-approval", 0.5),
    ] as [(String, Double)])
  func `is what one counts by hand`(id: String, expected: Double) throws {
    let raw = try #require(try folder.reading(id).raw)
    #expect(abs(raw - expected) < 1e-12)
  }

  @Test func `a summary that was never sent counts from the launch`() throws {
    let folder = PaperCommunity(["leadership-log.csv": "on,kind\n2026-06-01,budget\n"])
    #expect(try folder.reading("pattern.days-since-summary").raw == 176)
  }

  @Test func `later entries are not seen before their day`() throws {
    #expect(try folder.reading("artifact.per-session", asOf: "2026-05-31").status == .notRecorded)
    #expect(try folder.reading("pattern.days-since-summary", asOf: "2026-04-02").raw == 1)
  }
}

struct `Times from one step to the next` {
  @Test func `are drawn around the median of Kaplan and Meier`() throws {
    let rows = (1...12).map { "t,2026-05-\($0 + 10),2026-06-\(($0 * 5) % 12 + 10)\n" }
    let folder = PaperCommunity([
      "discovery-log.csv": "title,found_on,codified_on\n" + rows.joined() + "o,2026-06-01,\n"
    ])
    let reading = try folder.reading("discovery.lag")
    let raw = try #require(reading.raw)
    let chance = try #require(reading.chance?.interval())
    #expect(chance.lowerBound <= raw && raw <= chance.upperBound)
    #expect(chance.lowerBound > raw - 15 && chance.upperBound < raw + 15)
  }
}

import CommunityHealth
import Instruments
import Testing

struct `Measures of sessions` {
  /// Seven meetings were due in the 90 days to June 30: 90 ÷ 14 is 6.4, so six.
  private func log(_ rows: [String]) -> PaperCommunity {
    PaperCommunity([
      "session-log.csv": "held_on,planned,cancelled,facilitator,attendees\n"
        + rows.joined(separator: "\n") + "\n"
    ])
  }

  @Test func `cadence is what was held of six planned, missing rows included`() throws {
    let reading = try log([
      "2026-04-07,yes,no,a,", "2026-04-21,yes,no,a,", "2026-05-05,yes,yes,,",
    ]).reading("ritual.cadence-kept")
    #expect(reading.raw == 2.0 / 6)
    // 0 at 40 %, so a third is worth nothing.
    #expect(reading.score == 0)
    #expect(reading.count == 6)
  }

  @Test func `more sessions than planned are not more than all`() throws {
    let rows = (1...9).map { "2026-06-0\($0),yes,no,a," }
    #expect(try log(rows).reading("ritual.cadence-kept").raw == 1)
  }

  @Test func `announced pauses are not missed`() throws {
    let folder = PaperCommunity([
      "perennial.yaml": """
      community: Guild
      kind: team
      cadence: every 2 weeks
      breaks: [2026-04-02..2026-05-31]
      """,
      "session-log.csv": "held_on\n2026-06-02\n2026-06-16\n",
    ])
    // Thirty days are left, which have room for two.
    #expect(try folder.reading("ritual.cadence-kept").raw == 1)
  }

  @Test func `since the launch when that is less than 90 days ago`() throws {
    let folder = PaperCommunity([
      "perennial.yaml": "community: G\nkind: team\nlaunched: 2026-06-01\ncadence: weekly\n",
      "session-log.csv": "held_on\n2026-06-08\n2026-06-15\n",
    ])
    #expect(try folder.reading("ritual.cadence-kept").raw == 0.5)
  }

  @Test func `without a log cadence is not recorded, and says what to record`() throws {
    let reading = try PaperCommunity([:]).reading("ritual.cadence-kept")
    #expect(reading.status == .notRecorded)
    #expect(reading.missing?.text(in: .english) == "Log each session, held or cancelled.")
  }

  @Test func `a log with a header and no rows says that nothing was held`() throws {
    let reading = try log([]).reading("ritual.cadence-kept")
    #expect(reading.status == .measured)
    #expect(reading.raw == 0)
  }

  @Test func `equal gaps are regular, and a long one among short ones is not`() throws {
    let even = log(["2026-05-05", "2026-05-12", "2026-05-19", "2026-05-26"].map { "\($0),,,," })
    #expect(try even.reading("ritual.regularity").raw == 1)
    // Gaps of 7, 7 and 28 days: mean 14, standard deviation 12.12.
    let odd = log(["2026-05-05", "2026-05-12", "2026-05-19", "2026-06-16"].map { "\($0),,,," })
    let raw = try #require(try odd.reading("ritual.regularity").raw)
    #expect(abs(raw - (1 - (147.0).squareRoot() / 14)) < 1e-12)
  }

  @Test func `two meetings on a day leave no gap between them, and three days are too few`() throws
  {
    let days = ["2026-05-05", "2026-05-12", "2026-05-12", "2026-05-19", "2026-05-26"]
    #expect(try log(days.map { "\($0),,,," }).reading("ritual.regularity").raw == 1)
    let one = try log(Array(repeating: "2026-05-05,,,,", count: 5)).reading("ritual.regularity")
    #expect(one.missing?.text(in: .english) == "too few to tell: 1 of 4 sessions")
  }

  @Test func `attendance that falls by one in a fortnight shows in 30 days`() throws {
    let days = ["04-07", "04-21", "05-05", "05-19", "06-02", "06-16"]
    let rows = zip(days, stride(from: 15, to: 9, by: -1)).map { "2026-\($0),,,,,\($1)" }
    let folder = PaperCommunity([
      "session-log.csv": "held_on,planned,cancelled,facilitator,attendees,attendee_count\n"
        + rows.joined(separator: "\n") + "\n"
    ])
    let raw = try #require(try folder.reading("ritual.attendance-trend").raw)
    // −1 in 14 days is −30/14 in 30 days; the median attendance is 12.5.
    #expect(abs(raw - -30.0 / 14 / 12.5) < 1e-12)
    #expect(try folder.reading("pattern.attendance-fall").raw == raw)
  }

  @Test func `a trend that could be luck counts as none`() throws {
    let days = ["04-07", "04-21", "05-05", "05-19", "06-02", "06-16"]
    let rows = zip(days, [12, 11, 13, 12, 11, 12]).map { "2026-\($0),,,,,\($1)" }
    let folder = PaperCommunity([
      "session-log.csv": "held_on,planned,cancelled,facilitator,attendees,attendee_count\n"
        + rows.joined(separator: "\n") + "\n"
    ])
    let reading = try folder.reading("pattern.attendance-fall")
    #expect(reading.status == .measured)
    #expect(reading.raw == 0)
  }

  @Test func `days since the last session count in planned gaps, and from the launch without any`()
    throws
  {
    #expect(try log(["2026-06-02,,,,"]).reading("pattern.gaps-since-session").raw == 2)
    let never = try log([]).reading("pattern.gaps-since-session").raw
    #expect(never == 176.0 / 14)
  }

  @Test func `one thing to try is counted in sessions that were held`() throws {
    let folder = PaperCommunity([
      "session-log.csv": """
      held_on,cancelled,one_thing_to_try,minutes_input,minutes_practice,minutes_dialogue,minutes_handoff
      2026-05-05,no,Ask for sources,10,20,10,5
      2026-05-19,no,,30,0,10,0
      2026-06-02,yes,,,,,
      2026-06-16,no,Test first,20,20,0,0
      """
    ])
    #expect(try folder.reading("ritual.one-thing-to-try").raw == 2.0 / 3)
    #expect(try folder.reading("pattern.practice-minutes").raw == 40.0 / 125)
    #expect(try folder.reading("ritual.agenda-kept").raw == 1.0 / 3)
  }
}

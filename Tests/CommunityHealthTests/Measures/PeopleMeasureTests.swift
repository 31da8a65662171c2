import CommunityHealth
import Foundation
import Testing

struct `Measures of who takes part` {
  /// Sessions with presenters, a week apart, and a roster of so many.
  private func sessions(_ presenters: [String], members: Int = 10) -> PaperCommunity {
    let rows = presenters.enumerated().map { place, people in
      "2026-0\(1 + place / 4)-\(["06", "13", "20", "27"][place % 4]),m1,\(people),\(people)"
    }
    return PaperCommunity([
      "roster.csv": "key,joined,left\n"
        + (1...members).map { "m\($0),2026-01-05,\n" }.joined(),
      "session-log.csv": "held_on,facilitator,presenters,attendees\n"
        + rows.joined(separator: "\n") + "\n",
    ])
  }

  @Test func `twenty turns of ten people each twice are as even as can be`() throws {
    let folder = sessions((0..<20).map { "m\($0 % 10 + 1)" })
    let reading = try folder.reading("ritual.voice-evenness")
    #expect(abs((reading.raw ?? 0) - 1) < 1e-9)
    #expect(reading.count == 20)
    #expect(try folder.reading("pattern.distinct-presenters").raw == 1)
  }

  @Test func `fewer than 20 turns are too few for health, and 8 enough for patterns`() throws {
    let folder = sessions((0..<10).map { "m\($0 % 2 + 1)" })
    #expect(try folder.reading("ritual.voice-evenness").status == .notRecorded)
    // Two effective people of min(10 members, 10 turns).
    #expect(abs((try folder.reading("pattern.voice-evenness").raw ?? 0) - 0.2) < 1e-9)
  }

  @Test func `the busiest three hold far more than luck gives them, or nothing more`() throws {
    let few = sessions((0..<20).map { "m\($0 % 3 + 1)" }, members: 20)
    let excess = try #require(try few.reading("pattern.top-excess").raw)
    #expect(excess > 0.99)
    let many = sessions((0..<20).map { "m\($0 + 1)" }, members: 20)
    #expect(try many.reading("pattern.top-excess").raw == 0)
  }

  @Test func `four people are too few to speak of a core`() throws {
    let folder = sessions((0..<20).map { "m\($0 % 2 + 1)" }, members: 4)
    #expect(try folder.reading("pattern.top-excess").status == .notRecorded)
  }

  @Test func `reach counts members once, and those who left not at all`() throws {
    let folder = PaperCommunity([
      "roster.csv": "key,joined,left\na,2026-01-05,\nb,2026-01-05,\nc,2026-01-05,2026-06-01\n",
      "session-log.csv": "held_on,attendees\n2026-05-05,a;c\n2026-06-16,a;guest\n2026-01-06,b\n",
    ])
    #expect(try folder.reading("ritual.reach").raw == 0.5)
  }

  @Test func `a task between two people in turn goes round between two`() throws {
    let rows = (1...6).map { "2026-05-0\($0),\($0 % 2 == 0 ? "a" : "b")\n" }.joined()
    let folder = PaperCommunity(["session-log.csv": "held_on,facilitator\n" + rows])
    let reading = try folder.reading("ritual.facilitator-rotation")
    #expect(abs((reading.raw ?? 0) - 2) < 1e-9)
    #expect(try folder.reading("pattern.facilitator-share").raw == 0.5)
    // Two are all who ever led, so more was not possible without a roster.
    #expect(reading.score.map { $0 > 99.9 } == true)
  }

  @Test func `two of four authors account for half of nine artifacts`() throws {
    let authors = ["a", "a", "a", "b", "b", "c", "c", "d", "d"]
    let folder = PaperCommunity([
      "artifact-log.csv": "created_on,title,authors\n"
        + authors.map { "2026-05-05,t,\($0)\n" }.joined()
    ])
    #expect(try folder.reading("artifact.absence-factor").raw == 2)
  }

  @Test func `those who left in a year are set against the mean head count`() throws {
    let folder = PaperCommunity([
      "perennial.yaml": "community: G\nkind: team\nlaunched: 2024-01-01\n",
      "roster.csv": """
      key,joined,left
      a,2024-01-01,
      b,2024-01-01,
      c,2024-01-01,2026-03-01
      d,2026-05-01,
      """,
    ])
    // Three at both ends, one left, 365 days.
    #expect(abs((try folder.reading("participation.turnover").raw ?? 0) - 1.0 / 3) < 1e-9)
    #expect(try folder.reading("participation.newcomers").raw == 1.0 / 3)
  }
}

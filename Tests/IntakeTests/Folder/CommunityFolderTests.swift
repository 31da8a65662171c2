import FolderSupport
import Instruments
import Tallies
import Testing

@testable import Intake

struct `A community's folder` {
  @Test func `in order has nothing to mend`() throws {
    #expect(try PaperFolder.guild.complaints() == [])
  }

  @Test func `is read with its waves in the order of time`() throws {
    let guild = try PaperFolder.guild.read()
    #expect(guild.names(of: "adoption") == ["2025H2", "2026H1"])
    #expect(guild.names(of: "session-feedback") == ["2026-03-05", "2026-04-02"])
    #expect(guild.names(of: "design-checklist") == ["2026-01-15"])
    let wave = try #require(guild.wave("adoption/2026H1"))
    #expect(wave.opened?.description == "2026-05-04" && wave.closed?.description == "2026-05-22")
    let session = try #require(guild.wave("session-feedback/2026-03-05"))
    #expect(session.opened?.description == "2026-03-05")
    #expect(session.closed?.description == "2026-03-05")
  }

  @Test func `tells no file from a file without rows`() throws {
    let guild = try PaperFolder.guild.read()
    #expect(guild.rows(of: "action-log") == 0)
    #expect(guild.rows(of: "discovery-log") == nil)
    #expect(guild.wave("quarterly-check/2026Q1")?.count == 0)
    #expect(guild.names(of: "retrospective") == nil)
  }

  @Test func `keeps words apart, sorted and without guards`() throws {
    let wave = try #require(try PaperFolder.guild.read().wave("session-feedback/2026-03-05"))
    #expect(wave.comments == [QuestionID("takeaway"): ["=apple", "zebra"]])
  }

  @Test func `reads a guarded cell as it was meant`() throws {
    let rows = try PaperFolder.guild.read().record.logs[InstrumentID("session-log")]?.rows
    #expect(rows?.last?[QuestionID("facilitator")] == .people([PersonKey("=m2")]))
  }

  @Test func `counts those who broke off, and asks them for nothing`() throws {
    let wave = try #require(try PaperFolder.guild.read().wave("session-feedback/2026-03-05"))
    #expect(wave.count == 2 && wave.partials == 1)
    #expect(wave.responses?.count == 2)
  }

  @Test func `keeps pseudonyms in the order of the responses`() throws {
    let wave = try #require(try PaperFolder.guild.read().wave("adoption/2025H2"))
    #expect(wave.respondents == ["p1", nil])
    let first = wave.responses?.first?[QuestionID("use_frequency")]
    #expect(first == .choice(ChoiceCode("daily")))
  }

  @Test func `asks whom the roster has, those who came, or whom it says`() throws {
    let guild = try PaperFolder.guild.read()
    // Two were there on the first of July, before the third came.
    #expect(guild.wave("adoption/2025H2")?.invited == 2)
    #expect(guild.wave("adoption/2026H1")?.invited == 24)
    #expect(guild.wave("session-feedback/2026-03-05")?.invited == 3)
    #expect(guild.wave("session-feedback/2026-04-02")?.invited == 4)
    #expect(guild.wave("design-checklist/2026-01-15")?.invited == nil)
  }

  @Test func `knows who is there on a day`() throws {
    let roster = try #require(try PaperFolder.guild.read().record.roster)
    func there(_ text: String) -> [String] {
      CalendarDate(text).map { roster.active(on: $0).map(\.key.text) } ?? []
    }
    #expect(there("2026-01-31") == ["m1", "m2", "m3"])
    #expect(there("2026-02-01") == ["m1", "m3"])
    #expect(there("2024-12-31") == [])
    #expect(Roster.departments(of: roster.members) == ["Engineering", "Sales", "Support"])
  }

  @Test func `that is empty holds no community`() throws {
    let empty = try (["notes.txt": ""] as PaperFolder).read()
    #expect(!empty.isUsable)
    #expect(empty.problems.map(\.code) == [.fileUnknown, .folderEmpty])
  }
}

import CommunityHealth
import Instruments
import Testing

struct `What was shown before` {
  private let first = "9 A X mood=4\n6 B X mood=3\n7 C Y mood=2"

  private func ledger(_ rows: String...) throws -> DisclosureLedger {
    try rows.reduce(into: DisclosureLedger()) { ledger, rows in
      ledger.note(try #require(SampleWave.disclosed(rows, after: ledger).ledgerEntry))
    }
  }

  @Test
  func `is shown again as it was, as long as the answers are the same`() throws {
    #expect(SampleWave.disclosed(first, after: try ledger(first)) == SampleWave.disclosed(first))
  }

  @Test(arguments: [
    "9 A X mood=4\n6 B X mood=3\n6 C Y mood=2",
    "9 A X mood=4\n6 B X mood=3\n7 C Y mood=2\n1 C Y mood=5",
    "9 A X mood=4\n6 B X mood=3\n6 C Y mood=2\n1 C Y mood=5",
    "9 A X mood=4\n6 B X mood=3\n3 C Y mood=2",
  ])
  func `stands while only a few answers are deleted, added or changed`(rows: String) throws {
    let wave = SampleWave.disclosed(rows, after: try ledger(first))
    #expect(wave.total == .frozen && wave.groupings.isEmpty)
  }

  @Test
  func `gives way once enough answers differ`() throws {
    let more = first + "\n3 A Y mood=5\n3 B Y mood=1"
    #expect(SampleWave.disclosed(more, after: try ledger(first)).shownTotal?.people == 28)
  }

  @Test
  func `keeps back a group that only one more person has joined since`() throws {
    let before = "9 A X mood=4\n9 B X mood=3\n9 C Y mood=2\n9 - Y mood=1"
    let after = before + "\n1 A X mood=1\n6 B X mood=5"
    let wave = SampleWave.disclosed(after, after: try ledger(before))
    #expect(wave.shownTotal?.people == 43)
    #expect(!wave.groupings[0].groups.contains { $0.labels == [.value("A")] })
  }

  @Test
  func `says nothing about other waves`() throws {
    let wave = SampleWave.wave("9 A X mood=4\n6 B X mood=3", named: "2026-06")
    #expect(SampleWave.disclosed(wave, after: try ledger(first)) == SampleWave.disclosed(wave))
  }
}

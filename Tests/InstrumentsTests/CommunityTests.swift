import Instruments
import Testing

struct `A community's calendar` {
  @Test(arguments: [
    ("weekly", "weekly", 7.0), ("every 2 weeks", "every 2 weeks", 14),
    ("Every 1 week", "weekly", 7),
    ("monthly", "monthly", 30.436875), ("2 per month", "2 per month", 15.2184375),
  ])
  func `a rhythm is read from the words people use`(text: String, written: String, days: Double) {
    let rhythm = Rhythm(text)
    #expect(rhythm?.description == written)
    #expect(rhythm?.days == days)
  }

  @Test(arguments: ["", "often", "every week", "every 0 weeks", "0 per month", "every -1 weeks"])
  func `other words are no rhythm`(text: String) {
    #expect(Rhythm(text) == nil)
  }

  @Test(arguments: [
    ("2026H1", "2026-01-01", "2026-06-30"), ("2024H2", "2024-07-01", "2024-12-31"),
    ("2026Q1", "2026-01-01", "2026-03-31"), ("2026Q4", "2026-10-01", "2026-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026", "2026-01-01", "2026-12-31"),
    ("2026-03-05", "2026-03-05", "2026-03-05"),
  ])
  func `the name of a wave tells its days`(name: String, first: String, last: String) {
    let period = WaveID(InstrumentID("adoption"), name).period
    #expect(period?.lowerBound.description == first)
    #expect(period?.upperBound.description == last)
  }

  @Test(arguments: ["pilot", "2026H3", "2026Q0", "2026-13", "26H1", "2026H", "2026H12"])
  func `other names tell no days`(name: String) {
    #expect(WaveID(InstrumentID("adoption"), name).period == nil)
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2026-12-31", 1, "2027-01-01"),
    ("2026-03-01", -1, "2026-02-28"),
    ("2000-01-01", -36_524, "1900-01-01"), ("9999-12-31", 5, "9999-12-31"),
    ("0001-01-02", -9, "0001-01-01"),
  ])
  func `days are added as the calendar counts`(start: String, days: Int, end: String) throws {
    #expect(try #require(CalendarDate(start)).adding(days: days).description == end)
  }

  @Test func `the agenda's minutes add up`() {
    #expect(Agenda.standard.total == 45...65)
    #expect(Agenda([.practice: 30...40]).parts == [.practice])
  }
}

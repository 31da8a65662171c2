import Instruments
import Testing

struct `Days of the calendar` {
  @Test(arguments: [
    "0001-01-01", "1900-02-28", "2000-02-29", "2024-02-29", "2026-12-31", "9999-12-31",
  ])
  func `read and write alike`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "0000-01-01", "1900-02-29", "2100-02-29", "2023-02-29", "2026-00-10", "2026-13-01",
    "2026-04-31",
    "2026-01-00", "2026-01-32", "2026-1-1", "26-01-01", "2026-01-01 ", "-2026-01-01", "2026-01",
    "2026-01-01-", "20260101", "+026-01-01", "２０２６-01-01", "",
  ])
  func `refuse what is none`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `have a 29 February in every fourth year, in no full century but every fourth`() {
    // Leap years of three centuries, counted out by hand: 1900 is none, 2000 is one, 2100 is none.
    var leaps = Set(stride(from: 1904, through: 2096, by: 4))
    leaps.formUnion(stride(from: 2104, through: 2196, by: 4))
    for year in 1900..<2200 {
      #expect(
        (CalendarDate(year: year, month: 2, day: 29) != nil) == leaps.contains(year), "\(year)")
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-01-31", 3, "2026-04-30"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-05-31", -3, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-06-30", 0, "2026-06-30"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2024-02-29", -1200, "1924-02-29"), ("2000-02-29", -1200, "1900-02-28"),
    ("2026-08-31", -14, "2025-06-30"), ("2026-11-30", 3, "2027-02-28"),
    ("2025-12-31", -24, "2023-12-31"), ("2026-02-28", 1, "2026-03-28"),
  ])
  func `move by months, to the end of a shorter one`(from: String, months: Int, to: String) {
    #expect(CalendarDate(from)?.adding(months: months).description == to)
  }

  @Test func `move as counting month by month does`() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for start in ["2023-01-31", "2023-05-30", "2023-10-29", "2023-12-01"].compactMap({
      CalendarDate($0)
    }) {
      var (year, month) = (start.year, start.month)
      for months in 1...40 {
        (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        let longest = year == 2024 && month == 2 ? 29 : lengths[month - 1]
        let expected = CalendarDate(year: year, month: month, day: min(start.day, longest))
        #expect(start.adding(months: months) == expected)
        #expect(expected?.adding(months: -months).month == start.month)
      }
    }
  }

  @Test func `never move forwards by going back, nor back by going forwards`() throws {
    let last = try #require(CalendarDate("9999-12-31"))
    let first = try #require(CalendarDate("0001-01-01"))
    #expect(last.adding(months: 1) == last)
    #expect(first.adding(months: -1) == first)
    for (months, end) in [(Int.max, last), (Int.min, first), (12 * 9999, last)] {
      #expect(date(2026, 6, 15).adding(months: months) == end)
    }
    #expect(last.adding(months: -12 * 9998) == CalendarDate("0001-12-31"))
    #expect(first.adding(months: 12 * 9998 + 11) == CalendarDate("9999-12-01"))
  }

  @Test func `stand in the order of their text`() {
    let texts = [
      "0001-12-31", "0999-01-01", "2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01",
    ]
    let dates = texts.compactMap { CalendarDate($0) }
    #expect(dates.shuffled().sorted() == dates)
    #expect(dates.count == texts.count)
  }

  @Test(arguments: ["1970-01-01", "2000-02-29", "2024-12-30", "2026-06-30", "1900-03-01"])
  func `have a number, and come back from it`(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(CalendarDate(dayNumber: date.dayNumber) == date)
  }

  @Test(arguments: [
    ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"), ("2026-05-04", "2026-W19"),
  ])
  func `lie in weeks as ISO 8601 counts them`(day: String, week: String) throws {
    #expect(try #require(CalendarDate(day)).isoWeek == week)
  }
}

struct `Times of day` {
  @Test(arguments: [("0:00", "00:00"), ("9:05", "09:05"), ("09:05", "09:05"), ("23:59", "23:59")])
  func `read with one or two digits of the hour`(text: String, standard: String) {
    #expect(ClockTime(text)?.description == standard)
  }

  @Test(arguments: [
    "", ":", "9", "9:5", "24:00", "12:60", "012:00", "-1:00", "12:00 ", "1２:00", "1:2:3",
  ])
  func `refuse what is none`(text: String) {
    #expect(ClockTime(text) == nil)
  }
}

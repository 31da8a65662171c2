internal import Instruments

extension CalendarDate {
  /// The day so many days after 1 January 1970; a simulation never leaves the calendar.
  init(onDay number: Int) { self = CalendarDate(dayNumber: number) ?? .epoch }

  /// The day of the week, Monday being 0.
  var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

  /// The quarter as checks are named by, such as `2026Q1`.
  var quarter: String { "\(year)Q\((month + 2) / 3)" }
}

internal import Instruments

extension CalendarDate {
  /// Days since 1970-01-01.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// The week as ISO 8601 counts it, such as `2026-W19`; it belongs to the year of its Thursday.
  var isoWeek: String {
    // 1970-01-01 was a Thursday, the fourth day of its week.
    let weekday = (dayNumber + 3) % 7
    let thursday = dayNumber - weekday + 3
    guard let day = CalendarDate(dayNumber: thursday),
      let first = CalendarDate(year: day.year, month: 1, day: 1)
    else { return "" }
    let week = (thursday - first.dayNumber) / 7 + 1
    return "\(day.year.padded(to: 4))-W\(week.padded(to: 2))"
  }
}

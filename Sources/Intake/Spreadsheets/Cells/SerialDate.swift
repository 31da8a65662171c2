/// A moment as spreadsheets keep it: days since the beginning of 1900 or 1904, and a part of a day.
struct SerialDate {
  private let days: Int
  private let seconds: Int
  private let countsFrom1904: Bool

  /// Reads a number; nil for those that spreadsheets do not show as dates either.
  init?(_ number: Double, countsFrom1904: Bool) {
    // The first number after the year 9999.
    let end = countsFrom1904 ? 2_957_004.0 : 2_958_466.0
    guard number >= 0, number < end else { return nil }
    let total = Int((number * 86_400).rounded())
    days = total / 86_400
    seconds = total % 86_400
    self.countsFrom1904 = countsFrom1904
    guard Double(days) < end else { return nil }
  }

  /// The text, or nil where there is no day to show: a bare 0 in a format for dates.
  func text(as format: NumberFormat) -> String? {
    if format == .duration { return clock(hours: days * 24 + seconds / 3600) }
    if days == 0, format == .time || !countsFrom1904 {
      return format == .date && seconds == 0 ? nil : clock(hours: seconds / 3600)
    }
    if format == .date, seconds == 0 { return day }
    return day + "T" + clock(hours: seconds / 3600)
  }

  private func clock(hours: Int) -> String {
    "\(padded(hours, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  /// The day, `1900-02-29` included, which never was and is shown by spreadsheets all the same: Lotus
  /// 1-2-3 took 1900 for a leap year, and everybody else followed.
  private var day: String {
    if countsFrom1904 { return Self.date(days - 24_107) }
    if days == 60 { return "1900-02-29" }
    return Self.date(days < 60 ? days - 25_568 : days - 25_569)
  }

  /// The date so many days after 1970-01-01.
  ///
  /// Howard Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`.
  private static func date(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

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
    var text = Digits()
    let isClockOnly = days == 0 && (format == .time || !countsFrom1904)
    if format == .duration {
      text.writeClock(hours: days * 24 + seconds / 3600, seconds: seconds)
    } else if isClockOnly {
      guard format != .date || seconds > 0 else { return nil }
      text.writeClock(hours: seconds / 3600, seconds: seconds)
    } else {
      writeDay(to: &text)
      if format != .date || seconds > 0 {
        text.bytes.append(UInt8(ascii: "T"))
        text.writeClock(hours: seconds / 3600, seconds: seconds)
      }
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// The day, `1900-02-29` included, which never was and is shown by spreadsheets all the same: Lotus
  /// 1-2-3 took 1900 for a leap year, and everybody else followed.
  private func writeDay(to text: inout Digits) {
    if countsFrom1904 {
      text.writeDate(days - 24_107)
    } else if days == 60 {
      text.bytes += "1900-02-29".utf8
    } else {
      text.writeDate(days < 60 ? days - 25_568 : days - 25_569)
    }
  }
}

/// Digits on their way to a text; a sheet may hold millions of dates.
private struct Digits {
  var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(19) }

  /// Writes a number with at least so many digits.
  private mutating func write(_ number: Int, _ width: Int) {
    var place = 1
    for _ in 1..<width { place *= 10 }
    while number / place >= 10 { place *= 10 }
    while place > 0 {
      bytes.append(UInt8(0x30 + number / place % 10))
      place /= 10
    }
  }

  mutating func writeClock(hours: Int, seconds: Int) {
    write(hours, 2)
    bytes.append(UInt8(ascii: ":"))
    write(seconds / 60 % 60, 2)
    bytes.append(UInt8(ascii: ":"))
    write(seconds % 60, 2)
  }

  /// Writes the date so many days after 1970-01-01.
  ///
  /// Howard Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`.
  mutating func writeDate(_ days: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    write(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), 4)
    bytes.append(UInt8(ascii: "-"))
    write(month, 2)
    bytes.append(UInt8(ascii: "-"))
    write(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2)
  }
}

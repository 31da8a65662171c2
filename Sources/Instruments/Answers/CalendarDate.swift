/// A day of the calendar everyone shares, without a time or a zone.
public struct CalendarDate: Hashable, Sendable {
  /// The year, such as 2026.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Makes a date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private init(certain year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day from which computers count, for a machine whose clock tells nothing.
  package static let epoch = CalendarDate(certain: 1970, 1, 1)

  /// Reads `2026-03-05`, and nothing else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension CalendarDate {
  /// The same day so many months later, or earlier for a negative number; the end of a shorter month.
  ///
  /// Beyond the years 1 to 9999 the first or the last day stands.
  public func adding(months: Int) -> CalendarDate {
    let most = 12 * 9999
    let count = year * 12 + (month - 1) + min(max(months, -most), most)
    guard count >= 12 else { return CalendarDate(certain: 1, 1, 1) }
    guard count < 12 * 10_000 else { return CalendarDate(certain: 9999, 12, 31) }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return CalendarDate(
      certain: newYear, newMonth, min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// The day after, or the same day at the end of all years.
  var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }

  /// The day before, or the same day at the beginning of all years.
  var previous: CalendarDate {
    if day > 1 { return CalendarDate(certain: year, month, day - 1) }
    if month > 1 {
      return CalendarDate(certain: year, month - 1, Self.days(inMonth: month - 1, of: year))
    }
    return CalendarDate(year: year - 1, month: 12, day: 31) ?? self
  }

  /// How many days a month has.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Whether one day comes before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as files hold it: `2026-03-05`.
  public var description: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension Int {
  /// The number with zeros in front of it, up to a width.
  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

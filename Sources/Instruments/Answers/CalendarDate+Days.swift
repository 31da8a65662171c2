extension CalendarDate {
  /// The day so many days after 1970-01-01.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let days = dayNumber + 719_468
    let era = days / 146_097
    let ofEra = days - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: ofYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier for a negative number.
  ///
  /// Beyond the years 1 to 9999 the first or the last day stands.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    let last = days < 0 ? -719_162 : 2_932_896
    return CalendarDate(dayNumber: overflows ? last : sum)
      ?? CalendarDate(dayNumber: last) ?? self
  }

  /// How many days after another day this one is.
  public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  /// Days since 1970-01-01.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// The week as ISO 8601 counts it, such as `2026-W19`; it belongs to the year of its Thursday.
  public var isoWeek: String {
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

internal import Instruments

extension CalendarDate {
  /// The day so many days after 1 January 1970.
  init(dayNumber: Int) {
    // Civil from days, after Hinnant: eras of 400 years that begin in March.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self =
      CalendarDate(year: year, month: month, day: dayOfYear - (153 * part + 2) / 5 + 1) ?? .epoch
  }

  /// How many days it is after 1 January 1970.
  var dayNumber: Int {
    let years = month <= 2 ? year - 1 : year
    let era = (years >= 0 ? years : years - 399) / 400
    let yearOfEra = years - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day of the week, Monday being 0.
  var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

  /// The week as anonymous answers hold it, such as `2026-W19`.
  var week: String {
    let thursday = CalendarDate(dayNumber: dayNumber - weekday + 3)
    let first = CalendarDate(year: thursday.year, month: 1, day: 1) ?? .epoch
    let number = (thursday.dayNumber - first.dayNumber) / 7 + 1
    return "\(thursday.year.padded(to: 4))-W\(number.padded(to: 2))"
  }

  /// The quarter as checks are named by, such as `2026Q1`.
  var quarter: String { "\(year)Q\((month + 2) / 3)" }
}

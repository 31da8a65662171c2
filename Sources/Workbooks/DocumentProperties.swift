package import Instruments

/// What a workbook says about itself; the date is passed in, so that the same input gives the same bytes.
package struct DocumentProperties: Hashable, Sendable {
  /// What it is called.
  package let title: String
  /// What it is about.
  package let subject: String
  /// Who it comes from.
  package let author: String
  /// The day it was made.
  package let created: CalendarDate

  /// Puts the properties together.
  package init(title: String, subject: String, author: String, created: CalendarDate) {
    self.title = title
    self.subject = subject
    self.author = author
    self.created = created
  }
}

extension CalendarDate {
  /// The day's noon in seconds since 1970 began: the same day in nearly every time zone, and never
  /// 0, which libxlsxwriter takes as "now".
  ///
  /// Howard Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
  var noonSince1970: Int {
    // Years here begin in March, so that a leap day comes last.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    return days * 86_400 + 43_200
  }
}

extension CalendarDate {
  /// The date as people of a language write it in a sentence; other languages get `2026-03-05`.
  public func text(in language: Language) -> String {
    switch language.base {
    case .english: "\(day) \(Self.englishMonths[month - 1]) \(year)"
    case .japanese: "\(year)年\(month)月\(day)日"
    case .spanish: "\(day) de \(Self.spanishMonths[month - 1]) de \(year)"
    default: description
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let spanishMonths = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
}

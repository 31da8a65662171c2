internal import Instruments

/// A cell such as `2-Mar` that a spreadsheet has made of a range such as `2-3`.
struct SpreadsheetDate {
  private let first: Int
  private let second: Int

  /// Reads day and month in either order; nil for a text that is no such date.
  init?(_ text: String) {
    let words = text.trimmed.lowercased().split(separator: " ")
    guard let date = words.first, words.count == 1 || words[1].allSatisfy(Self.isOfMidnight),
      words.count < 3
    else { return nil }
    if let day = CalendarDate(date.prefix { $0 != "t" }) {
      (first, second) = (day.day, day.month)
      return
    }
    let parts = date.split(whereSeparator: { "-/.年月日".contains($0) })
    let numbers = parts.map { part in Int(part) ?? Self.months[String(part.prefix(3))] }
    guard parts.count == 2 || parts.count == 3, let one = numbers[0], let two = numbers[1],
      // Two bare numbers are a range as it should be, or anything else; never a date for sure.
      parts.count == 3 || Int(parts[0]) == nil || Int(parts[1]) == nil || date.contains("月"),
      parts.count == 2 || numbers[2] != nil
    else { return nil }
    if parts.count == 3, one > 31, let day = numbers[2] {
      (first, second) = (two, day)
    } else {
      (first, second) = (one, two)
    }
  }

  /// The one code that can have become this date.
  func code(among codes: [ChoiceCode]) -> ChoiceCode? {
    let meant = codes.filter { code in
      let ends = code.text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      return ends == [first, second] || ends == [second, first]
    }
    return meant.count == 1 ? meant.first : nil
  }

  private static func isOfMidnight(_ letter: Character) -> Bool { letter == "0" || letter == ":" }

  private static let months: [String: Int] = [
    "jan": 1, "ene": 1, "feb": 2, "mar": 3, "apr": 4, "abr": 4, "may": 5, "mai": 5, "jun": 6,
    "jul": 7, "aug": 8, "ago": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dic": 12,
    "dez": 12,
  ]
}

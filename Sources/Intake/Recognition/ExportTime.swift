public import Instruments

/// A moment as an export states it.
public struct ExportTime: Hashable, Sendable {
  /// The day.
  public let date: CalendarDate
  /// Seconds since midnight; nil where only the day is known.
  public let seconds: Int?
  /// Minutes ahead of UTC; nil where the zone is not known.
  public let offset: Int?
}

/// Which of two numbers is the day.
public enum DayOrder: Hashable, Sendable {
  case dayFirst, monthFirst
}

/// The numbers of a written moment, before it is decided which of them is the day.
struct StampText: Hashable, Sendable {
  /// How the date is written.
  enum Day: Hashable, Sendable {
    /// Beyond doubt.
    case known(CalendarDate)
    /// Two numbers of which either may be the day, and a year.
    case open(first: Int, second: Int, year: Int)
  }

  /// What is said of the zone.
  enum Zone: Hashable, Sendable {
    case none, offset(minutes: Int)
    /// Letters that stand for no zone, or for several.
    case unknown(String)
  }

  let day: Day
  let seconds: Int?
  let zone: Zone

  /// Reads a moment; nil for a text that is none.
  init?(_ text: String) {
    let trimmed = text.trimmed
    guard (6...40).contains(trimmed.utf8.count), Self.beginsLikeDay(trimmed) else { return nil }
    if let plain = PlainStamp(trimmed) {
      (day, seconds, zone) = (.known(plain.day), plain.seconds, plain.zone)
      return
    }
    var words = trimmed.split(whereSeparator: { $0 == " " || $0 == "\u{202F}" || $0 == "\u{A0}" })
    if let first = words.first, let mark = first.firstIndex(of: "T") {
      words[0] = first[..<mark]
      words.insert(first[first.index(after: mark)...], at: 1)
    }
    guard let first = words.first, let day = Self.day(first) else { return nil }
    let rest = words.dropFirst().map(String.init)
    var clock = Clock()
    for word in rest { guard clock.take(word) else { return nil } }
    guard rest.isEmpty || clock.seconds != nil else { return nil }
    self.day = day
    seconds = clock.seconds
    zone = clock.zone
  }

  /// Up to four digits and what stands behind them in a date; most texts are settled by that.
  private static func beginsLikeDay(_ text: String) -> Bool {
    let behind = text.utf8.drop(while: isDigit)
    return (1...4).contains(text.utf8.count - behind.count)
      && behind.first.map { "-/.".utf8.contains($0) } == true
  }

  private static func day(_ text: Substring) -> Day? {
    for mark: Character in ["-", "/", "."] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
      guard numbers.count == 3 else { return nil }
      if parts[0].count == 4 {
        return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]).map(Day.known)
      }
      guard parts[2].count == 4 || parts[2].count == 2, parts[0].count <= 2 else { return nil }
      let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
      // Points stand between day and month only where the day comes first.
      if mark == "." {
        return CalendarDate(year: year, month: numbers[1], day: numbers[0]).map(Day.known)
      }
      guard (1...31).contains(numbers[0]), (1...31).contains(numbers[1]),
        min(numbers[0], numbers[1]) <= 12
      else { return nil }
      return .open(first: numbers[0], second: numbers[1], year: year)
    }
    return nil
  }

  fileprivate static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension StampText {
  /// The moment, once it is known which number is the day; 1980-01-01 stands for none.
  func time(_ order: DayOrder?, offset known: Int? = nil) -> ExportTime? {
    let date: CalendarDate? =
      switch (day, order) {
      case (.known(let date), _): date
      case (.open(let first, let second, let year), .dayFirst?):
        CalendarDate(year: year, month: second, day: first)
      case (.open(let first, let second, let year), .monthFirst?):
        CalendarDate(year: year, month: first, day: second)
      case (.open, nil): nil
      }
    guard let date, !isPlaceholder else { return nil }
    let stated: Int? = if case .offset(let minutes) = zone { minutes } else { known }
    return ExportTime(date: date, seconds: seconds, offset: stated)
  }

  /// Whether it is the day that LimeSurvey writes for anonymous responses.
  var isPlaceholder: Bool {
    guard case .known(let date) = day else { return false }
    return date.year == 1980 && date.month == 1 && date.day == 1
  }

  /// A day number of spreadsheets, counted from 1899-12-30, with the time behind the point.
  init?(serial text: String) {
    guard let number = Double(decimal: text.trimmed), (20_000..<80_000).contains(number) else {
      return nil
    }
    let days = Int(number)
    // 25,569 days lie between the epochs of spreadsheets and of Unix.
    guard let date = CalendarDate(dayNumber: days - 25_569) else { return nil }
    day = .known(date)
    let rest = ((number - Double(days)) * 86_400).rounded()
    seconds = text.contains(".") ? min(86_399, Int(rest)) : nil
    zone = .none
  }
}

/// The words behind the day: a time, half of the day, a zone.
private struct Clock {
  var seconds: Int?
  var zone = StampText.Zone.none

  mutating func take(_ word: String) -> Bool {
    switch word.uppercased() {
    case "AM", "A.M.": return turn(afternoon: false)
    case "PM", "P.M.": return turn(afternoon: true)
    default: break
    }
    if seconds == nil, word.first?.isNumber == true { return takeTime(word) }
    guard seconds != nil else { return false }
    zone = ZoneTable.zone(word)
    return true
  }

  /// `9:30`, `09:30:05.120`, with `Z` or `+02:00` right behind it.
  private mutating func takeTime(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let numbers = digits.prefix { $0 != "." }.split(
      separator: ":", omittingEmptySubsequences: false
    )
    .compactMap { Int($0) }
    guard numbers.count == 2 || numbers.count == 3, numbers[0] < 24, numbers[1] < 60,
      numbers.count == 2 || numbers[2] < 61
    else { return false }
    seconds = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    let rest = String(word[digits.endIndex...])
    guard !rest.isEmpty else { return true }
    if ["AM", "PM"].contains(rest.uppercased()) { return take(rest) }
    zone = ZoneTable.zone(rest)
    return true
  }

  private mutating func turn(afternoon: Bool) -> Bool {
    guard let given = seconds, given < 13 * 3600 else { return false }
    let hour = given / 3600 % 12
    seconds = (hour + (afternoon ? 12 : 0)) * 3600 + given % 3600
    return true
  }
}

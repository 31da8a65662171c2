/// What a number stands for, by the format in which its cell shows it.
enum NumberFormat: UInt8 {
  case number
  case date
  case dateTime
  case time
  /// A length of time, which may be longer than a day.
  case duration

  /// The formats that no workbook needs to write down.
  ///
  /// Source: ECMA-376, part 1, 18.8.30; 27–36 and 50–58 are dates in East Asian editions.
  init(builtIn id: Int) {
    self =
      switch id {
      case 14...17, 27...31, 34...36, 50...54, 57, 58: .date
      case 22: .dateTime
      case 18...21, 32, 33, 45, 47, 55, 56: .time
      case 46: .duration
      default: .number
      }
  }

  /// Reads a format that somebody wrote down, such as `d\.m\.yyyy h:mm;@`; its first section counts.
  init(code: ArraySlice<UInt8>) {
    var scan = FormatScan(code)
    self = scan.format()
  }
}

/// The walk through one format, letter by letter.
private struct FormatScan {
  private var rest: ArraySlice<UInt8>
  private var hasDay = false
  private var hasMonthOrMinute = false
  private var hasClock = false
  private var isDuration = false

  init(_ code: ArraySlice<UInt8>) { rest = code }

  mutating func format() -> NumberFormat {
    while let byte = rest.popFirst(), byte != UInt8(ascii: ";") { take(byte) }
    if isDuration { return .duration }
    if hasDay { return hasClock ? .dateTime : .date }
    if hasClock { return .time }
    return hasMonthOrMinute ? .date : .number
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): rest = after(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = rest.popFirst()
    case UInt8(ascii: "["): takeBracket()
    default: takeLetter(byte | 0x20)
    }
  }

  private mutating func takeLetter(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "d"), UInt8(ascii: "y"), UInt8(ascii: "b"): hasDay = true
    case UInt8(ascii: "h"), UInt8(ascii: "s"): hasClock = true
    case UInt8(ascii: "m"): hasMonthOrMinute = true
    case UInt8(ascii: "a"):
      if skip("m/pm") || skip("/p") { hasClock = true }
    case UInt8(ascii: "g"):
      // The year of an era, unless it is the word 'General'.
      if !skip("eneral") { hasDay = true }
    case UInt8(ascii: "e"):
      // The year of an era as well, unless it is an exponent: E+00.
      if rest.first != UInt8(ascii: "+"), rest.first != UInt8(ascii: "-") { hasDay = true }
    default: break
    }
  }

  /// Colours, conditions and languages mean nothing here; `[h]` counts on beyond a day.
  private mutating func takeBracket() {
    let word = rest.prefix { $0 != UInt8(ascii: "]") }.map { $0 | 0x20 }
    rest = after(UInt8(ascii: "]"))
    guard let first = word.first, word.allSatisfy({ $0 == first }) else { return }
    if "hms".utf8.contains(first) { isDuration = true }
  }

  private func after(_ byte: UInt8) -> ArraySlice<UInt8> {
    rest.firstIndex(of: byte).map { rest[($0 + 1)...] } ?? []
  }

  private mutating func skip(_ word: String) -> Bool {
    guard rest.prefix(word.utf8.count).map({ $0 | 0x20 }) == word.utf8.map({ $0 | 0x20 }) else {
      return false
    }
    rest.removeFirst(word.utf8.count)
    return true
  }
}

internal import Instruments

/// A moment as programs write it, `2026-03-05T13:00:00Z`, read at sight because a column may hold millions.
struct PlainStamp {
  let day: CalendarDate
  let seconds: Int
  let zone: StampText.Zone

  /// Nil for everything else, which may be a moment all the same.
  init?(_ text: String) {
    let signs = Array(text.utf8)
    guard signs.count == 19 || signs.count == 20 && signs[19] == UInt8(ascii: "Z"),
      signs[4] == UInt8(ascii: "-"), signs[7] == UInt8(ascii: "-"),
      signs[10] == UInt8(ascii: "T") || signs[10] == UInt8(ascii: " "),
      signs[13] == UInt8(ascii: ":"), signs[16] == UInt8(ascii: ":"),
      let year = Self.number(signs[0..<4]), let month = Self.number(signs[5..<7]),
      let dayOfMonth = Self.number(signs[8..<10]), let hour = Self.number(signs[11..<13]),
      let minute = Self.number(signs[14..<16]), let second = Self.number(signs[17..<19]),
      hour < 24, minute < 60, second < 61,
      let day = CalendarDate(year: year, month: month, day: dayOfMonth)
    else { return nil }
    self.day = day
    seconds = hour * 3600 + minute * 60 + second
    zone = signs.count == 20 ? .offset(minutes: 0) : .none
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { number, digit in
      guard let number, (0x30...0x39).contains(digit) else { return nil }
      return number * 10 + Int(digit - 0x30)
    }
  }
}

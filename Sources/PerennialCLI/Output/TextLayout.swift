import Instruments

/// Measures and arranges text by the columns it takes on a terminal.
enum TextLayout {
  /// How many columns a text takes; the codes that colour it take none.
  static func width(of text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    var width = 0
    var isInCode = false
    for character in text {
      if isInCode {
        if character.isLetter { isInCode = false }
      } else if character == "\u{1B}" {
        isInCode = true
      } else {
        width += character.displayWidth
      }
    }
    return width
  }

  /// The text with spaces behind it, up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + spaces(width - self.width(of: text))
  }

  /// The text with spaces in front of it, up to a width.
  static func rightAligned(_ text: String, to width: Int) -> String {
    spaces(width - self.width(of: text)) + text
  }

  /// So many spaces; none for a negative number.
  static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// The text with everything visible that could move the cursor or hide: `·` for each.
  static func visible(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return String(text) }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      visible.append(scalar == "\t" ? " " : scalar.movesTheCursor ? "·" : scalar)
    }
    return String(visible)
  }
}

extension Character {
  /// How many columns of a terminal, or widths of a digit in a cell, it takes: 0, 1 or 2.
  package var displayWidth: Int {
    let scalars = unicodeScalars
    // The sign that asks for a picture, as in ❤️, makes a narrow character wide.
    if scalars.count > 1, scalars.contains("\u{FE0F}") { return 2 }
    return scalars.first?.displayWidth ?? 0
  }

  /// Whether a line may be broken beside it without a space, as in Chinese and Japanese.
  package var allowsBreaksBeside: Bool {
    guard displayWidth == 2, let scalar = unicodeScalars.first else { return false }
    // Korean puts spaces between its words.
    return !(0xAC00...0xD7A3).contains(scalar.value)
  }
}

extension Unicode.Scalar {
  /// Whether showing it would move the cursor, turn the writing direction, or show nothing at all.
  package var movesTheCursor: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  fileprivate var displayWidth: Int {
    if value < 0x300 { return movesTheCursor || value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return properties.isEmojiPresentation || isEastAsianWide ? 2 : 1
    }
  }

  /// The wide and fullwidth ranges of Unicode Standard Annex 11, emoji aside.
  private var isEastAsianWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

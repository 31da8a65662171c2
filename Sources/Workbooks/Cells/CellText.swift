/// Words as a cell can hold them.
package struct CellText: Hashable, Sendable {
  /// The greatest number of UTF-16 units that Excel keeps in a cell.
  package static let limit = 32_767

  /// The words: what XML cannot carry is marked, what is too long is cut, and the cut is stated.
  package let text: String

  /// Fits words into a cell.
  package init(_ words: String) {
    guard !Self.isPlain(words) else {
      text = words
      return
    }
    let clean = words.unicodeScalars.contains(where: Self.isForbidden) ? Self.marked(words) : words
    text = clean.utf16.count <= Self.limit ? clean : Self.cut(clean)
  }

  /// Whether a glance shows that there is nothing to mend: no byte of a control or of what XML forbids.
  private static func isPlain(_ words: String) -> Bool {
    words.utf8.count <= limit && words.utf8.allSatisfy { $0 >= 0x20 && $0 != 0xEF }
  }

  /// Marks what XML 1.0 forbids; NUL would also end the text for C.
  private static func marked(_ words: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: words.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 })
    return String(scalars)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Cuts between characters, and says in signs of any language how much there was.
  private static func cut(_ words: String) -> String {
    let note = " … [✂ \(words.utf16.count) > \(limit)]"
    let room = limit - note.utf16.count
    var kept = ""
    var length = 0
    for character in words {
      length += character.utf16.count
      guard length <= room else { break }
      kept.append(character)
    }
    return kept + note
  }
}

/// The shape of one character in UTF-8, by table 3-7 of the Unicode Standard.
enum UTF8Character: Equatable {
  /// A character of so many bytes.
  case whole(Int)
  /// The bytes end before the character does.
  case unfinished
  /// No character begins like this.
  case broken

  /// What stands at an offset.
  init(at offset: Int, in bytes: Span<UInt8>) {
    let (length, second) = Self.expectation(after: bytes[offset])
    guard length > 0 else {
      self = .broken
      return
    }
    for step in 1..<max(length, 1) {
      guard offset + step < bytes.count else {
        self = .unfinished
        return
      }
      guard (step == 1 ? second : 0x80...0xBF).contains(bytes[offset + step]) else {
        self = .broken
        return
      }
    }
    self = .whole(length)
  }

  /// How many bytes a first byte announces, none where it cannot be first, and which may be second.
  private static func expectation(after lead: UInt8) -> (Int, ClosedRange<UInt8>) {
    switch lead {
    case 0x00...0x7F: (1, 0...0)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0...0)
    }
  }
}

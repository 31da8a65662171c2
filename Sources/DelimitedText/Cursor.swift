/// A place in the bytes that knows its line and column while it moves on character by character.
struct Cursor {
  private let bytes: [UInt8]
  private(set) var position = Position(line: 1, column: 1, byte: 0)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: Byte.byteOrderMark) { position.byte = Byte.byteOrderMark.count }
  }

  /// The byte under the cursor; nil at the end.
  var byte: UInt8? { position.byte < bytes.count ? bytes[position.byte] : nil }

  /// Whether a line ends here; the end of the text counts.
  var isAtLineEnd: Bool { byte.map { $0 == Byte.lineFeed || $0 == Byte.carriageReturn } ?? true }

  /// Goes back to where it has been.
  mutating func rewind(to earlier: Position) { position = earlier }

  /// Steps over one line end, taking CR LF as one; gives its bytes, none at the end of the text.
  mutating func takeLineEnd() -> [UInt8] {
    guard let first = byte, isAtLineEnd else { return [] }
    let isPair = first == Byte.carriageReturn && peek(1) == Byte.lineFeed
    position.byte += isPair ? 2 : 1
    position.line += 1
    position.column = 1
    return isPair ? [first, Byte.lineFeed] : [first]
  }

  /// Steps over one character; gives its bytes, or nil where they are no UTF-8: then one byte is taken.
  mutating func takeCharacter() -> [UInt8]? {
    let length = characterLength
    let taken = Array(bytes[position.byte..<position.byte + (length ?? 1)])
    position.byte += taken.count
    position.column += 1
    return length == nil ? nil : taken
  }

  /// How many bytes the character here has; nil where it is no UTF-8 (table 3-7 of the Unicode Standard).
  private var characterLength: Int? {
    guard let lead = byte else { return nil }
    let (length, second): (Int, ClosedRange<UInt8>) =
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
    guard length > 0 else { return nil }
    for offset in 1..<max(length, 1) {
      guard let next = peek(offset),
        (offset == 1 ? second : 0x80...0xBF).contains(next)
      else { return nil }
    }
    return length
  }

  private func peek(_ offset: Int) -> UInt8? {
    position.byte + offset < bytes.count ? bytes[position.byte + offset] : nil
  }
}

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

  /// How many bytes the character here has; nil where it is no UTF-8.
  private var characterLength: Int? {
    guard byte != nil, case .whole(let length) = UTF8Character(at: position.byte, in: bytes.span)
    else { return nil }
    return length
  }

  private func peek(_ offset: Int) -> UInt8? {
    position.byte + offset < bytes.count ? bytes[position.byte + offset] : nil
  }
}

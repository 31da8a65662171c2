/// Text in UTF-8 on its way from decoding to splitting, with what was odd about its bytes.
struct DecodedText {
  /// An odd spot, kept small because a file may hold nothing else.
  struct Mark {
    /// What can be odd about a spot, whatever the record around it is like.
    enum Kind: UInt8 {
      case notUTF8, nul, quoteNeverClosed, textAfterClosingQuote
    }

    /// Where it stands in the text.
    var offset: Int
    let kind: Kind
  }

  /// The text.
  private(set) var bytes: [UInt8] = []
  /// The odd spots, in order.
  private(set) var marks: [Mark] = []

  /// Takes what is known to be UTF-8 without a NUL.
  mutating func append(_ part: ArraySlice<UInt8>) { bytes.append(contentsOf: part) }

  /// Takes an ASCII character.
  mutating func append(_ byte: UInt8) {
    if byte == Byte.nul { marks.append(Mark(offset: bytes.count, kind: .nul)) }
    bytes.append(byte)
  }

  /// Takes a character.
  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0...0x7F:
      append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x80...0x7FF:
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar.value >> 6))
      bytes.append(Self.trail(scalar.value))
    case 0x800...0xFFFF:
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar.value >> 12))
      bytes.append(Self.trail(scalar.value >> 6))
      bytes.append(Self.trail(scalar.value))
    default:
      bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar.value >> 18))
      bytes.append(Self.trail(scalar.value >> 12))
      bytes.append(Self.trail(scalar.value >> 6))
      bytes.append(Self.trail(scalar.value))
    }
  }

  /// Leaves U+FFFD where bytes were no character.
  mutating func appendReplacement() {
    marks.append(Mark(offset: bytes.count, kind: .notUTF8))
    append("\u{FFFD}" as Unicode.Scalar)
  }

  /// Forgets the beginning of the text.
  mutating func removeFirst(_ count: Int) {
    guard count > 0 else { return }
    bytes.removeSubrange(..<count)
    guard !marks.isEmpty else { return }
    marks.removeAll { $0.offset < count }
    for index in marks.indices { marks[index].offset -= count }
  }

  /// The odd spots in a part of the text.
  func marks(in range: Range<Int>) -> ArraySlice<Mark> {
    guard let last = marks.last, last.offset >= range.lowerBound else { return [] }
    let start = firstMark(from: range.lowerBound)
    return marks[start..<firstMark(from: range.upperBound)]
  }

  private func firstMark(from offset: Int) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func trail(_ bits: UInt32) -> UInt8 {
    0x80 | UInt8(truncatingIfNeeded: bits & 0x3F)
  }
}

extension Damage.Kind {
  /// The damage at an odd spot.
  init(_ kind: DecodedText.Mark.Kind) {
    self =
      switch kind {
      case .notUTF8: .notUTF8
      case .nul: .nul
      case .quoteNeverClosed: .quoteNeverClosed
      case .textAfterClosingQuote: .textAfterClosingQuote
      }
  }
}

/// One row as bytes of UTF-8, made to be filled again and again without new memory.
///
/// The fields are parts of one buffer; text is made of them only where somebody asks.
public struct ByteRecord: Sendable {
  /// Where a field stands: as it is written, and what it holds.
  struct Slot {
    /// Where it begins in the text, its opening quote included.
    var start: Int
    /// Where it ends in the text.
    var end: Int
    /// Where what it holds begins in the buffer.
    var lower: Int
    /// Where what it holds ends in the buffer.
    var upper: Int
    /// Whether quotes hold it together.
    var isQuoted = false
    /// Whether what it holds differs from how it is written between its quotes.
    var isEscaped = false
  }

  /// Where it begins.
  public internal(set) var start = Position(line: 1, column: 1, byte: 0)
  /// Whether it has more or fewer fields than the header.
  public internal(set) var isRagged = false
  /// The record as it is written.
  var written: [UInt8] = []
  /// What its fields hold, where that differs from how they are written.
  var unescaped: [UInt8] = []
  var hasEscapes = false
  var slots: [Slot] = []
  /// Where in the text U+FFFD stands for bytes that were no character.
  var replacements: [Int] = []
  var encoding = TextEncoding.utf8

  /// A record without fields, to be filled by a reader.
  public init() {}
}

extension ByteRecord {
  /// How many fields it has.
  public var count: Int { slots.count }

  /// The line it begins on, counted from 1.
  public var line: Int { start.line }

  /// The buffer that all fields are parts of.
  public var bytes: [UInt8] { hasEscapes ? unescaped : written }

  /// Where in the buffer a field stands, quotes taken away.
  public func range(of field: Int) -> Range<Int> { slots[field].lower..<slots[field].upper }

  /// The bytes of a field, quotes taken away.
  public subscript(field: Int) -> ArraySlice<UInt8> {
    let range = range(of: field)
    return hasEscapes ? unescaped[range] : written[range]
  }

  /// What a field holds.
  public func text(of field: Int) -> String { String(decoding: self[field], as: UTF8.self) }

  /// What all fields hold.
  public var texts: [String] { slots.indices.map { text(of: $0) } }

  /// Whether a field is held together by quotes: an empty one then was left empty on purpose.
  public func isQuoted(_ field: Int) -> Bool { slots[field].isQuoted }

  /// Where a field begins in the file, its opening quote included.
  ///
  /// - Complexity: linear in the length of the record.
  public func position(of field: Int) -> Position { position(at: slots[field].start) }

  /// Where all fields begin.
  var positions: [Position] {
    var place = start
    var offset = 0
    return slots.map { slot in
      move(&place, from: offset, to: slot.start)
      offset = slot.start
      return place
    }
  }
}

extension ByteRecord {
  /// The place in the file of an offset in the text.
  func position(at offset: Int) -> Position {
    var place = start
    move(&place, from: 0, to: offset)
    return place
  }

  /// Moves a place on from one offset in the text to a later one.
  private func move(_ place: inout Position, from first: Int, to offset: Int) {
    var index = first
    while index < offset {
      let byte = written[index]
      switch byte {
      case Byte.lineFeed, Byte.carriageReturn:
        // The line feed of a pair does not end another line.
        let isSecond =
          byte == Byte.lineFeed && index > 0 && written[index - 1] == Byte.carriageReturn
        if !isSecond { place.line += 1 }
        place.column = 1
      case 0x80...0xBF: break
      default: place.column += 1
      }
      index += 1
    }
    place.byte = start.byte + sourceLength(upTo: offset)
  }

  /// How many bytes of the file the text up to an offset was made of.
  private func sourceLength(upTo end: Int) -> Int {
    let replaced = encoding == .utf8 ? replacements.count { $0 < end } : 0
    return encoding.sourceLength(of: written.span.extracting(..<end)) - 2 * replaced
  }

  /// How many bytes of the file the whole record was made of, its line end left out.
  var sourceLength: Int { sourceLength(upTo: written.count) }
}

extension TextEncoding {
  /// How many bytes text in UTF-8 has in this encoding.
  func sourceLength(of text: Span<UInt8>) -> Int {
    guard self != .utf8 else { return text.count }
    var characters = 0
    var pairs = 0
    for index in text.indices {
      let byte = text[index]
      if byte & 0xC0 != 0x80 { characters &+= 1 }
      if byte >= 0xF0 { pairs &+= 1 }
    }
    return isSixteenBit ? 2 * (characters + pairs) : characters
  }
}

extension Record {
  /// Takes a row out of its buffer.
  public init(_ record: ByteRecord) {
    self.init(
      fields: record.texts, positions: record.positions,
      isRagged: record.isRagged)
  }
}

/// The state machine behind the reader: one record after another, damage noted on the way.
///
/// A quote counts as never closed when the text ends inside it, or when it runs over a line end into
/// a quote that does not end a field: that one was meant to open. The reader then goes back, takes the
/// quote as an ordinary character and reads on, so that only the row in which it stands is affected.
/// Going back stays cheap: after a wrong quote no other can run past the same spot, because all quotes
/// up to there stand in pairs, and a pair that opens a field also closes it.
struct RecordScanner {
  private(set) var damage: [Damage] = []
  private var cursor: Cursor
  private let delimiter: UInt8
  private let quote: UInt8?
  private let escape: QuoteEscape
  private var width: Int?

  init(_ bytes: [UInt8], dialect: Dialect) {
    cursor = Cursor(bytes)
    delimiter = dialect.delimiter.byte
    quote = dialect.quote.byte
    escape = dialect.escape
  }

  /// Reads the next record that is not empty; nil at the end of the text.
  mutating func next() -> Record? {
    while cursor.byte != nil, cursor.isAtLineEnd { _ = cursor.takeLineEnd() }
    guard cursor.byte != nil else { return nil }
    var fields: [String] = []
    var positions: [Position] = []
    repeat {
      if !fields.isEmpty { _ = cursor.takeCharacter() }
      positions.append(cursor.position)
      fields.append(takeField())
    } while cursor.byte == delimiter
    _ = cursor.takeLineEnd()
    return record(fields, at: positions)
  }

  private mutating func record(_ fields: [String], at positions: [Position]) -> Record {
    let expected = width ?? fields.count
    width = expected
    let isRagged = fields.count != expected
    if isRagged {
      damage.append(Damage(.fieldCount(expected: expected, found: fields.count), at: positions[0]))
    }
    return Record(fields: fields, positions: positions, isRagged: isRagged)
  }

  private mutating func takeField() -> String {
    var text = FieldText()
    if isAtQuote {
      let opening = cursor.position
      if let quoted = takeQuoted() {
        text = quoted
        if !isAtFieldEnd { damage.append(Damage(.textAfterClosingQuote, at: cursor.position)) }
      } else {
        cursor.rewind(to: opening)
        damage.append(Damage(.quoteNeverClosed, at: opening))
      }
    }
    while !isAtFieldEnd { take(into: &text) }
    damage += text.damage
    return text.string
  }

  /// Reads from an opening quote past its closing one; nil where nothing closes it.
  private mutating func takeQuoted() -> FieldText? {
    var text = FieldText()
    let opening = cursor.position
    _ = cursor.takeCharacter()
    while let byte = cursor.byte {
      if isAtQuote {
        _ = cursor.takeCharacter()
        guard isAtQuote else {
          return isAtFieldEnd || cursor.position.line == opening.line ? text : nil
        }
        take(into: &text)
      } else if byte == Byte.backslash, escape == .backslash {
        takeEscaped(into: &text)
      } else if cursor.isAtLineEnd {
        text.append(cursor.takeLineEnd())
      } else {
        take(into: &text)
      }
    }
    return nil
  }

  /// A backslash goes before a quote or another backslash, and stays before anything else.
  private mutating func takeEscaped(into text: inout FieldText) {
    let backslash = cursor.position
    _ = cursor.takeCharacter()
    if !isAtQuote, cursor.byte != Byte.backslash { cursor.rewind(to: backslash) }
    take(into: &text)
  }

  private mutating func take(into text: inout FieldText) {
    let position = cursor.position
    text.append(cursor.takeCharacter(), from: position)
  }

  private var isAtQuote: Bool { quote != nil && cursor.byte == quote }

  private var isAtFieldEnd: Bool { cursor.isAtLineEnd || cursor.byte == delimiter }
}

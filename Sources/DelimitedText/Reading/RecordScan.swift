/// Finds where the fields of one record stand, by the same rules as the slow reader.
///
/// A quote counts as never closed when the text ends inside it, when it runs on for longer than any
/// answer, or when it runs over a line end into a quote that does not end a field. It then is an
/// ordinary character, so that it costs only the row in which it stands.
struct RecordScan {
  /// What a record was found to be, besides its fields.
  struct Layout {
    /// Damage and where it stands in the text.
    var spots: [DecodedText.Mark] = []
    /// How many lines end inside its quotes.
    var lineEnds = 0
    /// Whether a field differs from how it is written between its quotes.
    var hasEscapes = false
  }

  /// How a quoted field ends.
  private enum Closing {
    /// The quote at this offset ends it.
    case at(Int)
    case never
    /// The text so far does not tell.
    case undecided
  }

  private let delimiter: UInt8
  private let quote: UInt8
  private let backslash: UInt8
  /// What ends a field without quotes.
  private let fieldEnds: SignFinder
  /// What has to be looked at within quotes.
  private let quotedSigns: SignFinder

  /// A byte that no text in UTF-8 holds, for signs that a dialect does not have.
  private static let absent: UInt8 = 0xFF

  init(_ dialect: Dialect) {
    delimiter = dialect.delimiter.byte
    quote = dialect.quote.byte ?? Self.absent
    backslash = dialect.escape == .backslash ? Byte.backslash : Self.absent
    fieldEnds = SignFinder(delimiter, Byte.lineFeed, Byte.carriageReturn, delimiter)
    quotedSigns = SignFinder(quote, backslash, Byte.lineFeed, Byte.carriageReturn)
  }

  /// Lays out the record that begins at an offset; gives its end, or nil where the text is too short.
  func layOut(
    from start: Int, in text: Span<UInt8>, isLast: Bool,
    slots: inout [ByteRecord.Slot], layout: inout Layout
  ) -> Int? {
    var offset = start
    while true {
      let end: Int?
      if offset < text.count, text[offset] == quote {
        end = layOutQuoted(
          at: offset, in: text, isLast: isLast, slots: &slots, layout: &layout)
      } else {
        let stop = fieldEnd(from: offset, in: text)
        slots.append(ByteRecord.Slot(start: offset, end: stop, lower: offset, upper: stop))
        end = stop
      }
      guard let end else { return nil }
      guard end < text.count else { return isLast ? end : nil }
      guard text[end] == delimiter else { return end }
      offset = end + 1
    }
  }

  /// Where the next delimiter or line end stands; the end of the text where none does.
  @inline(__always)
  private func fieldEnd(from start: Int, in text: Span<UInt8>) -> Int {
    fieldEnds.next(in: text, from: start, to: text.count)
  }
}

extension RecordScan {
  private func layOutQuoted(
    at start: Int, in text: Span<UInt8>, isLast: Bool,
    slots: inout [ByteRecord.Slot], layout: inout Layout
  ) -> Int? {
    var lineEnds = 0
    var isEscaped = false
    switch closing(of: start, in: text, isLast, lineEnds: &lineEnds, isEscaped: &isEscaped) {
    case .undecided:
      return nil
    case .never:
      layout.spots.append(DecodedText.Mark(offset: start, kind: .quoteNeverClosed))
      let end = fieldEnd(from: start, in: text)
      slots.append(ByteRecord.Slot(start: start, end: end, lower: start, upper: end))
      return end
    case .at(let closing):
      let end = fieldEnd(from: closing + 1, in: text)
      if end > closing + 1 {
        layout.spots.append(
          DecodedText.Mark(offset: closing + 1, kind: .textAfterClosingQuote))
        isEscaped = true
      }
      layout.lineEnds += lineEnds
      if isEscaped { layout.hasEscapes = true }
      slots.append(
        ByteRecord.Slot(
          start: start, end: end, lower: start + 1, upper: closing, isQuoted: true,
          isEscaped: isEscaped))
      return end
    }
  }

  /// Looks for the quote that closes the one at `start`.
  private func closing(
    of start: Int, in text: Span<UInt8>, _ isLast: Bool, lineEnds: inout Int,
    isEscaped: inout Bool
  ) -> Closing {
    let reachesLimit = text.count - start > ReadingLimits.quotedField
    let bound = reachesLimit ? start + ReadingLimits.quotedField : text.count
    let open: Closing = reachesLimit || isLast ? .never : .undecided
    var offset = start + 1
    while offset < bound {
      let byte = text[offset]
      if byte == quote {
        guard offset + 1 < text.count else { return isLast ? .at(offset) : .undecided }
        let next = text[offset + 1]
        guard next == quote else {
          return lineEnds == 0 || isFieldEnd(next) ? .at(offset) : .never
        }
        isEscaped = true
        offset += 2
      } else if byte == backslash {
        guard offset + 1 < text.count else { return open }
        let escapes = isEscapable(text[offset + 1])
        if escapes { isEscaped = true }
        offset += escapes ? 2 : 1
      } else {
        if byte == Byte.lineFeed || byte == Byte.carriageReturn {
          let isSecond = byte == Byte.lineFeed && text[offset - 1] == Byte.carriageReturn
          if !isSecond { lineEnds += 1 }
        }
        offset = quotedSigns.next(in: text, from: offset + 1, to: bound)
      }
    }
    return open
  }

  @inline(__always)
  private func isFieldEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  private func isEscapable(_ byte: UInt8) -> Bool { byte == quote || byte == backslash }
}

extension RecordScan {
  /// Writes what a quoted field holds behind what is there already.
  func unescape(_ slot: ByteRecord.Slot, in text: [UInt8], to buffer: inout [UInt8]) {
    var copied = slot.lower
    var offset = slot.lower
    while offset < slot.upper {
      let byte = text[offset]
      let isPair =
        byte == quote
        || byte == backslash && offset + 1 < slot.upper
          && isEscapable(text[offset + 1])
      if isPair {
        // The second sign of the pair stays.
        buffer.append(contentsOf: text[copied..<offset])
        copied = offset + 1
        offset += 1
      }
      offset += 1
    }
    buffer.append(contentsOf: text[copied..<slot.upper])
    // Text behind the closing quote belongs to the field.
    buffer.append(contentsOf: text[min(slot.upper + 1, slot.end)..<slot.end])
  }
}

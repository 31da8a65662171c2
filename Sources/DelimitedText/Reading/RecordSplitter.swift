/// Cuts text into records, as far as it has come in, and keeps count of lines and bytes.
struct RecordSplitter {
  /// What came of asking for a record.
  enum Outcome {
    case record
    /// The text so far does not hold a whole one.
    case needsMore
    /// There are no more.
    case end
  }

  /// The text that has come in; what was cut off is forgotten.
  var text = DecodedText()
  /// How the text was written in the file.
  var encoding = TextEncoding.utf8
  /// Whether all text has come in.
  var isLast = false
  /// How the records ended so far.
  private(set) var newlines = NewlineCounts()
  /// Where the next record begins in the file.
  private(set) var place = Position(line: 1, column: 1, byte: 0)
  /// Damage of the last record, by where it stands in the record's text.
  private(set) var spots: [DecodedText.Mark] = []
  private var cursor = 0
  private var scan: RecordScan

  init(_ dialect: Dialect) {
    scan = RecordScan(dialect)
  }

  /// Sets the dialect before the first record, and how many bytes stand in front of it.
  mutating func begin(_ dialect: Dialect, skipping bytes: Int) {
    scan = RecordScan(dialect)
    place.byte = bytes
  }

  /// How much text waits to be cut.
  var waiting: Int { text.bytes.count - cursor }

  /// Forgets what was cut off already.
  mutating func forgetPast() {
    text.removeFirst(cursor)
    cursor = 0
  }

  /// Cuts off the next record that is not blank.
  mutating func next(into record: inout ByteRecord) -> Outcome {
    guard skipBlankLines() else { return .needsMore }
    guard cursor < text.bytes.count else { return isLast ? .end : .needsMore }
    record.slots.removeAll(keepingCapacity: true)
    var layout = RecordScan.Layout()
    let start = cursor
    guard
      let end = scan.layOut(
        from: start, in: text.bytes.span, isLast: isLast, slots: &record.slots, layout: &layout),
      let ending = lineEnd(at: end)
    else { return .needsMore }
    fill(&record, from: start..<end, layout)
    place.byte += record.sourceLength
    place.line += layout.lineEnds
    cursor = end
    take(ending)
    return .record
  }
}

extension RecordSplitter {
  /// Hands the text over and finds what its fields hold.
  private mutating func fill(
    _ record: inout ByteRecord, from range: Range<Int>, _ layout: RecordScan.Layout
  ) {
    record.start = place
    record.encoding = encoding
    record.written.removeAll(keepingCapacity: true)
    record.written.append(contentsOf: text.bytes[range])
    let first = range.lowerBound
    for index in record.slots.indices {
      record.slots[index].start -= first
      record.slots[index].end -= first
      record.slots[index].lower -= first
      record.slots[index].upper -= first
    }
    record.hasEscapes = layout.hasEscapes
    if layout.hasEscapes { unescape(&record) }
    gather(layout.spots, of: &record, from: range)
  }

  private func unescape(_ record: inout ByteRecord) {
    record.unescaped.removeAll(keepingCapacity: true)
    for index in record.slots.indices {
      let slot = record.slots[index]
      let lower = record.unescaped.count
      if slot.isEscaped {
        scan.unescape(slot, in: record.written, to: &record.unescaped)
      } else {
        record.unescaped.append(contentsOf: record.written[slot.lower..<slot.upper])
      }
      record.slots[index].lower = lower
      record.slots[index].upper = record.unescaped.count
    }
  }

  /// Puts the damage of quotes and that of bytes in the order of the text.
  private mutating func gather(
    _ quoteSpots: [DecodedText.Mark], of record: inout ByteRecord, from range: Range<Int>
  ) {
    spots.removeAll(keepingCapacity: true)
    record.replacements.removeAll(keepingCapacity: true)
    let marks = text.marks(in: range)
    guard !quoteSpots.isEmpty || !marks.isEmpty else { return }
    for mark in marks where mark.kind == .notUTF8 {
      record.replacements.append(mark.offset - range.lowerBound)
    }
    spots += quoteSpots
    spots += marks
    for index in spots.indices { spots[index].offset -= range.lowerBound }
    guard !quoteSpots.isEmpty, !marks.isEmpty else { return }
    spots = spots.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
  }
}

extension RecordSplitter {
  /// A line end as text: how long it is, and which of the three.
  private enum LineEnd {
    case none, lf, crlf, cr
  }

  /// What ends the line at an offset; nil where the text so far does not tell.
  private func lineEnd(at offset: Int) -> LineEnd? {
    guard offset < text.bytes.count else { return isLast ? LineEnd.none : nil }
    switch text.bytes[offset] {
    case Byte.lineFeed: return .lf
    case Byte.carriageReturn:
      guard offset + 1 < text.bytes.count else { return isLast ? .cr : nil }
      return text.bytes[offset + 1] == Byte.lineFeed ? .crlf : .cr
    default: return LineEnd.none
    }
  }

  /// Steps over blank lines; false where the text so far ends between CR and LF.
  private mutating func skipBlankLines() -> Bool {
    while cursor < text.bytes.count {
      guard let ending = lineEnd(at: cursor) else { return false }
      guard ending != .none else { return true }
      take(ending)
    }
    return true
  }

  private mutating func take(_ ending: LineEnd) {
    let length: Int
    switch ending {
    case .none: return
    case .lf: (newlines.lf, length) = (newlines.lf + 1, 1)
    case .crlf: (newlines.crlf, length) = (newlines.crlf + 1, 2)
    case .cr: (newlines.cr, length) = (newlines.cr + 1, 1)
    }
    cursor += length
    place.byte += encoding.isSixteenBit ? 2 * length : length
    place.line += 1
  }
}

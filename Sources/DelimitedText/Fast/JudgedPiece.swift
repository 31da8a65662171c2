/// A piece of text as the obvious reader sees it: whole rows, and those with damage.
struct JudgedPiece {
  /// How many bytes its rows take.
  let length: Int
  /// How many lines they take.
  let lines: Int
  private let width: Int
  private let linesBefore: Int
  private var plain: [Record] = []
  private var damaged: [DamagedRow] = []

  /// Reads a piece that begins where a row begins; nil where more of the text is needed to judge it.
  init?(
    _ bytes: [UInt8], width: Int, delimiter: Delimiter, offset: Int, lines: Int, isLast: Bool
  ) {
    // A row of empty fields in front tells the reader how many there should be.
    let front =
      (width == 1 ? [Byte.quote, Byte.quote] : Array(repeating: delimiter.byte, count: width - 1))
      + [Byte.lineFeed]
    let contents = DelimitedReader(front + bytes, delimiter: delimiter).contents()
    let records = contents.records.dropFirst()
    let end = isLast ? nil : records.last?.positions[0]
    if !isLast {
      // Of the last row nobody knows whether it goes on, of an open quote whether it is closed.
      guard records.count > 1, !contents.damage.contains(where: { $0.kind == .quoteNeverClosed })
      else { return nil }
    }
    self.width = width
    linesBefore = lines - 1
    length = end.map { $0.byte - front.count } ?? bytes.count
    self.lines = (end?.line ?? 2) - 2
    let shift = Shift(bytes: offset - front.count, lines: lines - 1)
    // What is wrong with a row that was cut in two says nothing about the one before it.
    let damage = contents.damage.filter { $0.position.byte < end?.byte ?? .max }
    sort(isLast ? records : records.dropLast(), damage.map(shift.moved), shift)
  }

  private mutating func sort(_ records: ArraySlice<Record>, _ damage: [Damage], _ shift: Shift) {
    var rest = damage[...]
    for (record, next) in zip(records, records.dropFirst().map(Optional.some) + [nil]) {
      let end = next.map { shift.moved($0.positions[0]).byte } ?? .max
      let own = rest.prefix { $0.position.byte < end }
      rest = rest.dropFirst(own.count)
      if own.isEmpty {
        plain.append(record)
      } else {
        damaged.append(
          DamagedRow(line: shift.moved(record.positions[0]).line, damage: Array(own)))
      }
    }
  }
}

/// How far places in a piece are from the same places in the text.
private struct Shift {
  let bytes: Int
  let lines: Int

  func moved(_ position: Position) -> Position {
    Position(
      line: position.line + lines, column: position.column, byte: position.byte + bytes)
  }

  func moved(_ damage: Damage) -> Damage { Damage(damage.kind, at: moved(damage.position)) }
}

extension JudgedPiece {
  /// Hands on its rows, written anew so that the fast reader finds nothing but plain text.
  func hand<Worker: RowWorker>(to worker: inout Worker) {
    for row in damaged { worker.leaveOut(row) }
    var start = plain.startIndex
    while start < plain.endIndex {
      let end = min(start + 256, plain.endIndex)
      Self.hand(plain[start..<end], width: width, linesBefore: linesBefore, to: &worker)
      start = end
    }
  }

  static func hand<Worker: RowWorker>(
    _ records: ArraySlice<Record>, width: Int, linesBefore: Int, to worker: inout Worker
  ) {
    // The scanner and the dictionary may look a little further than the text goes, on both sides.
    let margin = [UInt8](repeating: 0, count: 192)
    var bytes = margin
    var ends: [UInt32] = [UInt32(bytes.count - 1)]
    for record in records {
      for field in record.fields {
        write(field, to: &bytes)
        ends.append(UInt32(bytes.count))
        bytes.append(Byte.comma)
      }
    }
    bytes += margin
    ends += [UInt32](repeating: 0, count: 16)
    let lines = records.map { $0.line + linesBefore }
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe ends.withUnsafeBufferPointer { ends in
        guard let bytes = bytes.baseAddress, let ends = ends.baseAddress else { return }
        // SAFETY: the batch cannot be kept, and so ends before the arrays do.
        worker.take(
          unsafe RowBatch(
            bytes: bytes, ends: ends, count: records.count, fieldsPerRow: width, variant: 0,
            block: 0, linesBefore: 0, lines: lines))
      }
    }
  }

  private static func write(_ field: String, to bytes: inout [UInt8]) {
    let isSimple = field.utf8.allSatisfy { $0 >= 0x20 && $0 != Byte.quote }
    guard !isSimple else {
      bytes += field.utf8
      return
    }
    bytes.append(Byte.quote)
    for byte in field.utf8 {
      bytes.append(byte)
      if byte == Byte.quote { bytes.append(byte) }
    }
    bytes.append(Byte.quote)
  }
}

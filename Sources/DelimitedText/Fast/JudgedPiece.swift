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
    var rows = WrittenRows(width: width)
    for record in plain {
      rows.add(record.fields, line: record.line + linesBefore)
      if rows.areEnough { rows.hand(to: &worker) }
    }
    rows.hand(to: &worker)
  }
}

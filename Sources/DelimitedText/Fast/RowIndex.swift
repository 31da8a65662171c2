internal import CDelimitedText

/// Where the fields of a piece of text end, found by the C scanner; the second stage walks over it.
///
/// The place before the first row stands first, so that every field lies between two neighbours.
@safe
struct RowIndex: ~Copyable {
  /// So much text at a time that its index stays in the nearest cache.
  static let slice = 1 << 15

  private let fieldsPerRow: Int
  private let room: UnsafeMutablePointer<UInt32>
  private let variant: Int32
  private var scan = delimited_scan()
  /// How many places stand behind the first one.
  private var count = 0
  private var rowEnds = 0

  init(fieldsPerRow: Int, variant: Int32) {
    self.fieldsPerRow = fieldsPerRow
    self.variant = variant
    unsafe room = .allocate(capacity: Self.slice + fieldsPerRow + 128)
  }

  deinit { unsafe room.deallocate() }

  /// Whether the text so far ends inside quotes.
  var isInside: Bool { scan.inside != 0 }
  /// Whether something was seen that only the slow reader can judge.
  var isDamaged: Bool { scan.damage != 0 }
  /// Whether part of a row stands behind the last whole one.
  var hasRest: Bool { count > 0 }
  /// All line feeds so far.
  var lineFeeds: Int { Int(scan.line_feeds) }
  /// Where the row begins that comes next.
  var nextRow: Int { unsafe Int(Int32(bitPattern: room[0])) + 1 }
}

extension RowIndex {
  /// Begins at the front of a buffer, where a row begins unless that is still to be found.
  mutating func begin(
    _ buffer: borrowing BlockBuffer, delimiter: Delimiter, inside: Bool = false
  ) {
    // SAFETY: the buffer has a margin before its first byte.
    scan = unsafe delimited_begin(buffer.bytes, delimiter.byte, inside)
    count = 0
    unsafe room[0] = UInt32(bitPattern: -1)
    rowEnds = 0
  }

  /// Adds at most a slice.
  mutating func add(_ buffer: borrowing BlockBuffer, from first: Int, to end: Int) {
    let before = scan.row_ends
    // SAFETY: fewer places than a row has fields are left over, and a slice has at most one place
    // for each of its bytes.
    count += unsafe Int(
      delimited_index(
        &scan, variant, buffer.bytes, UInt32(first), UInt32(end), room + 1 + count))
    rowEnds += Int(scan.row_ends - before)
  }

  /// Forgets everything up to the first row end; gives whether there was one.
  mutating func skipToRow(in buffer: borrowing BlockBuffer) -> Bool {
    for place in 0..<count
    where unsafe buffer.bytes[Int(room[1 + place])] == Byte.lineFeed {
      rowEnds -= 1
      keep(from: 1 + place)
      return true
    }
    count = 0
    return false
  }

  /// Forgets everything behind the first row end from a place of the text on.
  mutating func endAtRow(in buffer: borrowing BlockBuffer, from first: Int) -> Bool {
    for place in 0..<count {
      let end = unsafe Int(room[1 + place])
      guard end >= first, unsafe buffer.bytes[end] == Byte.lineFeed else { continue }
      let behind = (place + 1..<count).count {
        unsafe buffer.bytes[Int(room[1 + $0])] == Byte.lineFeed
      }
      rowEnds -= behind
      count = place + 1
      return true
    }
    return false
  }

  /// Hands on the whole rows; false where a row has another number of fields.
  mutating func handRows<Worker: RowWorker>(
    of buffer: borrowing BlockBuffer, block: Int, linesBefore: Int, to worker: inout Worker
  ) -> Bool {
    while rowEnds > 0 {
      guard let (rows, emptyLines) = wholeRows(in: buffer) else { return false }
      if rows > 0 {
        // SAFETY: the batch cannot be kept, so that it ends before buffer and index change.
        let batch = unsafe RowBatch(
          bytes: UnsafePointer(buffer.bytes), ends: UnsafePointer(room), count: rows,
          fieldsPerRow: fieldsPerRow, variant: variant, block: block, linesBefore: linesBefore,
          lines: [])
        worker.take(batch)
      }
      keep(from: rows * fieldsPerRow + emptyLines)
      rowEnds -= rows + emptyLines
    }
    return count < fieldsPerRow
  }
}

extension RowIndex {
  /// How many rows of the right width stand in front, and whether an empty line ends them.
  private func wholeRows(in buffer: borrowing BlockBuffer) -> (rows: Int, emptyLines: Int)? {
    if fieldsPerRow > 1, isEven(buffer) { return (rowEnds, 0) }
    var first = 0
    while first < count {
      if isEmptyLine(at: first, buffer) { return (first / fieldsPerRow, 1) }
      guard first + fieldsPerRow <= count else { break }
      for place in first + 1...first + fieldsPerRow {
        let endsRow = unsafe buffer.bytes[Int(room[place])] == Byte.lineFeed
        guard endsRow == (place == first + fieldsPerRow) else { return nil }
      }
      first += fieldsPerRow
    }
    // A row end in what is left would belong to a row that is too short.
    return first / fieldsPerRow == rowEnds ? (rowEnds, 0) : nil
  }

  /// Whether every row end stands where a row of the right width ends.
  private func isEven(_ buffer: borrowing BlockBuffer) -> Bool {
    guard rowEnds == count / fieldsPerRow else { return false }
    var isEven = true
    for row in 1..<(rowEnds + 1) {
      let end = unsafe Int(room[row * fieldsPerRow])
      isEven = unsafe buffer.bytes[end] == Byte.lineFeed && isEven
    }
    return isEven
  }

  private func isEmptyLine(at place: Int, _ buffer: borrowing BlockBuffer) -> Bool {
    let end = unsafe Int(room[place + 1])
    let length = unsafe end - Int(Int32(bitPattern: room[place])) - 1
    guard unsafe buffer.bytes[end] == Byte.lineFeed else { return false }
    return unsafe length == 0 || (length == 1 && buffer.bytes[end - 1] == Byte.carriageReturn)
  }

  private mutating func keep(from first: Int) {
    guard first > 0 else { return }
    let rest = count - first
    unsafe room.update(from: room + first, count: rest + 1)
    count = rest
  }
}

internal import CDelimitedText

/// Rows put together in memory so that a worker finds them as if a scan of plain text had met them.
///
/// Only the places of the fields tell them apart, so a field may hold commas and line ends as it is.
struct WrittenRows {
  private let width: Int
  private var bytes: [UInt8]
  /// How many of the bytes are written.
  private var filled = margin
  /// The place before the first row, then the end of every field.
  private var ends: [UInt32]
  private var lines: [Int] = []

  /// So many rows are handed on together, or fewer where they are long.
  private static let most = 256
  private static let mostBytes = 1 << 18
  /// The scanner and the dictionary may look a little further than the text goes, on both sides.
  private static let margin = 192

  init(width: Int) {
    self.width = width
    bytes = Array(repeating: 0, count: 1 << 14)
    ends = Array(repeating: 0, count: Self.most * width + 17)
    ends[0] = UInt32(Self.margin - 1)
  }

  /// Whether it is time to hand them on.
  var areEnough: Bool { lines.count == Self.most || filled > Self.mostBytes }
}

extension WrittenRows {
  /// Adds a row that begins on a line.
  mutating func add(_ fields: [String], line: Int) {
    makeRoom(for: fields.reduce(0) { $0 + $1.utf8.count }, fields: fields.count)
    write { room in
      for var field in fields { field.withUTF8 { unsafe room.write($0) } }
    }
    lines.append(line)
  }

  /// Adds a row as a reader of bytes found it.
  mutating func add(_ record: ByteRecord) {
    let text = record.bytes
    makeRoom(for: text.count, fields: record.count)
    write { room in
      unsafe text.withUnsafeBufferPointer { text in
        for slot in record.slots {
          unsafe room.write(UnsafeBufferPointer(rebasing: text[slot.lower..<slot.upper]))
        }
      }
    }
    lines.append(record.line)
  }

  /// Writes one row into the room that was made for it.
  @inline(__always)
  private mutating func write(_ row: (inout RowRoom) -> Void) {
    let (at, place) = (filled, lines.count * width + 1)
    filled = unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        var room = unsafe RowRoom(bytes: bytes, ends: ends, filled: at, place: place)
        row(&room)
        return room.filled
      }
    }
  }

  /// In the worst case every byte is a quote, and the field in quotes itself.
  private mutating func makeRoom(for count: Int, fields: Int) {
    let wanted = filled + 2 * count + 3 * fields + Self.margin
    guard wanted > bytes.count else { return }
    bytes += [UInt8](repeating: 0, count: max(wanted - bytes.count, bytes.count))
  }
}

/// Where the fields of one row are written.
@safe
private struct RowRoom {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  let ends: UnsafeMutableBufferPointer<UInt32>
  var filled: Int
  var place: Int

  @inline(__always)
  mutating func write(_ field: UnsafeBufferPointer<UInt8>) {
    // What opens with a quote would be taken for quoted, and a line end of two signs for the row's.
    if unsafe field.first == Byte.quote || field.last == Byte.carriageReturn {
      unsafe writeQuoted(field)
    } else if let start = field.baseAddress, let front = unsafe bytes.baseAddress {
      // SAFETY: room was made for the whole row.
      unsafe (front + filled).update(from: start, count: field.count)
      filled += field.count
    }
    unsafe ends[place] = UInt32(filled)
    place += 1
    add(Byte.comma)
  }

  private mutating func writeQuoted(_ field: UnsafeBufferPointer<UInt8>) {
    add(Byte.quote)
    for place in 0..<field.count {
      let byte = unsafe field[place]
      add(byte)
      if byte == Byte.quote { add(byte) }
    }
    add(Byte.quote)
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    unsafe bytes[filled] = byte
    filled += 1
  }
}

extension WrittenRows {
  /// Hands them to a worker, and forgets them.
  mutating func hand<Worker: RowWorker>(to worker: inout Worker) {
    guard !lines.isEmpty else { return }
    let (count, width, lines) = (lines.count, width, lines)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe ends.withUnsafeBufferPointer { ends in
        guard let bytes = bytes.baseAddress, let ends = ends.baseAddress else { return }
        // SAFETY: the batch cannot be kept, and so ends before the arrays do.
        worker.take(
          unsafe RowBatch(
            bytes: bytes, ends: ends, count: count, fieldsPerRow: width,
            variant: delimited_best_variant(), block: 0, linesBefore: 0, lines: lines))
      }
    }
    filled = Self.margin
    self.lines.removeAll(keepingCapacity: true)
  }
}

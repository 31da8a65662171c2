internal import CDelimitedText

/// Rows of the same width that lie in memory for a moment, with the places of their fields.
///
/// A batch is handed to a worker and is gone when the worker returns; it can be neither copied nor kept.
@safe
public struct RowBatch: ~Copyable {
  /// How many rows there are.
  public let count: Int
  /// How many fields each has.
  public let fieldsPerRow: Int

  let bytes: UnsafePointer<UInt8>
  /// The place before the first row, then the end of every field.
  let ends: UnsafePointer<UInt32>
  /// Which instructions are used.
  let variant: Int32
  private let block: Int
  private let linesBefore: Int
  /// The line of every row where that cannot be counted.
  private let lines: [Int]

  init(
    bytes: UnsafePointer<UInt8>, ends: UnsafePointer<UInt32>, count: Int, fieldsPerRow: Int,
    variant: Int32, block: Int, linesBefore: Int, lines: [Int]
  ) {
    unsafe self.bytes = bytes
    unsafe self.ends = ends
    self.count = count
    self.fieldsPerRow = fieldsPerRow
    self.variant = variant
    self.block = block
    self.linesBefore = linesBefore
    self.lines = lines
  }
}

extension RowBatch {
  /// What stands in a field, quotes taken away.
  public func text(row: Int, column: Int) -> String {
    precondition((0..<count).contains(row) && (0..<fieldsPerRow).contains(column))
    return text(of: range(row * fieldsPerRow + column, isLast: column == fieldsPerRow - 1))
  }

  /// How many rows end with a carriage return before the line feed.
  public var carriageReturns: Int {
    (1..<count + 1).count { row in
      // SAFETY: the index lies within the buffer that the batch was made over, and before every
      // end stands at least the margin.
      unsafe bytes[Int(ends[row * fieldsPerRow]) - 1] == Byte.carriageReturn
    }
  }

  /// Where a row stands.
  ///
  /// - Complexity: linear in the bytes before it, so it is for the few rows that are talked about.
  public func place(ofRow row: Int) -> RowPlace {
    precondition((0..<count).contains(row))
    if !lines.isEmpty { return RowPlace(block: block, linesBefore: lines[row] - 1) }
    let start = unsafe Int(Int32(bitPattern: ends[row * fieldsPerRow])) + 1
    // SAFETY: all bytes from the front of the buffer to the row are there.
    let before = unsafe delimited_count(0, bytes, start, Byte.lineFeed)
    return RowPlace(block: block, linesBefore: linesBefore + before)
  }
}

extension RowBatch {
  /// Where a field stands in the bytes; a carriage return before the line feed is not part of it.
  @inline(__always)
  func range(_ place: Int, isLast: Bool) -> (start: Int, end: Int) {
    let start = unsafe Int(ends[place] &+ 1)
    let end = unsafe Int(ends[place &+ 1])
    guard isLast, end > start, unsafe bytes[end &- 1] == Byte.carriageReturn else {
      return (start, end)
    }
    return (start, end &- 1)
  }

  /// The rows as C takes them.
  var cells: delimited_rows {
    unsafe delimited_rows(
      bytes: bytes, ends: ends, count: UInt32(count), width: UInt32(fieldsPerRow))
  }

  func text(of range: (start: Int, end: Int)) -> String {
    // SAFETY: the index lies within the buffer that the batch was made over.
    let field = unsafe UnsafeBufferPointer(
      start: bytes + range.start, count: range.end - range.start)
    guard unsafe field.first == Byte.quote else {
      return unsafe String(decoding: field, as: UTF8.self)
    }
    var plain: [UInt8] = []
    var isDoubled = false
    for byte in unsafe Array(field.dropFirst().dropLast()) {
      isDoubled = byte == Byte.quote && !isDoubled
      if !isDoubled { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

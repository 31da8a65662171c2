internal import CDelimitedText

/// One thread that reads a text piece by piece and lets the obvious reader judge what is not plain.
struct CarefulScan<Source: PositionedBytes>: ~Copyable {
  private let scan: FastScan<Source>
  private let progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)?
  private var buffer: BlockBuffer
  private var index: RowIndex
  /// How many bytes stand in the buffer; a row begins at the first of them.
  private var filled = 0
  /// Where in the source the first of them stands.
  private var offset: Int
  /// How many lines stand before it.
  private var lines: Int
  /// How much of what was read for the header is still to be taken.
  private var head: ArraySlice<UInt8>
  private var isAtEnd = false

  init(_ scan: FastScan<Source>, progress: (@Sendable (_ bytes: Int, _ earlier: Int) -> Void)?) {
    self.scan = scan
    self.progress = progress
    buffer = BlockBuffer(capacity: scan.options.block)
    index = RowIndex(fieldsPerRow: scan.fieldsPerRow, variant: scan.options.variant)
    offset = scan.start
    lines = scan.linesBefore
    head = scan.head.isEmpty ? [] : scan.head[scan.start...]
  }

  /// Hands all rows to a worker.
  mutating func hand<Worker: RowWorker>(to worker: inout Worker) throws(UnreadableSource) {
    while true {
      try readOn()
      guard filled > 0 else { return }
      let earlier = offset
      let (taken, isPlain) = takePlainRows(&worker)
      // SAFETY: the bytes taken are in the buffer.
      drop(
        taken,
        lines: unsafe delimited_count(scan.options.variant, buffer.bytes, taken, Byte.lineFeed))
      if !isPlain {
        try judge(&worker)
      } else if taken == 0 {
        makeRoom()
      }
      progress?(offset, earlier)
    }
  }
}

extension CarefulScan {
  /// Fills the buffer as far as it goes.
  private mutating func readOn() throws(UnreadableSource) {
    while !head.isEmpty, filled < buffer.capacity {
      let part = head.prefix(buffer.capacity - filled)
      // SAFETY: the part was cut to what is left of the buffer.
      unsafe part.withUnsafeBufferPointer { part in
        guard let start = part.baseAddress else { return }
        unsafe (buffer.bytes + filled).update(from: start, count: part.count)
      }
      filled += part.count
      head = head.dropFirst(part.count)
    }
    guard !isAtEnd, filled < buffer.capacity else { return }
    let end = min(buffer.capacity, scan.source.byteCount.map { $0 - offset } ?? .max)
    let count = try buffer.fill(from: filled, to: end, of: scan.source, at: offset + filled)
    filled += count
    guard filled < buffer.capacity else { return }
    isAtEnd = true
    if let size = scan.source.byteCount, offset + filled < size { throw .becameShorter }
  }

  private mutating func drop(_ count: Int, lines: Int) {
    buffer.dropFirst(count, of: filled)
    filled -= count
    offset += count
    self.lines += lines
  }

  /// Hands on rows up to the first slice that is not plain; gives how many bytes they take.
  private mutating func takePlainRows<Worker: RowWorker>(
    _ worker: inout Worker
  ) -> (taken: Int, isPlain: Bool) {
    var end = filled
    if isAtEnd, unsafe buffer.bytes[filled - 1] != Byte.lineFeed {
      // There is room for the line end that the last row lacks: behind the buffer or within it.
      unsafe buffer.bytes[filled] = Byte.lineFeed
      end += 1
    }
    unsafe buffer.bytes[-1] = Byte.lineFeed
    index.begin(buffer, delimiter: scan.delimiter)
    for first in stride(from: 0, to: end, by: RowIndex.slice) {
      index.add(buffer, from: first, to: min(first + RowIndex.slice, end))
      let isPlain =
        !index.isDamaged
        && index.handRows(of: buffer, block: 0, linesBefore: lines, to: &worker)
      guard isPlain else { return (min(index.nextRow, filled), false) }
    }
    let isPlain = !isAtEnd || (!index.isInside && !index.hasRest)
    return (min(index.nextRow, filled), isPlain)
  }

  /// Makes the buffer larger for a row that does not fit.
  private mutating func makeRoom() {
    buffer.grow(to: buffer.capacity * 2)
  }

  /// Lets the obvious reader judge the next piece.
  private mutating func judge<Worker: RowWorker>(
    _ worker: inout Worker
  ) throws(UnreadableSource) {
    var length = 1 << 14
    while true {
      if buffer.capacity < length { buffer.grow(to: length) }
      try readOn()
      guard filled > 0 else { return }
      let count = min(length, filled)
      let isLast = isAtEnd && count == filled
      // SAFETY: so many bytes are in the buffer.
      let bytes = unsafe Array(UnsafeBufferPointer(start: buffer.bytes, count: count))
      let piece = JudgedPiece(
        bytes, width: scan.fieldsPerRow, delimiter: scan.delimiter, offset: offset, lines: lines,
        isLast: isLast || length >= scan.options.longestRow)
      if let piece {
        piece.hand(to: &worker)
        drop(piece.length, lines: piece.lines)
        return
      }
      length *= 4
    }
  }
}

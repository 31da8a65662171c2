/// Reads as much of a text as its first record needs.
struct HeadReader<Source: PositionedBytes> {
  private let source: Source
  private let limit: Int
  private(set) var bytes: [UInt8] = []
  private var isAtEnd = false

  init(source: Source, limit: Int) {
    self.source = source
    self.limit = limit
  }

  /// A first record, where the next one begins, and how many lines stand before that.
  struct Found {
    var record: Record?
    var damage: [Damage] = []
    var delimiter: Delimiter
    var end: Int
    var lines: Int
  }

  /// Finds the first record; there is none where there are only empty lines.
  mutating func firstRecord(delimiter: Delimiter?) throws(UnreadableSource) -> Found {
    while true {
      try readOn()
      if let found = plainRecord(delimiter) ?? anyRecord(delimiter) { return found }
      if isAtEnd || bytes.count >= limit {
        return Found(record: nil, delimiter: delimiter ?? .comma, end: bytes.count, lines: 0)
      }
    }
  }
}

extension HeadReader {
  private mutating func readOn() throws(UnreadableSource) {
    let buffer = BlockBuffer(capacity: max(1 << 14, bytes.count))
    let count = try buffer.fill(from: 0, to: buffer.capacity, of: source, at: bytes.count)
    // SAFETY: so many bytes were read into the buffer.
    unsafe bytes += UnsafeBufferPointer(start: buffer.bytes, count: count)
    isAtEnd = count < buffer.capacity
  }

  /// The record that ends at the first line end outside quotes, where nothing is wrong with it.
  private func plainRecord(_ delimiter: Delimiter?) -> Found? {
    guard let end = plainEnd else { return nil }
    let part = Array(bytes[..<end])
    let sign = delimiter ?? .sniffed(in: part)
    let contents = DelimitedReader(part, delimiter: sign).contents()
    guard contents.records.count == 1, contents.damage.isEmpty else { return nil }
    return Found(
      record: contents.records[0], delimiter: sign, end: end,
      lines: part.count { $0 == Byte.lineFeed })
  }

  /// Behind the first line end outside quotes that has text before it.
  private var plainEnd: Int? {
    var isInside = false
    var hasText = false
    for (place, byte) in bytes.enumerated() {
      if byte == Byte.quote { isInside.toggle() }
      let endsLine = byte == Byte.lineFeed || byte == Byte.carriageReturn
      if byte == Byte.lineFeed, !isInside, hasText { return place + 1 }
      hasText = hasText || !endsLine
    }
    return nil
  }

  /// The first of all records that the bytes so far hold.
  private func anyRecord(_ delimiter: Delimiter?) -> Found? {
    let isWhole = isAtEnd || bytes.count >= limit
    let sign = delimiter ?? .sniffed(in: bytes)
    let contents = DelimitedReader(bytes, delimiter: sign).contents()
    guard let first = contents.records.first, isWhole || contents.records.count > 1 else {
      return nil
    }
    let next = contents.records.dropFirst().first?.positions[0]
    let end = next?.byte ?? bytes.count
    let damage = contents.damage.filter { $0.position.byte < end }
    // Further on something may stand that closes the quote.
    guard isWhole || !damage.contains(where: { $0.kind == .quoteNeverClosed }) else { return nil }
    return Found(
      record: first, damage: damage, delimiter: sign, end: end, lines: (next?.line ?? 1) - 1)
  }
}

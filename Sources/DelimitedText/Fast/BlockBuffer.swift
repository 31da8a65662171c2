/// Bytes of a text with room before and behind them, as the scanner wants it; it is read into, over
/// and over.
@safe
struct BlockBuffer: ~Copyable {
  /// How many bytes before the first the scanner may look at.
  static let margin = 64
  /// How many bytes behind the last one it may look at.
  private static let slack = 192

  private(set) var capacity: Int
  private var memory: UnsafeMutableRawPointer

  init(capacity: Int) {
    self.capacity = capacity
    unsafe memory = Self.room(for: capacity)
  }

  deinit { unsafe memory.deallocate() }

  /// The first byte; `margin` bytes before it may be read as well.
  var bytes: UnsafeMutablePointer<UInt8> {
    unsafe (memory + Self.margin).assumingMemoryBound(to: UInt8.self)
  }

  /// Makes the buffer larger; what it holds stays.
  mutating func grow(to larger: Int) {
    let room = unsafe Self.room(for: larger)
    unsafe room.copyMemory(from: memory, byteCount: capacity + Self.margin)
    unsafe memory.deallocate()
    unsafe memory = room
    capacity = larger
  }

  /// Moves what stands from a place on to the front.
  mutating func dropFirst(_ count: Int, of filled: Int) {
    guard count > 0, filled > count else { return }
    unsafe bytes.update(from: bytes + count, count: filled - count)
  }

  /// Fills the places from `first` to before `end`; gives how many bytes came before the source ended.
  func fill(
    from first: Int, to end: Int, of source: some PositionedBytes, at offset: Int
  ) throws(UnreadableSource) -> Int {
    var filled = 0
    while first + filled < end {
      // SAFETY: all callers stay within the margin and the capacity.
      var room = unsafe MutableRawSpan(
        _unsafeStart: UnsafeMutableRawPointer(bytes + first + filled),
        byteCount: end - first - filled)
      let count = try source.read(into: &room, at: offset + filled)
      guard count > 0 else { break }
      filled += min(count, end - first - filled)
    }
    return filled
  }

  private static func room(for capacity: Int) -> UnsafeMutableRawPointer {
    let all = margin + capacity + slack
    let room = UnsafeMutableRawPointer.allocate(byteCount: all, alignment: 64)
    // Only the edges have to hold something: what lies between is read into before it is looked at.
    unsafe room.initializeMemory(as: UInt8.self, repeating: Byte.lineFeed, count: margin)
    unsafe (room + margin + capacity).initializeMemory(as: UInt8.self, repeating: 0, count: slack)
    return unsafe room
  }
}

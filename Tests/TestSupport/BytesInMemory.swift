public import DelimitedText

/// Bytes that pretend to be a file, or a stream that gives a few at a time.
public struct BytesInMemory: PositionedBytes {
  private let bytes: [UInt8]
  /// Whether they come as from a pipe.
  public var isStream = false
  /// How many there are said to be, where that is not true.
  public var promised: Int?

  /// Pretends that bytes lie in a file.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Pretends that a text lies in a file.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// How many there are, or are said to be; nil for a stream.
  public var byteCount: Int? { isStream ? nil : promised ?? bytes.count }

  /// Copies what is there; a stream gives seven at a time.
  public func read(into room: inout MutableRawSpan, at offset: Int) -> Int {
    let count = min(room.byteCount, isStream ? 7 : .max, max(0, bytes.count - offset))
    for place in 0..<count {
      room.storeBytes(of: bytes[offset + place], toByteOffset: place, as: UInt8.self)
    }
    return count
  }
}

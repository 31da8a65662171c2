/// Where the bytes of a text come from: a file, a pipe, memory.
public protocol ByteSource {
  /// Why bytes could not be had.
  associatedtype Failure: Error

  /// Puts the next bytes at the beginning of a buffer, and tells how many; none at the end.
  mutating func read(into buffer: inout [UInt8]) throws(Failure) -> Int
}

/// Bytes that are in memory already.
public struct MemorySource: ByteSource {
  private let bytes: [UInt8]
  private let blockSize: Int
  private var offset = 0

  /// Hands out bytes, at most so many at once.
  public init(_ bytes: [UInt8], blockSize: Int = .max) {
    self.bytes = bytes
    self.blockSize = max(1, blockSize)
  }

  /// Copies the next bytes.
  public mutating func read(into buffer: inout [UInt8]) -> Int {
    let count = min(buffer.count, blockSize, bytes.count - offset)
    buffer.replaceSubrange(..<count, with: bytes[offset..<offset + count])
    offset += count
    return count
  }
}

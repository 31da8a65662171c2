/// A zip file put together by hand, so that each of its claims can be a lie.
struct ZipFile {
  struct Entry {
    var name: String
    /// What is said of the packing: 0 as it is, 8 deflated.
    var method: UInt16 = 0
    var flags: UInt16 = 0
    var packed: [UInt8]
    var size: Int
    var checksum: UInt32

    /// An entry as it is, with its true checksum.
    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      packed = bytes
      size = bytes.count
      checksum = Checksum.crc32(of: bytes)
    }

    /// An entry that unpacks to some bytes, and to a run of the last one; its checksum is wrong.
    init(_ name: String, _ head: String, followedBy count: Int) {
      self.name = name
      method = 8
      packed = Deflated.run(after: Array(head.utf8), count: count)
      size = head.utf8.count + count
      checksum = 0
    }
  }

  var entries: [Entry] = []
  /// How many entries are claimed; nil for the truth.
  var claimed: Int?

  /// The file.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = file.count
      let name = Array(entry.name.utf8)
      let common =
        Self.little(20, 2) + Self.little(Int(entry.flags), 2) + Self.little(Int(entry.method), 2)
        + Self.little(0, 2) + Self.little(0x21, 2) + Self.little(Int(entry.checksum), 4)
        + Self.little(entry.packed.count, 4) + Self.little(entry.size, 4)
        + Self.little(name.count, 2) + Self.little(0, 2)
      file += [0x50, 0x4B, 0x03, 0x04] + common + name + entry.packed
      directory += [0x50, 0x4B, 0x01, 0x02] + Self.little(20, 2) + common
      directory += Self.little(0, 10) + Self.little(offset, 4) + name
    }
    let count = min(claimed ?? entries.count, 0xFFFF)
    return file + directory + [0x50, 0x4B, 0x05, 0x06] + Self.little(0, 4)
      + Self.little(count, 2) + Self.little(count, 2) + Self.little(directory.count, 4)
      + Self.little(file.count, 4) + Self.little(0, 2)
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}

/// The checksum of zip files.
enum Checksum {
  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  static func crc32(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { Self.table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}

/// A writer of one kind of deflated data: some bytes, and the last of them over and over.
///
/// Source: RFC 1951, 3.2.6, the fixed codes.
enum Deflated {
  static func run(after head: [UInt8], count: Int) -> [UInt8] {
    var bits = Bits()
    bits.append(1, 1)  // the last block
    bits.append(1, 2)  // with fixed codes
    for byte in head {
      if byte < 144 {
        bits.appendCode(0x30 + UInt16(byte), 8)
      } else {
        bits.appendCode(0x190 + UInt16(byte - 144), 9)
      }
    }
    // 258 times the byte before: code 285, distance 1.
    for _ in 0..<(count / 258) {
      bits.appendCode(0xC5, 8)
      bits.appendCode(0, 5)
    }
    bits.appendCode(0, 7)
    return bits.bytes
  }

  private struct Bits {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func append(_ value: UInt16, _ width: Int) {
      for bit in 0..<width {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= UInt8((value >> bit) & 1) << used
        used += 1
      }
    }

    /// Codes lie with their first bit first.
    mutating func appendCode(_ code: UInt16, _ width: Int) {
      for bit in (0..<width).reversed() { append(code >> bit & 1, 1) }
    }
  }
}

internal import DelimitedText
internal import Instruments

/// The digest of data rows: a JSON array of arrays of strings, no spaces, nothing escaped but
/// what has to be.
struct RowDigest {
  private var hash = SHA256()
  private var buffer: [UInt8] = [UInt8(ascii: "[")]
  private var isFirst = true

  mutating func add(_ cells: [String]) {
    begin()
    for (position, cell) in cells.enumerated() {
      if position > 0 { buffer.append(UInt8(ascii: ",")) }
      append(Array(cell.utf8)[...])
    }
    end()
  }

  mutating func add(_ record: ByteRecord) {
    begin()
    for field in 0..<record.count {
      if field > 0 { buffer.append(UInt8(ascii: ",")) }
      append(record[field])
    }
    end()
  }

  private mutating func begin() {
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    isFirst = false
    buffer.append(UInt8(ascii: "["))
  }

  private mutating func end() {
    buffer.append(UInt8(ascii: "]"))
    if buffer.count > 32_768 {
      hash.update(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  /// The digest in hexadecimal.
  var finished: String {
    var whole = hash
    whole.update(buffer + [UInt8(ascii: "]")])
    return whole.hexadecimal
  }

  private mutating func append(_ cell: ArraySlice<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    for byte in cell {
      switch byte {
      case 0x22, 0x5C: buffer += [0x5C, byte]
      case 0x00...0x1F: buffer += Self.escapes[Int(byte)]
      default: buffer.append(byte)
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Short where JSON has a short form, as Python's `json` writes them.
  private static let escapes: [[UInt8]] = (0..<0x20).map { byte in
    let short: [Int: String] = [8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"]
    let digits = String(byte, radix: 16)
    return Array(
      (short[byte] ?? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }
}

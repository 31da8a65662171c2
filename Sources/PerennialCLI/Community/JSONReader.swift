/// Reads JSON that the program once wrote; what is not strictly JSON is nothing.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  /// What nests deeper than this was not written by us.
  private static let deepest = 16

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the bytes are; nil where they are none, or more than one.
  static func value(of bytes: [UInt8]) -> JSON? {
    var reader = JSONReader(bytes)
    let value = reader.value()
    reader.skipSpace()
    return reader.place == bytes.count ? value : nil
  }
}

extension JSONReader {
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { place += 1 }
  }

  private mutating func takes(_ text: StaticString) -> Bool {
    let wanted = Array("\(text)".utf8)
    guard bytes[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }

  private mutating func value() -> JSON? {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.array() }
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "t"): return takes("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return takes("false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return takes("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> JSON?) -> JSON? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    place += 1
    return read(&self)
  }

  /// What stands behind the opening bracket, up to the closing one.
  private mutating func members(until end: StaticString, _ read: (inout JSONReader) -> Bool) -> Bool
  {
    skipSpace()
    if takes(end) { return true }
    while read(&self) {
      skipSpace()
      if takes(end) { return true }
      guard takes(",") else { return false }
    }
    return false
  }

  private mutating func object() -> JSON? {
    var all: [(String, JSON)] = []
    let isWhole = members(until: "}") { reader in
      reader.skipSpace()
      guard let name = reader.string() else { return false }
      reader.skipSpace()
      guard reader.takes(":"), let value = reader.value() else { return false }
      all.append((name, value))
      return true
    }
    return isWhole ? .object(all) : nil
  }

  private mutating func array() -> JSON? {
    var all: [JSON] = []
    let isWhole = members(until: "]") { reader in
      guard let value = reader.value() else { return false }
      all.append(value)
      return true
    }
    return isWhole ? .array(all) : nil
  }
}

extension JSONReader {
  private mutating func number() -> JSON? {
    let start = place
    while let byte = next, "+-.0123456789eE".utf8.contains(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return Int(text).map(JSON.int) ?? Double(text).map(JSON.number)
  }

  private mutating func string() -> String? {
    guard takes("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text += Array(String(Character(scalar)).utf8)
      case ..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// What stands behind a backslash; we never write halves of pairs.
  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
      place += min(4, bytes.count - place)
      return digits.utf8.count == 4 ? UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) : nil
    default: return nil
    }
  }
}

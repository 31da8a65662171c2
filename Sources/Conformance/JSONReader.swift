/// Reads JSON, and the NaN and Infinity that some programs write into it.
struct JSONReader {
  private var rest: ArraySlice<UInt8>

  /// The value of a whole file.
  static func read(_ bytes: [UInt8]) throws -> JSONValue {
    var reader = JSONReader(rest: bytes[...])
    let value = try reader.value()
    reader.skipSpace()
    guard reader.rest.isEmpty else { throw Complaint("something follows the end of the JSON") }
    return value
  }

  private mutating func value() throws -> JSONValue {
    skipSpace()
    switch rest.first {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func members() throws -> [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = []
    rest.removeFirst()
    while !take("}") {
      if !members.isEmpty { try expect(",") }
      skipSpace()
      let name = try string()
      try expect(":")
      members.append((name, try value()))
    }
    return members
  }

  private mutating func elements() throws -> [JSONValue] {
    var elements: [JSONValue] = []
    rest.removeFirst()
    while !take("]") {
      if !elements.isEmpty { try expect(",") }
      elements.append(try value())
    }
    return elements
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var units: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      if byte != UInt8(ascii: "\\") {
        units.append(byte)
      } else {
        units += try escape().utf8
      }
    }
    return String(decoding: units, as: UTF8.self)
  }

  private mutating func escape() throws -> String {
    switch rest.popFirst() {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "u"):
      var units = [try unit()]
      // A character beyond the first 65,536 is written as two.
      if UTF16.isLeadSurrogate(units[0]), rest.starts(with: Array("\\u".utf8)) {
        rest = rest.dropFirst(2)
        units.append(try unit())
      }
      return String(decoding: units, as: UTF16.self)
    case let byte?: return String(decoding: [byte], as: UTF8.self)
    case nil: throw Complaint("a text does not end")
    }
  }

  private mutating func unit() throws -> UInt16 {
    let digits = String(decoding: rest.prefix(4), as: UTF8.self)
    rest = rest.dropFirst(4)
    guard let unit = UInt16(digits, radix: 16) else {
      throw Complaint("'\\u\(digits)' is no character")
    }
    return unit
  }

  private mutating func word() throws -> JSONValue {
    let end = rest.firstIndex { Array(",]} \n\r\t:".utf8).contains($0) } ?? rest.endIndex
    let text = String(decoding: rest[..<end], as: UTF8.self)
    rest = rest[end...]
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard Double(text) != nil else { throw Complaint("'\(text)' is no value") }
      return .number(text)
    }
  }

  private mutating func skipSpace() {
    rest = rest.drop { Array(" \n\r\t".utf8).contains($0) }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws {
    guard take(mark) else { throw Complaint("'\(mark)' is missing") }
  }
}

import DelimitedText

/// Converted rows on their way out, handed over in pieces that end with a row.
struct ConvertedPage {
  private let form: Conversion.Form
  private var writer = DelimitedWriter()
  private var bytes: [UInt8] = []
  private var hasRows = false

  /// How much is gathered before it is worth writing.
  private static let pageSize = 65536

  init(_ form: Conversion.Form) {
    self.form = form
  }

  /// Whether it is time to write what was gathered.
  var isFull: Bool { bytes.count > Self.pageSize || writer.bytes.count > Self.pageSize }

  /// Adds a row.
  mutating func append(_ record: ByteRecord) {
    switch form {
    case .csv:
      writer.write(record)
    case .json:
      bytes += hasRows ? ",\n".utf8 : "[\n".utf8
      appendJSON(record)
    }
    hasRows = true
  }

  /// Adds a row of texts.
  mutating func append(_ fields: [String]) {
    switch form {
    case .csv:
      writer.write(fields)
    case .json:
      bytes += hasRows ? ",\n[".utf8 : "[\n[".utf8
      for (position, field) in fields.enumerated() {
        bytes += position > 0 ? ",\"".utf8 : "\"".utf8
        appendJSON(Array(field.utf8)[...])
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: "]"))
    }
    hasRows = true
  }

  /// What was gathered, without the line end that printing adds.
  mutating func taken() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    guard form == .csv else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: writer.take().dropLast(), as: UTF8.self)
  }

  /// What is left at the end, in lines to be printed.
  mutating func rest() -> [String] {
    switch form {
    case .csv: return writer.bytes.isEmpty ? [] : [taken()]
    case .json:
      if !hasRows { bytes += "[".utf8 }
      bytes += "\n]".utf8
      return [taken()]
    }
  }
}

extension ConvertedPage {
  private mutating func appendJSON(_ record: ByteRecord) {
    bytes.append(UInt8(ascii: "["))
    for field in 0..<record.count {
      if field > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      appendJSON(record[field])
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func appendJSON(_ text: ArraySlice<UInt8>) {
    var copied = text.startIndex
    for (index, byte) in zip(text.indices, text) where Self.needsEscape(byte) {
      bytes.append(contentsOf: text[copied..<index])
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x22, 0x5C: bytes.append(byte)
      default:
        let digits = String(byte, radix: 16)
        bytes += "u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      }
      copied = index + 1
    }
    bytes.append(contentsOf: text[copied...])
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }
}

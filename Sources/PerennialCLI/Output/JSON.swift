/// A value for programs to read; objects keep the order they were put together in.
indirect enum JSON: Sendable {
  case object([(String, JSON)])
  case array([JSON])
  case string(String)
  case number(Double)
  case int(Int)
  case bool(Bool)
  case null
}

extension JSON {
  /// The value in one line, without spaces.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Writes the value behind what is there already.
  func write(to text: inout String) {
    switch self {
    case .object(let members): Self.write(members, to: &text)
    case .array(let values): Self.write(values, to: &text)
    case .string(let string): Self.write(string, to: &text)
    case .number(let number): text += Self.text(of: number)
    case .int(let number): text += String(number)
    case .bool(let isTrue): text += isTrue ? "true" : "false"
    case .null: text += "null"
    }
  }

  /// The value, or `null` where there is none.
  static func orNull<Value>(_ value: Value?, _ make: (Value) -> JSON) -> JSON {
    value.map(make) ?? .null
  }
}

extension JSON {
  private static func write(_ members: [(String, JSON)], to text: inout String) {
    text += "{"
    for (position, member) in members.enumerated() {
      if position > 0 { text += "," }
      write(member.0, to: &text)
      text += ":"
      member.1.write(to: &text)
    }
    text += "}"
  }

  private static func write(_ values: [JSON], to text: inout String) {
    text += "["
    for (position, value) in values.enumerated() {
      if position > 0 { text += "," }
      value.write(to: &text)
    }
    text += "]"
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) {
      for scalar in string.unicodeScalars { write(scalar, to: &text) }
    } else {
      text += string
    }
    text += "\""
  }

  private static func write(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// The shortest digits that read back as the same number, in a form JSON allows.
  private static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    let digits = "\(number)"
    guard number.rounded() == number, digits.hasSuffix(".0") else { return digits }
    let whole = digits.dropLast(2)
    return whole == "-0" ? "0" : String(whole)
  }
}

/// A value of a JSON file; numbers keep their digits.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// A number, or null where there is none to show.
  static func figure(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    return .number("\(value)")
  }

  /// A whole number.
  static func count(_ value: Int) -> JSONValue { .number("\(value)") }

  /// What an object holds under a name; a complaint where it does not.
  func member(_ name: String) throws -> JSONValue {
    guard let value = optional(name) else { throw Complaint("'\(name)' is missing") }
    return value
  }

  /// What an object holds under a name; nil where it does not.
  func optional(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The elements of a list.
  func elements() throws -> [JSONValue] {
    guard case .array(let elements) = self else { throw Complaint("a list is missing") }
    return elements
  }

  /// The digits of a number, given as one or as text; nil for null and what is not a number.
  var digits: String? {
    switch self {
    case .number(let digits), .string(let digits):
      Double(digits).map { $0.isNaN ? nil : digits } ?? nil
    case .null, .bool, .array, .object: nil
    }
  }

  /// A number; nil for null and what is not one.
  var double: Double? { digits.flatMap(Double.init) }

  /// The words of a label, which may be written as a number.
  var label: String? {
    switch self {
    case .number(let text), .string(let text): text
    case .null, .bool, .array, .object: nil
    }
  }

  /// The numbers of a list, nil for those that are missing.
  func doubles() throws -> [Double?] { try elements().map(\.double) }

  /// The rows of numbers of a list of lists.
  func rows() throws -> [[Double?]] { try elements().map { try $0.doubles() } }

  /// The value as JSON, on one line.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let digits): digits
    case .string(let text): Self.quoted(text)
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.name) + ": " + $0.value.text }.joined(separator: ", ")
        + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<" ":
        let hexadecimal = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

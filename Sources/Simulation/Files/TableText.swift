internal import Instruments

/// Rows in our own form: RFC 4180 with line feeds, texts guarded against being taken for formulas.
struct TableText: Sendable {
  private(set) var bytes: [UInt8] = []

  /// Begins with nothing, as the next piece of a table does.
  init() {}

  /// Begins with a header.
  init(_ header: [String]) {
    append(header)
  }

  /// Adds a row.
  mutating func append(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ cell: String) {
    let isGuarded = cell.utf8.first.map { Self.signs.contains($0) } ?? false
    let isQuoted = cell.utf8.contains { Self.special.contains($0) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private static let signs = Array("=+-@\t\r'".utf8)
  private static let special = Array("\",\n\r".utf8)
}

extension TableText {
  /// Rows sorted by their bytes below a header, so that their order tells nothing.
  static func sorted(_ header: [String], _ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row in
      var line = TableText()
      line.append(row)
      return line.bytes
    }
    return TableText(header).bytes
      + lines.sorted { $0.lexicographicallyPrecedes($1) }.joined()
  }

  /// Texts of anonymous answers, sorted within each question.
  static func texts(_ texts: [(question: String, text: String)], in order: [String]) -> [UInt8] {
    var table = TableText(["question", "text"])
    for question in order {
      for text in texts.filter({ $0.question == question }).map(\.text).sorted(by: precedes) {
        table.append([question, text])
      }
    }
    return table.bytes
  }

  static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension Int {
  /// The day as files hold it.
  var dayText: String { CalendarDate(onDay: self).description }
}

extension Bool {
  /// The answer as files hold it.
  var yesNo: String { self ? "yes" : "no" }
}

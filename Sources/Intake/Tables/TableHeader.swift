internal import DelimitedText
internal import Instruments

/// The header of a table in our own form, and where each of its columns stands.
struct TableHeader {
  private var positions: [(id: QuestionID, position: Int)] = []
  private(set) var problems: [Problem] = []
  private var status: Int?

  /// Columns that every table may carry.
  private static let own = ["_id", "_wave", "_submitted", "_language", "_respondent", "_status"]

  /// The column that says whether somebody finished.
  static let status = "_status"

  init(_ record: Record, of instrument: Instrument, in file: String) {
    let columns = instrument.columns
    let known = columns.map(\.id.text)
    for (position, field) in record.fields.enumerated() {
      let name = field.trimmed
      let start = record.positions[position]
      let place = Place.text(file: file, line: start.line, column: start.column)
      if name == Self.status { status = position }
      guard !name.isEmpty, !Self.own.contains(name) else { continue }
      guard known.contains(name) else {
        problems.append(.columnUnknown(name, instrument: instrument.id, known: known, at: place))
        continue
      }
      guard !positions.contains(where: { $0.id.text == name }) else {
        problems.append(.columnTwice(name, at: place))
        continue
      }
      positions.append((QuestionID(name), position))
    }
    for column in columns
    where column.isRequired && !positions.contains(where: { $0.id == column.id }) {
      problems.append(
        .columnMissing(
          column.id, instrument: instrument.id, at: .text(file: file, line: 1, column: 1)))
    }
  }

  /// Whether reading on would only repeat one problem on every row.
  var isUnusable: Bool { problems.contains { $0.severity == .error } }

  /// Whether a row is of somebody who did not finish, to whom nothing can be missing.
  func isPartial(_ record: Record) -> Bool {
    status.map { $0 < record.fields.count && Self.isPartial(record.fields[$0]) } ?? false
  }

  /// Whether a status is that of somebody who did not finish.
  static func isPartial(_ text: String) -> Bool { text.trimmed.lowercased() == "partial" }

  /// The texts of a row by column, the guard against formulas taken away.
  func texts(of record: Record) -> [QuestionID: String] {
    var texts: [QuestionID: String] = [:]
    for (id, position) in positions where position < record.fields.count {
      texts[id] = Self.unguarded(record.fields[position])
    }
    return texts
  }

  /// A leading `'` before a sign that spreadsheets take for a formula was put there by the writer.
  static func unguarded(_ text: String) -> String {
    guard text.first == "'", let second = text.dropFirst().unicodeScalars.first,
      ["=", "+", "-", "@", "\t", "\r", "'"].contains(second)
    else { return text }
    return String(text.dropFirst())
  }
}

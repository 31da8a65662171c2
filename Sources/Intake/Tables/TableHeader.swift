internal import DelimitedText
internal import Instruments

/// The header of a table in our own form, and where each of its columns stands.
struct TableHeader {
  private var positions: [(id: QuestionID, position: Int)] = []
  private var ownPositions: [Own: Int] = [:]
  private(set) var problems: [Problem] = []
  /// What rows may lack although the definition asks for it.
  let excuse: RowExcuse

  /// Columns that every table may carry.
  enum Own: String, CaseIterable {
    case id = "_id"
    case wave = "_wave"
    case submitted = "_submitted"
    case language = "_language"
    case respondent = "_respondent"
    case status = "_status"
  }

  init(_ record: Record, of instrument: Instrument, in file: String) {
    let columns = instrument.columns
    let known = columns.map(\.id.text)
    excuse = RowExcuse(instrument, header: record)
    for (position, field) in record.fields.enumerated() {
      let name = field.trimmed
      let start = record.positions[position]
      let place = Place.text(file: file, line: start.line, column: start.column)
      if let own = Own(rawValue: name), ownPositions[own] == nil { ownPositions[own] = position }
      guard !name.isEmpty, Own(rawValue: name) == nil else { continue }
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
    where column.isRequired && !positions.contains(where: { $0.id == column.id })
      && !excuse.apart.contains(column.id)
    {
      problems.append(
        .columnMissing(
          column.id, instrument: instrument.id, at: .text(file: file, line: 1, column: 1)))
    }
  }

  /// Whether reading on would only repeat one problem on every row.
  var isUnusable: Bool { problems.contains { $0.severity == .error } }

  /// Whether a row is of somebody who did not finish, to whom nothing can be missing.
  func isPartial(_ record: Record) -> Bool { Self.isPartial(text(.status, of: record)) }

  /// Whether a status is that of somebody who did not finish.
  static func isPartial(_ text: String) -> Bool { text.trimmed.lowercased() == "partial" }

  /// The columns of questions that are there.
  var questions: [QuestionID] { positions.map(\.id) }

  /// Whether the table carries a column of its own.
  func has(_ own: Own) -> Bool { ownPositions[own] != nil }

  /// What a row says of itself; empty where it says nothing.
  func text(_ own: Own, of record: Record) -> String {
    guard let position = ownPositions[own], position < record.fields.count else { return "" }
    return Self.unguarded(record.fields[position]).trimmed
  }

  /// The texts of a row by column, the guard against formulas taken away.
  func texts(of record: Record) -> [QuestionID: String] {
    var texts = [QuestionID: String](minimumCapacity: positions.count)
    for (id, position) in positions where position < record.fields.count {
      texts[id] = Self.unguarded(record.fields[position])
    }
    return texts
  }

  /// A leading `'` before a sign that spreadsheets take for a formula was put there by the writer.
  static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), let second = text.dropFirst().unicodeScalars.first,
      ["=", "+", "-", "@", "\t", "\r", "'"].contains(second)
    else { return text }
    return String(text.dropFirst())
  }
}

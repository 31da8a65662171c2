internal import DelimitedText
public import Instruments

/// Responses to one instrument, read from a table in our own form: one header row of column ids.
public struct ResponseTable: Sendable {
  /// A response and the line its row begins on.
  public struct Row: Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// What was answered.
    public let response: Response
    /// The wave that the row names; empty where it names none.
    public let wave: String
    /// The pseudonym of who answered; empty where there is none.
    public let respondent: String
    /// Whether the person broke off.
    public let isPartial: Bool
  }

  /// The rows that could be taken, in the order of the file.
  public private(set) var rows: [Row] = []
  /// How many rows could not be taken; each has a problem.
  public private(set) var rejected = 0
  /// The waves that rows name which could not be taken.
  private(set) var wavesRejected: Set<String> = []
  /// Everything that is wrong, in the order of the file.
  public private(set) var problems: [Problem] = []
  /// The header; nil where there is none that could be used.
  private(set) var header: TableHeader?

  /// Reads a table; a row with an error is left out, and the others are taken.
  public init(_ file: SourceFile, of instrument: Instrument) {
    self.init(file, of: instrument) { _ in true }
  }

  /// Reads only the rows of certain waves, as if there were no others.
  init(_ file: SourceFile, of instrument: Instrument, inWave isWanted: (String) -> Bool) {
    let contents = DelimitedContents(of: file.bytes, delimiter: .sniffed(in: file.bytes))
    guard let header = contents.records.first else {
      problems = [.tableEmpty(at: .file(file.path))]
      return
    }
    let damage = contents.damage.map { Problem($0, in: file.path) }
    problems = Self.oncePerLine(damage)
    let columns = TableHeader(header, of: instrument, in: file.path)
    problems += columns.problems
    guard !columns.isUnusable else { return }
    self.header = columns
    let damaged = Self.damagedRows(of: contents.records, by: damage)
    let reader = ResponseReader(for: instrument)
    if contents.records.count == 1 { problems.append(.tableNoRows(at: .file(file.path))) }
    for record in contents.records.dropFirst() where isWanted(columns.text(.wave, of: record)) {
      // Cells of a damaged row may stand under the wrong column, so nothing is read from them.
      guard !damaged.contains(record.line) else {
        reject(record, columns)
        continue
      }
      take(record, columns, reader, file.path)
    }
    if instrument.isChecklist { problems += itemProblems(instrument, file.path) }
    problems = problems.enumerated().sorted { left, right in
      (left.element.place.line ?? 0, left.offset) < (right.element.place.line ?? 0, right.offset)
    }.map(\.element)
  }

  private mutating func take(
    _ record: Record, _ columns: TableHeader, _ reader: ResponseReader, _ file: String
  ) {
    let isPartial = columns.isPartial(record)
    let (response, all) = reader.response(from: columns.texts(of: record)) { column in
      .cell(file: file, line: record.line, column: column?.text ?? "")
    }
    let found = all.filter { !columns.excuse.covers($0, isPartial: isPartial) }
    problems += found
    if found.allSatisfy({ $0.severity == .warning }) {
      rows.append(
        Row(
          line: record.line, response: response, wave: columns.text(.wave, of: record),
          respondent: columns.text(.respondent, of: record), isPartial: isPartial))
    } else {
      reject(record, columns)
    }
  }

  private mutating func reject(_ record: Record, _ columns: TableHeader) {
    rejected += 1
    wavesRejected.insert(columns.text(.wave, of: record))
  }

  /// Bytes of another encoding come in crowds, and one of a line tells all that there is to know.
  private static func oncePerLine(_ damage: [Problem]) -> [Problem] {
    var lines: Set<Int?> = []
    return damage.filter { $0.code != .tableNotUTF8 || lines.insert($0.place.line).inserted }
  }

  /// The lines on which rows with damage begin; the damage may lie on a later line of the row.
  private static func damagedRows(of records: [Record], by damage: [Problem]) -> Set<Int> {
    var lines: Set<Int> = []
    var next = 0
    for line in damage.filter({ $0.severity == .error }).compactMap(\.place.line) {
      while next < records.count, records[next].line <= line { next += 1 }
      if next > 0 { lines.insert(records[next - 1].line) }
    }
    return lines
  }

  /// Items that several rows judge, and items that none does.
  private func itemProblems(_ instrument: Instrument, _ file: String) -> [Problem] {
    var problems: [Problem] = []
    var lines: [ChoiceCode: Int] = [:]
    for row in rows {
      guard case .choice(let item) = row.response["item"] else { continue }
      if let first = lines[item] {
        problems.append(
          .itemTwice(
            item, firstLine: first, at: .cell(file: file, line: row.line, column: "item")))
      } else {
        lines[item] = row.line
      }
    }
    let missing = instrument.questions.map(\.id.text).filter { lines[ChoiceCode($0)] == nil }
    if !missing.isEmpty, !rows.isEmpty, rejected == 0 {
      problems.append(.itemMissing(missing, at: .file(file)))
    }
    return problems
  }
}

extension Response {
  /// The answer of a column of the long form.
  public subscript(column: String) -> Answer { self[QuestionID(column)] }
}

extension Problem {
  /// What the reader of delimited text found, in the words of people who fill in tables.
  init(_ damage: Damage, in file: String) {
    let place = Place.text(
      file: file, line: damage.position.line, column: damage.position.column)
    self =
      switch damage.kind {
      case .notUTF8, .nul: .tableNotUTF8(at: place)
      case .quoteNeverClosed: .tableQuote("a quote is opened here and never closed", at: place)
      case .textAfterClosingQuote: .tableQuote("text follows after a closing quote", at: place)
      case .fieldCount(let expected, let found):
        .tableRagged(found: found, expected: expected, at: place)
      }
  }
}

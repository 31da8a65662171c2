internal import DelimitedText
internal import Instruments

/// What has to be known of all rows before the first can be read: different answers, order of dates.
struct ImportSurvey {
  let fields: [RowReading.Field]
  private let layout: ExportLayout
  private let order: DayOrder?
  private let submitted: ExportColumn?
  private let started: ExportColumn?
  private let language: ExportColumn?
  private let respondent: ExportColumn?
  private let identity: ExportColumn?
  private let wave: ExportColumn?
  private let responseID: ExportColumn?
  private let standings: [ExportColumn]
  private let isGuarded: Bool

  init(
    _ source: TableSource, _ layout: ExportLayout, _ table: MatchTable, _ instrument: Instrument,
    _ mapping: ImportMapping?
  ) throws(Problem) {
    self.layout = layout
    isGuarded =
      layout.recognition.tool == .perennial || layout.recognition.tool == .formbricks
    func column(_ role: ColumnRole) -> ExportColumn? {
      layout.columns.first { $0.role == role }
    }
    let submitted = column(.submittedAt)
    self.submitted = submitted
    started = column(.startedAt)
    language = column(.language)
    responseID = column(.responseID)
    func own(_ name: String) -> ExportColumn? {
      guard layout.recognition.tool == .perennial else { return nil }
      return layout.columns.first { $0.header == name }
    }
    respondent = own("_respondent")
    wave = own("_wave")
    let match = table.matches.first { $0.outcome == .respondent }
    identity = match.map { layout.columns[$0.columns.lowerBound] }.flatMap { column in
      column == own("_respondent") ? nil : column
    }
    standings = layout.columns.filter { $0.role == .status || $0.role == .submittedAt }
    let asked = table.asked(of: instrument)
    let pass = try AnswerPass(source, layout, asked, submitted)
    order = pass.submitted.order
    fields = asked.enumerated().map { position, field in
      let (match, column) = field
      let choices =
        column.choices.isEmpty
        ? nil
        : ChoiceMatch(
          column, values: match.columns.count > 1 ? [] : pass.values[position],
          answers: mapping?.answers(to: column.id) ?? [:])
      return RowReading.Field(
        match: match, column: column, choices: choices, dayOrder: pass.stamps[position].order)
    }
  }
}

/// What the columns of questions hold, seen in a pass over all rows.
private struct AnswerPass {
  /// Different answers to closed questions.
  private(set) var values: [Set<String>]
  /// Days and months as they are written.
  private(set) var stamps: [StampTally]
  /// When responses were handed in.
  private(set) var submitted = StampTally()

  private static let mostValues = 1000

  init(
    _ source: TableSource, _ layout: ExportLayout, _ asked: [(ColumnMatch, Column)],
    _ submittedAt: ExportColumn?
  ) throws(Problem) {
    values = Array(repeating: [], count: asked.count)
    stamps = Array(repeating: StampTally(), count: asked.count)
    var toSkip = layout.titleRows + layout.headerRows
    _ = try source.forEachRow { row in
      guard toSkip == 0 else {
        toSkip -= 1
        return
      }
      if let submittedAt { submitted.add(row.cells.cell(submittedAt.index)) }
      for (position, (match, column)) in asked.enumerated() {
        add(row.cells.cell(match.columns.lowerBound), to: column, at: position)
      }
    }
  }

  private mutating func add(_ cell: String, to column: Column, at position: Int) {
    if !column.choices.isEmpty, values[position].count < Self.mostValues {
      values[position].insert(cell)
    }
    if case .date = column.kind { stamps[position].add(cell) }
  }
}

extension MatchTable {
  /// The matches that answer questions, each with the column of the instrument.
  fileprivate func asked(of instrument: Instrument) -> [(ColumnMatch, Column)] {
    let columns = Dictionary(instrument.columns.map { ($0.id, $0) }) { first, _ in first }
    return matches.compactMap { match in
      match.question.flatMap { columns[$0] }.map { (match, $0) }
    }
  }
}

extension ImportSurvey {
  func header(of question: QuestionID) -> String {
    fields.first { $0.column.id == question }?.match.header ?? question.text
  }

  /// The cells, without the signs that keep spreadsheets from reading formulas, and blank ends.
  func cells(of row: TableRow) -> [String] {
    var cells = isGuarded ? row.cells.map(FormulaGuard.unguarded) : row.cells
    while cells.count > layout.columns.count, cells.last?.isBlank == true { cells.removeLast() }
    return cells
  }

  /// What is wrong with a row that has more or fewer cells than there are columns.
  func raggedness(of cells: [String], at place: Place) -> Problem? {
    let expected = layout.columns.count
    return cells.count == expected
      ? nil : .tableRagged(found: cells.count, expected: expected, at: place)
  }

  /// Whether the row says nothing; one of ours may stand for a person who answered in words alone.
  func isBlank(_ cells: [String]) -> Bool {
    guard !isStored(cells) else { return false }
    return fields.allSatisfy { field in field.match.columns.allSatisfy { cells.cell($0).isBlank } }
  }

  /// Whether a row of our own form is a response, whatever it holds.
  func isStored(_ cells: [String]) -> Bool {
    layout.recognition.tool == .perennial
      && standings.contains { $0.role == .status && !cells.cell($0.index).isBlank }
  }

  /// The wave that a row of our own form names.
  func wave(of cells: [String]) -> String? {
    let text = wave.map { cells.cell($0.index).trimmed } ?? ""
    return text.isEmpty ? nil : text
  }

  func standing(of cells: [String]) -> ResponseStanding {
    var standing = ResponseStanding.complete
    for column in standings {
      switch layout.dialect.standing(cells.cell(column.index), in: column) {
      case .test: return .test
      case .partial: standing = .partial
      case .complete: break
      }
    }
    return standing
  }

  func row(
    _ line: Int, _ cells: [String], _ answers: [QuestionID: String], wave: String?,
    isPartial: Bool
  ) -> ImportedRow {
    func text(_ column: ExportColumn?) -> String {
      column.map { cells.cell($0.index).trimmed } ?? ""
    }
    // Numbers such as 1, 2, 3 tell rows apart only together with when they were begun.
    let id = text(responseID)
    return ImportedRow(
      line: line, wave: wave, cells: answers, isPartial: isPartial,
      submitted: time(text(submitted)), language: text(language), respondent: text(respondent),
      identity: text(identity),
      toolID: id.isEmpty ? nil : "\(id) \(text(started))", raw: cells)
  }

  private func time(_ text: String) -> SubmissionTime? {
    if let week = SubmissionTime(week: text) { return week }
    return (StampText(text) ?? StampText(serial: text))?
      .time(order, offset: submitted.flatMap { layout.dialect.knownOffset(of: $0) })
      .map(SubmissionTime.moment)
  }
}

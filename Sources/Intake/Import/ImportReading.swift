internal import DelimitedText
package import Instruments

/// An export read as answers to an instrument: what can be taken, what cannot, and why.
package struct ImportReading: Sendable {
  /// The columns against the questions.
  package let table: MatchTable
  /// The tool that wrote the file.
  package let tool: ExportTool
  /// The instrument that was answered.
  package let instrument: Instrument
  /// The rows that can be taken, in the order of the file.
  package private(set) var rows: [ImportedRow] = []
  /// Answers in words that came in a file of their own.
  package internal(set) var texts: [ImportedText] = []
  /// The rows that cannot.
  package internal(set) var rejected: [RejectedRow] = []
  /// The headers of the answers that rejected rows carry.
  package let rejectedHeaders: [String]
  /// How many rows were previews or tests.
  package private(set) var tests = 0
  /// How many rows held no answer at all.
  package private(set) var empty = 0
  /// What people should know, and why rows were rejected, in the order of the file.
  package internal(set) var problems: [Problem] = []
  /// Answers to closed questions that no choice was found for.
  package private(set) var unread: [QuestionID: Set<String>] = [:]
  /// Whether nothing is left to ask, and all that is required is there.
  package let isSettled: Bool
  /// Whether rows name the waves they belong to.
  package let namesWaves: Bool
  private let answerColumns: [Int]
  private let isInTwoFiles: Bool
  private let file: String
  let wave: String?

  /// Reads an export; nothing is read from rows while a match is open.
  ///
  /// `wave` is the one all rows belong to. `texts` lies beside a file that we wrote, and is read
  /// only with such a one. `progress` is told how many rows have been read.
  package init(
    _ source: TableSource, of instrument: Instrument, mapping: ImportMapping? = nil,
    wave: String? = nil, texts: SourceFile? = nil, file: String, progress: (Int) -> Void = { _ in }
  ) throws(Problem) {
    let layout = ExportLayout(source.head)
    let table = MatchTable(layout, to: instrument, mapping: mapping, file: file)
    self.table = table
    self.instrument = instrument
    tool = layout.recognition.tool
    answerColumns = table.matches.filter { $0.question != nil }.flatMap(\.columns)
      .filter { layout.columns[$0].role == nil }
    rejectedHeaders = answerColumns.map { layout.columns[$0].header }
    self.file = file
    self.wave = wave
    namesWaves = tool == .perennial && layout.columns.contains { $0.header == "_wave" }
    isInTwoFiles = tool == .perennial && instrument.anonymity == .anonymous && texts != nil
    let isInTwoFiles = isInTwoFiles
    problems = table.problems.filter { problem in
      !(isInTwoFiles && problem.code == .columnMissing && instrument.missesOnlyTexts(table))
    }
    isSettled = problems.allSatisfy { $0.severity == .warning }
    guard isSettled else { return }
    try read(source, layout, mapping, progress)
    warnOfTexts()
    if let texts, isInTwoFiles { read(texts) }
  }
}

extension ImportReading {
  /// How many of the rows are of people who did not finish.
  package var partials: Int { rows.count { $0.isPartial } }

  /// The headers of columns that say who answered and are dropped.
  package var dropped: [String] {
    table.matches.compactMap { match in
      if case .dropped = match.outcome { match.header } else { nil }
    }
  }

  /// The header of the column that a pseudonym is kept of.
  package var respondent: String? {
    table.matches.first { $0.outcome == .respondent }?.header
  }

  /// Where people of a confidential instrument cannot be followed, which an import should tell.
  package var respondentProblem: Problem? {
    guard instrument.anonymity == .confidential else { return nil }
    let count = rows.count { $0.respondent.isEmpty && $0.identity.isEmpty }
    return count > 0 ? .respondentUnknown(count, of: rows.count, at: .file(file)) : nil
  }

  private mutating func read(
    _ source: TableSource, _ layout: ExportLayout, _ mapping: ImportMapping?,
    _ progress: (Int) -> Void
  ) throws(Problem) {
    let survey = try ImportSurvey(source, layout, table, instrument, mapping)
    let reading = RowReading(instrument, survey.fields, file: file)
    var notes = ColumnNotes()
    var toSkip = layout.titleRows + layout.headerRows
    var count = 0
    _ = try source.forEachRow { row in
      guard toSkip == 0 else {
        toSkip -= 1
        return
      }
      count += 1
      progress(count)
      take(row, survey, reading, &notes)
    }
    problems += notes.problems(of: instrument) { question in
      .cell(file: file, line: layout.titleRows + 1, column: survey.header(of: question))
    }
  }

  private mutating func take(
    _ row: TableRow, _ survey: ImportSurvey, _ reading: RowReading, _ notes: inout ColumnNotes
  ) {
    let cells = survey.cells(of: row)
    let standing = survey.standing(of: cells)
    guard standing != .test else { return tests += 1 }
    let named = survey.wave(of: cells)
    if let problem = survey.raggedness(of: cells, at: .text(file: file, line: row.line, column: 1))
      ?? obstacle(to: named, at: .cell(file: file, line: row.line, column: "_wave"))
    {
      return reject(row.line, cells, problem)
    }
    let outcome = reading.outcome(of: cells, line: row.line)
    for (question, text) in outcome.unread { unread[question, default: []].insert(text) }
    let errors = outcome.problems.filter { problem in
      problem.severity == .error && !(standing == .partial && problem.code.isOfMissing)
        && !(isInTwoFiles && isOfApartText(problem))
    }
    guard !outcome.isEmpty || !errors.isEmpty || survey.isStored(cells), !survey.isBlank(cells)
    else { return empty += 1 }
    if let first = errors.first { return reject(row.line, cells, first) }
    problems += outcome.problems.filter { $0.severity == .warning }
    notes.add(outcome)
    rows.append(
      survey.row(
        row.line, cells, outcome.cells, wave: named ?? wave, isPartial: standing == .partial))
  }

  /// Why answers cannot go to the wave that they name, or to the one that all belong to.
  func obstacle(to named: String?, at place: Place) -> Problem? {
    if let named, let wave, named != wave { return .waveNotAskedFor(wave, at: place) }
    guard let name = named ?? wave else {
      return needsWave && namesWaves ? .rowNamesNoWave(of: instrument.id, at: place) : nil
    }
    return WaveName.fits(name, instrument)
      ? nil : .waveUnusable(isSession: instrument.cadence == .session, at: place)
  }

  /// Whether every response must belong to a wave.
  package var needsWave: Bool { instrument.anonymity != .named }

  /// What is asked in words lies in the other file, and is not missing here.
  private func isOfApartText(_ problem: Problem) -> Bool {
    guard problem.code.isOfMissing, case .cell(_, _, let column) = problem.place else {
      return problem.code == .responseIncomplete
    }
    return instrument.columns.contains { $0.isFreeText && $0.id.text == column }
  }

  /// Words beside coded answers are taken, but somebody should know that the file tells too much.
  private mutating func warnOfTexts() {
    guard tool == .perennial, instrument.anonymity == .anonymous else { return }
    let asked = Set(table.matches.compactMap(\.question))
    let count = instrument.columns.count { $0.isFreeText && asked.contains($0.id) }
    if count > 0 { problems.append(.wordsBesideAnswers(questions: count, at: .file(file))) }
  }

  private mutating func reject(_ line: Int, _ cells: [String], _ problem: Problem) {
    rejected.append(
      RejectedRow(line: line, problem: problem, answers: answerColumns.map { cells.cell($0) }))
    problems.append(problem)
  }
}

extension Instrument {
  /// Whether all that a table lacks of what is required is asked in words.
  fileprivate func missesOnlyTexts(_ table: MatchTable) -> Bool {
    let found = Set(table.matches.compactMap(\.question))
    return columns.allSatisfy { !$0.isRequired || $0.isFreeText || found.contains($0.id) }
  }
}

extension ProblemCode {
  /// Whether something is not there, which is no fault of somebody who did not finish.
  var isOfMissing: Bool { self == .answerRequired || self == .responseIncomplete }
}

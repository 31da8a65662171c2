import Host
import Instruments
import Intake

extension CommandSpec {
  static let importAnswers = CommandSpec(
    path: ["import"], group: .collect,
    summary: "Takes answers from an export of any survey tool into a community folder",
    discussion: """
      Columns are matched to questions by id, by text in any language, or by likeness with a \
      stated score; answers to choices by code, label, or number with words. The match table is \
      shown. What is not beyond doubt is asked for, never guessed: --map-draft writes a mapping to \
      answer in, and --map reads it. With --dry-run nothing is stored.

      Columns that say who answered are dropped, unless the instrument is named; of a confidential \
      one, a pseudonym is kept that is the same in every wave. Rows that cannot \
      be taken go to NAME.rejected.csv beside the file, with line, column and reason; the others \
      are taken. Answers to an anonymous instrument are stored in two files that cannot be joined, \
      without exact times and sorted. Rows of our own form that name their wave need no --wave. \
      The definition and its version are kept with the wave. Importing a file twice adds nothing. One that is \
      interrupted leaves the folder as it was: what it had begun is undone by the next import.
      """,
    words: [WordSpec(name: "FILE", summary: "the export", completion: .file)],
    options: [
      .sheet,
      OptionSpec(
        name: "--survey", value: "ID", summary: "the instrument that was answered: an id or a file",
        completion: .instrument),
      OptionSpec(
        name: "--wave", value: "WAVE",
        summary: "the wave, such as 2026H1; of a session, its date"),
      OptionSpec(
        name: "--into", value: "FOLDER", summary: "the community folder", default: ".",
        completion: .folder),
      OptionSpec(
        name: "--map", value: "MAP", summary: "a mapping of columns and answers",
        completion: .file),
      OptionSpec(
        name: "--map-draft", value: "MAP", summary: "writes a first mapping, and imports nothing",
        completion: .file),
      .replace,
      OptionSpec(name: "--dry-run", summary: "shows what would be taken, and stores nothing"),
    ],
    examples: [
      Example(
        "perennial import answers.csv --survey adoption --wave 2026H1 --dry-run",
        "how the columns match, and which rows could not be taken"),
      Example(
        "perennial import answers.csv --survey adoption --map-draft map.yaml",
        "a mapping to correct by hand"),
    ]
  ) { invocation throws(CommandFailure) in
    let run = try ImportRun(invocation)
    if let path = invocation.value("--map-draft") { return try run.writeDraft(to: path) }
    let target = try ImportTarget(invocation, run.found, run.reading)
    try run.refuseOpenMatches()
    let outcome = try run.isDry ? nil : target.store(run.reading)
    run.report(outcome, target)
    return .fine
  }
}

/// An export read against an instrument, as the command line asks for it.
struct ImportRun {
  let invocation: Invocation
  let path: String
  let found: FoundInstrument
  let reading: ImportReading
  let isDry: Bool

  init(_ invocation: Invocation) throws(CommandFailure) {
    self.invocation = invocation
    path = invocation.word("FILE") ?? ""
    isDry = invocation.isOn("--dry-run")
    guard let id = invocation.value("--survey") else {
      throw CommandFailure(.missingWord("--survey ID", verb: "import"), exit: .wrongUsage)
    }
    found = try invocation.definitions.instrument(id)
    try ImportTarget.settle(invocation.value("--into") ?? ".")
    try Self.refuseTooLarge(path, invocation.files)
    let source = try invocation.tableSource(of: path)
    guard source.head.contains(where: { $0.cells.contains { !$0.trimmed.isEmpty } }) else {
      throw CommandFailure(.tableEmpty(at: .file(path)), exit: .badData)
    }
    let mapping = try invocation.mapping(for: source, of: found.instrument)
    let progress = ImportProgress(shownOn: invocation)
    defer { progress?.end() }
    do throws(Problem) {
      reading = try ImportReading(
        source, of: found.instrument, mapping: mapping, wave: invocation.value("--wave"),
        texts: try Self.texts(beside: path, invocation.files), file: path
      ) { progress?.show($0) }
    } catch {
      throw CommandFailure(tableProblem: error)
    }
  }
}

extension ImportRun {
  /// The answers in words that we store beside the coded ones.
  private static func texts(
    beside path: String, _ files: FileSystem
  ) throws(Problem) -> SourceFile? {
    let texts = ImportTarget.path(path, endingIn: ".texts.csv")
    guard path.hasSuffix(".csv"), files.entry(at: texts) == .file else { return nil }
    do throws(HostError) {
      return SourceFile(path: texts, bytes: try files.read(texts, limit: 1 << 30))
    } catch {
      throw .cannotRead(texts, reason: error.reason)
    }
  }

  /// All rows are held until they are stored together, so that memory must suffice for them.
  private static func refuseTooLarge(_ path: String, _ files: FileSystem) throws(CommandFailure) {
    guard path != "-", let bytes = (try? OpenFile(path))?.byteCount, bytes > mostBytes else {
      return
    }
    throw CommandFailure(
      .importTooLarge(bytes, limit: mostBytes, at: .file(path)), exit: .badData)
  }

  private static let mostBytes = 1 << 27

  /// Writes a mapping to correct by hand.
  func writeDraft(to path: String) throws(CommandFailure) -> ExitCode {
    try invocation.refuseExisting(path)
    try invocation.write(reading.mappingDraft, to: path)
    if invocation.console.isJSON {
      invocation.console.print(json: .object([("map", .string(path))]))
    } else {
      showTable()
      invocation.console.print(
        "\nWrote \(TextLayout.visible(path)): change it, then give it as --map.")
    }
    return .fine
  }

  /// Shows the table, and gives up where a person must decide, or where nothing could be taken.
  func refuseOpenMatches() throws(CommandFailure) {
    let console = invocation.console
    if !console.isJSON { showTable() }
    guard reading.isSettled else {
      throw CommandFailure(reading.problems, exit: .badData)
    }
    guard !reading.rows.isEmpty || reading.rejected.isEmpty else {
      throw CommandFailure(
        reading.problems + [.importTookNothing(reading.rejected.count, at: .file(path))],
        exit: .badData)
    }
    let problems = reading.problems + [reading.respondentProblem].compactMap(\.self)
    console.report(problems.map { $0.severity == .error ? $0.asNotice : $0 })
  }

  private func showTable() {
    let console = invocation.console
    var table = Table([
      .init("column", isRightAligned: true), .init("question"), .init("how"),
      .init("score", isRightAligned: true), .init("header"),
    ])
    for match in reading.table.matches {
      let columns = match.columns
      let place =
        columns.count == 1
        ? "\(columns.upperBound)" : "\(columns.lowerBound + 1)–\(columns.upperBound)"
      table.rows.append([
        place, match.question?.text ?? "–", match.outcome.words, match.outcome.score,
        Self.line(match.header),
      ])
    }
    let lines = table.lines(width: console.width, style: console.style)
    console.print(lines.joined(separator: "\n"))
  }

  private static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return TextLayout.visible(words.count > 120 ? words.prefix(117) + "…" : words[...])
  }
}

extension Problem {
  /// A row that was left out does not end the run.
  fileprivate var asNotice: Problem {
    Problem(code, .warning, at: place, message, remedy: remedy)
  }
}

extension ColumnMatch.Outcome {
  /// The likeness, where it was needed.
  var score: String {
    guard case .question(let candidate, .closeText) = self else { return "" }
    return candidate.score.rounded(to: 2).plain
  }
}

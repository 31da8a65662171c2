import DelimitedText
import Host
import Instruments
import Intake
import Tallies

extension CommandSpec {
  static let tally = CommandSpec(
    path: ["tally"], group: .collect,
    summary: "Counts the answers in a file, as a whole and by group",
    discussion: """
      Reads answers and counts them. A CSV file in our own form is read fast, whatever its size; \
      other encodings, delimiters and quotes, lines of title and xlsx workbooks take a little \
      longer. '-' reads standard input. --by counts by the answers to a question as well, given \
      twice by both together; '--by _wave' counts by wave.

      The export of another tool is matched to the questions as 'import' does it, with --map where \
      something has to be decided. Without --survey every closed question of any export is counted \
      by its own labels, with shares of those who answered it.

      Rows that cannot be taken are left out and counted as rejected; the first of them are told. \
      That is no failure unless not a single row could be taken, or --strict is given. A file with \
      a header and no rows says that nothing happened, and counts as zero.

      This reads your own raw file, and no rule for small groups is applied: do not hand the result \
      on where few people have answered.
      """,
    words: [
      WordSpec(name: "FILE", summary: "the answers, or '-'", completion: .file)
    ],
    options: [
      OptionSpec(
        name: "--survey", value: "ID", summary: "the questionnaire that was answered, or its file",
        completion: .instrument),
      OptionSpec(
        name: "--by", value: "SEGMENT", summary: "a question by which groups are formed",
        mayRepeat: true),
      OptionSpec(
        name: "--map", value: "MAP", summary: "a mapping as 'import --map-draft' writes it",
        completion: .file),
      OptionSpec(name: "--csv", summary: "writes segments, question, option and count as CSV"),
      .sheet,
    ] + OptionSpec.dialect.filter { $0.name != "--strict" } + [
      OptionSpec(name: "--strict", summary: "ends with exit code 1 where a row is left out"),
      OptionSpec(
        name: "--threads", value: "N", summary: "how many threads read; otherwise as many as help"),
    ],
    examples: [
      Example(
        "perennial tally adoption.csv --survey adoption", "how often everything was answered"),
      Example(
        "perennial tally adoption.csv --survey adoption --by department --csv",
        "the same for each department, for a spreadsheet"),
      Example("perennial tally export.xlsx", "an export of any tool, by its own labels"),
    ]
  ) { invocation throws(CommandFailure) in
    try invocation.checkThreads()
    let exit =
      if let survey = invocation.value("--survey") {
        try invocation.tally(of: try invocation.definitions.instrument(survey).instrument)
      } else {
        try invocation.tallyByLabels()
      }
    invocation.console.note(
      wrapping:
        "\nThis is your own raw file: nothing keeps small groups from being recognised here.")
    return exit
  }
}

extension Invocation {
  /// Counts the answers to an instrument.
  fileprivate func tally(of instrument: Instrument) throws(CommandFailure) -> ExitCode {
    let segments = try segments(of: instrument)
    let start = ContinuousClock.now
    let input = try TallyInput(self)
    let (reading, isMatched) = try input.reading(of: instrument, by: segments)
    try refuseUseless(reading, by: segments, in: input.name)
    let isStrict = isOn("--strict")
    console.report(isStrict ? reading.problems : reading.problems.map(\.asWarning))
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    if console.isJSON {
      console.print(json: TallyJSON(reading, seconds: seconds).json)
    } else if isOn("--csv") {
      console.print(TallyCSV(reading.tally).text)
    } else {
      console.print(TallyText(reading, console).text)
    }
    if reading.rejected > TallyReading.mostTold {
      console.note(
        "\n\(reading.rejected) rows were left out; the first \(TallyReading.mostTold) are told.")
    }
    if isMatched {
      console.note(
        "\nColumns were matched: 'perennial import --dry-run' with the same file shows how.")
    }
    return isStrict && reading.rejected > 0 ? .answerIsNo : .fine
  }

  /// Gives up where there is nothing that could be called a tally.
  private func refuseUseless(
    _ reading: TallyReading, by segments: [String], in name: String
  ) throws(CommandFailure) {
    guard reading.isUsable else { throw CommandFailure(reading.problems, exit: .badData) }
    guard !reading.hasTooManyGroups else {
      throw CommandFailure(
        .optionValue(
          segments.joined(separator: ", "), of: "--by",
          expected: "questions that form at most \(TallyReading.mostGroups) groups"),
        exit: .wrongUsage)
    }
    guard reading.responses > 0 || reading.rejected == 0 else {
      throw CommandFailure(
        reading.problems + [.importTookNothing(reading.rejected, at: .file(name))],
        exit: .badData)
    }
  }

  /// Counts any export by its own labels.
  fileprivate func tallyByLabels() throws(CommandFailure) -> ExitCode {
    guard values("--by").isEmpty, value("--map") == nil else {
      throw CommandFailure(.missingWord("--survey ID", verb: "tally"), exit: .wrongUsage)
    }
    let start = ContinuousClock.now
    let input = try TallyInput(self)
    let tally = LabelTally(survey: try input.survey(), name: input.name)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    if console.isJSON {
      console.print(json: tally.json(seconds: seconds))
    } else if isOn("--csv") {
      console.print(tally.csv)
    } else {
      console.print(
        tally.lines(width: console.width, style: console.style).joined(separator: "\n"))
      for warning in tally.survey.warnings {
        console.note(wrapping: TextLayout.visible(warning.text), behind: "! ")
      }
    }
    return .fine
  }

  /// The columns by which groups are formed, where they can.
  private func segments(of instrument: Instrument) throws(CommandFailure) -> [String] {
    let possible = instrument.columns.filter(\.formsGroups).map(\.id.text) + ["_wave"]
    var segments: [String] = []
    for name in values("--by") {
      guard possible.contains(name) else {
        throw CommandFailure(
          .optionValue(name, of: "--by", allowed: possible), exit: .wrongUsage)
      }
      if !segments.contains(name) { segments.append(name) }
    }
    return segments
  }

  /// Refuses a number of threads that makes no sense.
  fileprivate func checkThreads() throws(CommandFailure) {
    guard let text = value("--threads"), Int(text).map((1...64).contains) != true else { return }
    throw CommandFailure(
      .optionValue(text, of: "--threads", expected: "a number from 1 to 64"), exit: .wrongUsage)
  }

  /// How many threads read.
  var threadCount: Int {
    value("--threads").flatMap { Int($0) } ?? min(8, ThisProcess.processors)
  }
}

extension Column {
  /// Whether people can be put into groups by their answers.
  fileprivate var formsGroups: Bool {
    switch kind {
    case .rating, .one, .yesNo, .trafficLight, .checklistItem, .department, .date, .text(.short):
      true
    default: false
    }
  }
}

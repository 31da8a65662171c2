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
      Reads a CSV file in our own form, of any size, and counts every answer; '-' reads standard \
      input. --by counts by the answers to a question as well, given twice by both together; \
      '--by _wave' counts by wave.

      Rows that cannot be taken are left out and counted as rejected; the first of them are told.

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
      OptionSpec(name: "--csv", summary: "writes segments, question, option and count as CSV"),
      OptionSpec(
        name: "--threads", value: "N", summary: "how many threads read; otherwise as many as help"),
    ],
    examples: [
      Example(
        "perennial tally adoption.csv --survey adoption", "how often everything was answered"),
      Example(
        "perennial tally adoption.csv --survey adoption --by department --csv",
        "the same for each department, for a spreadsheet"),
    ]
  ) { invocation throws(CommandFailure) in
    guard let survey = invocation.value("--survey") else {
      throw CommandFailure(.missingWord("--survey ID", verb: "tally"), exit: .wrongUsage)
    }
    let instrument = try invocation.definitions.instrument(survey).instrument
    let segments = try invocation.segments(of: instrument)
    let start = ContinuousClock.now
    let reading = try invocation.tally(of: instrument, by: segments)
    let console = invocation.console
    guard reading.isUsable else { throw CommandFailure(reading.problems, exit: .badData) }
    guard !reading.hasTooManyGroups else {
      throw CommandFailure(
        .optionValue(
          segments.joined(separator: ", "), of: "--by",
          expected: "questions that form at most \(TallyReading.mostGroups) groups"),
        exit: .wrongUsage)
    }
    console.report(reading.problems)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    if console.isJSON {
      console.print(json: TallyJSON(reading, seconds: seconds).json)
    } else if invocation.isOn("--csv") {
      console.print(TallyCSV(reading.tally).text)
    } else {
      console.print(TallyText(reading, console).text)
    }
    console.note(
      "\nThis is your own raw file: nothing keeps small groups from being recognised here.")
    return .fine
  }
}

extension Invocation {
  /// The columns by which groups are formed, where they can.
  fileprivate func segments(of instrument: Instrument) throws(CommandFailure) -> [String] {
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

  fileprivate func tally(
    of instrument: Instrument, by segments: [String]
  ) throws(CommandFailure) -> TallyReading {
    let path = word("FILE") ?? ""
    let name = path == "-" ? "standard input" : path
    let options = FastScanOptions(threads: try threads)
    let file: OpenFile
    do throws(HostError) {
      file = try path == "-" ? OpenFile.standardInput() : OpenFile(path)
    } catch {
      throw CommandFailure(.cannotRead(name, reason: error.reason), exit: .unreachable)
    }
    let progress = ReadingProgress(of: file, shownOn: self)
    defer { progress?.end() }
    do throws(UnreadableSource) {
      return try TallyReading(
        FileBytes(file: file), named: name, of: instrument, segments: segments, options: options,
        progress: progress?.shown)
    } catch {
      throw CommandFailure(.cannotRead(name, reason: error.reason), exit: .unreachable)
    }
  }

  private var threads: Int {
    get throws(CommandFailure) {
      guard let text = value("--threads") else { return min(8, ThisProcess.processors) }
      guard let count = Int(text), (1...64).contains(count) else {
        throw CommandFailure(
          .optionValue(text, of: "--threads", expected: "a number from 1 to 64"), exit: .wrongUsage)
      }
      return count
    }
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

/// A file of the machine, as the reader of delimited text wants it.
private struct FileBytes: PositionedBytes {
  let file: OpenFile

  var byteCount: Int? { file.byteCount }

  func read(into room: inout MutableRawSpan, at offset: Int) throws(UnreadableSource) -> Int {
    do throws(HostError) {
      return try file.read(into: &room, at: offset)
    } catch {
      throw UnreadableSource(reason: error.reason)
    }
  }
}

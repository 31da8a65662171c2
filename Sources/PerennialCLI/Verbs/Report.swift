import CommunityHealth
import Host
import Instruments
import Reports
import Workbooks

extension CommandSpec {
  static let report = CommandSpec(
    path: ["report"], group: .report,
    summary: "Tells leadership, facilitators or members how the community is",
    discussion: """
      Reads the folder of a community and writes what may be told of it, the answer first: health and \
      how sure it is, what changed, what is at risk and the fix, what is asked of leadership, then the \
      grounds, and how each number is made. A page of one file needs no network and prints well; \
      Markdown is for a wiki. A workbook has the summary on one screen, a sheet for each section with \
      charts, what the community is worth and what it costs, and the data; several files are written at \
      once. Without a file the report is printed.

      Leadership gets no names. Facilitators also get what to record, what was agreed on with its \
      owners, and what people wrote: without names, shuffled, never by group. The report for members is \
      what may hang on the wall: what was said, and what is done about it. The latest closed wave is told about, \
      and compared with the one before it.

      What is handed on is noted in reports/ledger.json of the folder, so that no later report undoes \
      what this one hides. The same folder, day and seed give the same bytes.
      """,
    words: [.communityFolder],
    options: [
      OptionSpec(
        name: "--wave", value: "W", summary: "the wave that is told about; otherwise the latest"),
      OptionSpec(
        name: "--compare", value: "W", summary: "the earlier wave; otherwise the one before"),
      OptionSpec(
        name: "--survey", value: "ID", summary: "the questionnaire of the waves",
        default: "adoption", completion: .instrument),
      OptionSpec(
        name: "--audience", value: "WHO", summary: "for whom it is",
        allowed: ReportAudience.allCases.map(\.rawValue),
        default: ReportAudience.leadership.rawValue),
      OptionSpec(
        name: "--html", value: "FILE", summary: "writes a page of one file", completion: .file),
      OptionSpec(name: "--md", value: "FILE", summary: "writes Markdown", completion: .file),
      OptionSpec(
        name: "--xlsx", value: "FILE", summary: "writes a workbook with native charts",
        completion: .file),
      OptionSpec(
        name: "--paper", value: "SIZE", summary: "the paper that the workbook prints on",
        allowed: ["a4", "letter"], default: "a4"),
      .replace, .asOf, .seed, .language,
    ],
    examples: [
      Example("perennial report guild/", "the report for leadership, printed"),
      Example(
        "perennial report guild/ --html report.html --xlsx report.xlsx",
        "the same as a page and as a workbook"),
      Example(
        "perennial report guild/ --audience members --lang ja --html wall.html --replace",
        "what may hang on the wall, in Japanese"),
    ]
  ) { invocation throws(CommandFailure) in
    let files = try ReportFiles(invocation)
    let (analysis, catalogue, folder) = try invocation.analysisToHandOn()
    let told = try invocation.wavesToTell(of: analysis)
    let waves = analysis.waves
    let report = Report(
      of: analysis, showing: waves, patterns: catalogue, survey: told.survey, since: told.earlier,
      for: invocation.audience, in: try invocation.language)
    // First what guards it, then the report: nothing is handed on that nobody remembers.
    try invocation.note(waves, comments: report.comments, in: folder)
    try files.write(report, of: analysis, showing: waves)
    let console = invocation.console
    if console.isJSON {
      console.print(json: .report(report, of: analysis, files: files.paths))
    } else if files.paths.isEmpty {
      let text = ReportText(report: report, width: console.textWidth, style: console.style)
      console.print(text.lines.joined(separator: "\n"))
    } else {
      for path in files.paths { console.print("wrote \(TextLayout.visible(path))") }
    }
    return .fine
  }
}

extension Invocation {
  /// For whom the report is.
  fileprivate var audience: ReportAudience {
    value("--audience").flatMap { ReportAudience(rawValue: $0) } ?? .leadership
  }

  /// The paper that the workbook prints on.
  fileprivate var paper: Paper { value("--paper") == "letter" ? .letter : .a4 }

  /// The wave that is told about, and the one it is compared with.
  fileprivate func wavesToTell(
    of analysis: DisclosedAnalysis
  ) throws(CommandFailure) -> (survey: WaveID?, earlier: WaveID?) {
    let survey = InstrumentID(value("--survey") ?? "adoption")
    let waves = analysis.closedWaves(of: survey)
    var told = waves.last
    if let name = value("--wave") { told = try wave(named: name, of: survey, among: waves) }
    if let name = value("--compare") {
      return (told, try wave(named: name, of: survey, among: waves.filter { $0 != told }))
    }
    let before = waves.firstIndex { $0 == told }.flatMap { waves[..<$0].last }
    return (told, before)
  }
}

/// The files that a report goes to.
struct ReportFiles {
  private let invocation: Invocation
  private let page: String?
  private let markdown: String?
  private let workbook: String?

  /// Refuses files that are there already before anything is computed.
  fileprivate init(_ invocation: Invocation) throws(CommandFailure) {
    self.invocation = invocation
    page = invocation.value("--html")
    markdown = invocation.value("--md")
    workbook = invocation.value("--xlsx")
    for (place, path) in paths.enumerated() {
      guard !paths[..<place].contains(path) else {
        throw CommandFailure(
          .optionValue(path, of: "report", expected: "a file of its own for each form"),
          exit: .wrongUsage)
      }
      try invocation.refuseExisting(path)
    }
    if workbook != nil, let reason = WorkbookLibrary.missingReason {
      throw CommandFailure(.workbook(.libraryMissing(reason: reason)), exit: .unreachable)
    }
  }

  /// Their paths, in the order in which they are written.
  var paths: [String] { [page, markdown, workbook].compactMap(\.self) }

  fileprivate func write(
    _ report: Report, of analysis: DisclosedAnalysis, showing waves: [DisclosedWave]
  ) throws(CommandFailure) {
    if let page { try invocation.write(ReportPage(report).text, to: page) }
    if let markdown { try invocation.write(ReportMarkdown(report).text, to: markdown) }
    guard let workbook else { return }
    let book = LeadershipWorkbook(
      report, of: analysis, showing: waves, paper: invocation.paper)
    if let data = book.dataPath(beside: workbook) { try invocation.refuseExisting(data) }
    do throws(WorkbookError) {
      try book.write(to: workbook)
    } catch {
      throw CommandFailure(.workbook(error), exit: .unreachable)
    }
  }
}

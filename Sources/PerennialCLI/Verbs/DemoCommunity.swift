import CommunityHealth
import Host
import Instruments
import Reports
import Simulation
import Workbooks

/// The community of the demo: it never was, has real trouble, and gets a page as any other.
struct DemoCommunity {
  let invocation: Invocation
  /// The folder of the demo.
  let folder: String

  private static let plan = SimulationPlan(
    members: 24, months: 18, waves: 2, seed: 7, asOf: Tour.day,
    patterns: [
      PlantedPattern(.hoarding), PlantedPattern(.fewPresenters), PlantedPattern(.noLeadership),
    ])

  /// How much of the page the tour shows.
  private static let linesShown = 14
}

extension DemoCommunity {
  /// The folder of the community.
  var path: String { "\(folder)/guild" }

  /// Its page.
  var page: String { "\(folder)/guild.html" }

  /// Its workbook.
  var workbook: String { "\(folder)/guild.xlsx" }

  /// What is written: its folder, its page, and its workbook where the library for it is there.
  var paths: [String] {
    [path, page] + (WorkbookLibrary.missingReason == nil ? [workbook] : [])
  }

  /// How somebody would make the page and the workbook.
  var call: String {
    "perennial report \(path) --as-of \(Tour.day) --html \(page) --xlsx \(workbook)"
  }

  private var files: [SimulatedFile] { SimulatedCommunity(Self.plan).files }

  /// Gives up where a file is not what an earlier demo wrote.
  func refuseToOverwrite() throws(CommandFailure) {
    guard invocation.files.entry(at: path) != nil else { return }
    for file in files {
      try invocation.refuseToOverwrite("\(path)/\(file.path)", with: file.bytes)
    }
  }

  /// Writes its files, its page and its workbook.
  func write(in language: Language) throws(CommandFailure) -> Report {
    try invocation.makeFolder(path)
    for file in files {
      var inside = path
      for part in file.path.split(separator: "/").dropLast() {
        inside += "/\(part)"
        try invocation.makeFolder(inside)
      }
      try invocation.write(
        String(decoding: file.bytes, as: UTF8.self), to: "\(path)/\(file.path)")
    }
    let (analysis, report) = try told(in: language)
    try invocation.write(ReportPage(report).text, to: page)
    guard paths.contains(workbook) else { return report }
    do throws(WorkbookError) {
      try LeadershipWorkbook(report, of: analysis, showing: analysis.waves).write(to: workbook)
    } catch {
      throw CommandFailure(.workbook(error), exit: .unreachable)
    }
    return report
  }

  /// The answer, as the page begins.
  func beginning(of report: Report) -> [String] {
    let console = invocation.console
    let text = ReportText(report: report, width: console.textWidth, style: console.style)
    return Array(text.lines.prefix(Self.linesShown)) + ["…"]
  }

  private func told(
    in language: Language
  ) throws(CommandFailure) -> (analysis: DisclosedAnalysis, report: Report) {
    let folder = try invocation.communityFolder(at: path)
    let analysis = folder.analysis(
      by: try invocation.healthModel(in: folder), asOf: Tour.day, seed: 1, after: .init())
    let waves = analysis.closedWaves(of: InstrumentID("adoption"))
    let report = Report(
      of: analysis, showing: analysis.waves, patterns: try invocation.patternCatalogue(in: folder),
      survey: waves.last,
      since: waves.dropLast().last, for: .leadership, in: language)
    return (analysis, report)
  }
}

extension Invocation {
  /// Gives up where something lies that no demo wrote, or that somebody has changed since.
  func refuseToOverwrite(_ path: String, with expected: [UInt8]?) throws(CommandFailure) {
    guard files.entry(at: path) != nil else { return }
    let bytes = try? files.read(path, limit: Definitions.mostBytes)
    guard let expected, let bytes, bytes == expected else {
      throw CommandFailure(.fileExists(path), exit: .unreachable)
    }
  }
}

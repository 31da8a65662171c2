import CommunityHealth
import Instruments
import Intake
import Workbooks

extension CommandSpec {
  static let checklist = CommandSpec(
    path: ["checklist"], group: .record,
    summary: "Says how far a community is by its design checklist, and what comes next",
    discussion: """
      Reads a filled checklist: a CSV file with the columns item, status, evidence, owner and due, \
      one row per item. Met counts 1, partly ½, not yet 0; not applicable leaves an item out. A \
      group is reached at 75 %, and a community stands at the last group reached in order.

      The workbook leaves owners out, because it is handed on; --owners puts them in.
      """,
    words: [
      WordSpec(name: "FILE", summary: "the filled checklist", completion: .file)
    ],
    options: [
      OptionSpec(
        name: "--xlsx", value: "FILE", summary: "also writes a workbook of one sheet",
        completion: .file),
      .replace,
      OptionSpec(name: "--owners", summary: "names the owners in the workbook"),
      OptionSpec(
        name: "--survey", value: "ID", summary: "the checklist that was filled in",
        default: "design-checklist", completion: .instrument),
      .community,
      .language, .asOf,
    ],
    examples: [
      Example("perennial checklist design-checklist.csv", "groups, stage and what is left to do"),
      Example(
        "perennial checklist design-checklist.csv --xlsx checklist.xlsx --community \"AI Guild\"",
        "the same as a workbook"),
    ]
  ) { invocation throws(CommandFailure) in
    let instrument = try invocation.definitions.instrument(invocation.value("--survey") ?? "")
      .instrument
    let path = invocation.word("FILE") ?? ""
    let bytes = try invocation.definitions.bytes(of: path)
    let table = ResponseTable(SourceFile(path: path, bytes: bytes), of: instrument)
    guard
      let maturity = ChecklistMaturity(
        of: instrument, entries: table.rows.compactMap { ChecklistEntry($0.response) },
        asOf: try invocation.today)
    else {
      throw CommandFailure(.notAChecklist(instrument.id), exit: .wrongUsage)
    }
    // A result from half a checklist would mislead, so everything has to be readable.
    guard table.problems.allSatisfy({ $0.severity == .warning }), !table.rows.isEmpty else {
      throw CommandFailure(
        table.problems.told(of: path), exit: .badData, sources: [path: bytes])
    }
    let console = invocation.console
    console.report(table.problems, sources: [path: bytes])
    let language = try invocation.language
    if let workbook = invocation.value("--xlsx") {
      guard !workbook.isSamePath(as: path) else {
        throw CommandFailure(.fileExists(workbook), exit: .unreachable)
      }
      try invocation.refuseExisting(workbook)
      try invocation.writeWorkbook(maturity, of: instrument, to: workbook)
    }
    if console.isJSON {
      console.print(json: .maturity(maturity, of: instrument, language))
    } else {
      let text = ChecklistText(maturity: maturity, language: language)
      console.print(
        text.lines(width: console.textWidth, style: console.style).joined(separator: "\n"))
      if let workbook = invocation.value("--xlsx") { console.note("\nwrote \(workbook)") }
    }
    return .fine
  }
}

extension String {
  /// Whether two paths are written alike, but for './' and doubled strokes.
  fileprivate func isSamePath(as other: String) -> Bool {
    func parts(_ path: String) -> [Substring] {
      (path.hasPrefix("/") ? ["/"] : []) + path.split(separator: "/").filter { $0 != "." }
    }
    return parts(self) == parts(other)
  }
}

extension Invocation {
  /// Writes the sheet, without owners unless they are asked for.
  fileprivate func writeWorkbook(
    _ maturity: ChecklistMaturity, of instrument: Instrument, to path: String
  ) throws(CommandFailure) {
    let language = try language
    let community = communityName ?? FormWords.community.text(in: language)
    let shown = isOn("--owners") ? maturity : maturity.withoutOwners
    let sheet = ChecklistSheet(
      shown, of: instrument, community: community, language: language, created: maturity.asOf)
    do throws(WorkbookError) {
      try sheet.write(to: path)
    } catch {
      throw CommandFailure(.workbook(error), exit: .unreachable)
    }
  }
}

extension Problem {
  /// Why a workbook could not be written, as a problem of its author.
  static func workbook(_ error: WorkbookError) -> Problem {
    switch error {
    case .libraryMissing: .libraryMissing("libxlsxwriter", package: "libxlsxwriter4")
    case .cannotSave(let path, let reason): .cannotWrite(path, reason: reason)
    }
  }
}

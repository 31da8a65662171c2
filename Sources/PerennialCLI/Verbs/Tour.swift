import CommunityHealth
import Host
import Instruments
import Intake
import Reports
import StandardSurveys
import Workbooks

/// The guided look that `perennial demo` gives, made from real definitions and real verbs.
struct Tour {
  let invocation: Invocation
  let language: Language

  /// The day on which the demo's community looks at its checklist.
  static let day = CalendarDate("2026-06-10") ?? .epoch
  private static let community = "AI Guild"

  /// Writes what the tour speaks about, and tells which files those are.
  func writeFiles(
    into folder: String
  ) throws(CommandFailure) -> (paths: [String], report: Report) {
    do throws(HostError) {
      try invocation.files.makeFolder(folder)
    } catch {
      throw CommandFailure(.cannotWrite(folder, reason: error.reason), exit: .unreachable)
    }
    let checklist = "\(folder)/design-checklist.csv"
    let form = "\(folder)/session-feedback.txt"
    let draft = "\(folder)/session-feedback-with-a-mistake.yaml"
    let workbook = "\(folder)/design-checklist.xlsx"
    let community = DemoCommunity(invocation: invocation, folder: folder)
    try refuseToOverwrite(checklist, with: DemoFiles.checklist)
    try refuseToOverwrite(draft, with: brokenDraft)
    try community.refuseToOverwrite()
    // The others change with the language, so they are an earlier demo's where its draft lies.
    for path in [form, workbook, community.page, community.workbook]
    where invocation.files.entry(at: draft) == nil {
      try refuseToOverwrite(path, with: nil)
    }
    try invocation.write(DemoFiles.checklist, to: checklist)
    try invocation.write(formLines(width: nil).joined(separator: "\n") + "\n", to: form)
    try invocation.write(brokenDraft, to: draft)
    var written = [checklist, form, draft]
    if let maturity, WorkbookLibrary.missingReason == nil {
      try write(maturity.withoutOwners, to: workbook)
      written.append(workbook)
    }
    return (written + community.paths, try community.write(in: language))
  }

  /// Gives up where something lies that no demo wrote, or that somebody has changed since.
  private func refuseToOverwrite(_ path: String, with text: String?) throws(CommandFailure) {
    try invocation.refuseToOverwrite(path, with: text.map { Array($0.utf8) })
  }

  /// Tells the tour on the terminal.
  func tell(folder: String, written: [String], report: Report) {
    let console = invocation.console
    let shipped = Definitions.shipped
    heading("1  What can be asked", "perennial surveys list")
    console.print("Perennial ships \(shipped.entries.count) instruments in three languages:")
    let ids = shipped.entries.map(\.instrument.id.text).joined(separator: ", ")
    print(TextLayout.wrapped(ids + ".", to: console.textWidth))
    heading("2  How a form reads", "perennial surveys show session-feedback --lang \(language)")
    print(Array(formLines(width: min(80, console.textWidth)).prefix(22)) + ["…"])
    heading("3  How a mistake is answered", "perennial surveys check \(written[2])")
    tellMistake(in: written[2], over: shipped)
    heading("4  Where a community stands", "perennial checklist \(written[0]) --as-of \(Self.day)")
    if let maturity {
      let text = ChecklistText(maturity: maturity, language: language)
      print(text.lines(width: console.textWidth, style: console.style))
    }
    let community = DemoCommunity(invocation: invocation, folder: folder)
    heading("5  What leadership reads", community.call)
    print(community.beginning(of: report))
    heading("6  What you can keep", "")
    print(written.map { "  \($0)" })
    print(["", "Next:"] + Self.next.map { "  \($0)" })
  }

  /// What somebody may want to try then: a survey of their own, and a community to look at.
  private static let next = [
    "perennial surveys new my-survey --like session-feedback",
    "perennial simulate -o guild && perennial score guild", "perennial help",
  ]

  private func print(_ lines: [String]) {
    invocation.console.print(lines.joined(separator: "\n"))
  }

  private func heading(_ title: String, _ call: String) {
    let style = invocation.console.style
    print(["", style.bold(title)] + (call.isEmpty ? [""] : [style.cyan("$ \(call)"), ""]))
  }

  /// The form as it reads: for a terminal, or unwrapped for pasting.
  private func formLines(width: Int?) -> [String] {
    guard let instrument = Definitions.shipped.instrument(InstrumentID("session-feedback")) else {
      return []
    }
    let filling = TextFilling(opening: Self.day, community: Self.community)
    let questionnaire = Questionnaire(instrument, in: language, filling: filling)
    let style = width == nil ? Style.plain : invocation.console.style
    return QuestionnaireText(questionnaire, width: width, style: style).lines
  }

  /// The shipped form with one key misspelt.
  private var brokenDraft: String {
    let file = ShippedFile.all.first { $0.name == "session-feedback.yaml" }
    let text = String(decoding: file?.bytes ?? [], as: UTF8.self)
    var isBroken = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("instrument:") { return "\(line)-with-a-mistake" }
      guard !isBroken, line.hasPrefix("    measures:") else { return String(line) }
      isBroken = true
      return "    mesures:" + line.dropFirst("    measures:".count)
    }.joined(separator: "\n")
  }

  private func tellMistake(in path: String, over shipped: DefinitionSet) {
    let bytes = Array(brokenDraft.utf8)
    let problems = DefinitionSet([SourceFile(path: path, bytes: bytes)], over: shipped).problems
    let console = invocation.console
    let printer = ProblemPrinter(
      width: console.width, style: console.style, sources: [path: bytes])
    print(problems.map { printer.text(of: $0) })
  }

  private var maturity: ChecklistMaturity? {
    guard let instrument = Definitions.shipped.instrument(InstrumentID("design-checklist")) else {
      return nil
    }
    let file = SourceFile(path: "design-checklist.csv", bytes: Array(DemoFiles.checklist.utf8))
    let table = ResponseTable(file, of: instrument)
    return ChecklistMaturity(
      of: instrument, entries: table.rows.compactMap { ChecklistEntry($0.response) }, asOf: Self.day
    )
  }

  private func write(_ maturity: ChecklistMaturity, to path: String) throws(CommandFailure) {
    guard let instrument = Definitions.shipped.instrument(InstrumentID("design-checklist")) else {
      return
    }
    let sheet = ChecklistSheet(
      maturity, of: instrument, community: Self.community, language: language, created: Self.day)
    do throws(WorkbookError) {
      try sheet.write(to: path)
    } catch {
      throw CommandFailure(.workbook(error), exit: .unreachable)
    }
  }
}

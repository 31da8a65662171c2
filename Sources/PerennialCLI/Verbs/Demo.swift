import CommunityHealth
import Host
import Instruments
import Intake
import StandardSurveys
import Workbooks

extension CommandSpec {
  static let demo = CommandSpec(
    path: ["demo"], group: .setUp,
    summary: "Shows in two minutes what perennial does, with files to keep",
    discussion: """
      A guided look: what can be asked, how a form reads, how a mistake is answered, how a checklist \
      becomes a stage and a workbook, and what leadership reads of a community that never was, in which \
      know-how is kept and few present. The files go to the folder 'perennial-demo' here; the demo \
      overwrites only what an earlier demo wrote there. On a desktop the page is opened.
      """,
    options: [
      OptionSpec(
        name: "--output", value: "FOLDER", summary: "where the files go", default: "perennial-demo",
        completion: .folder),
      OptionSpec(name: "--no-open", summary: "opens nothing, even on a desktop"),
      .language,
    ],
    examples: [Example("perennial demo", "the tour, and a folder to look into afterwards")]
  ) { invocation throws(CommandFailure) in
    let folder = invocation.value("--output") ?? ""
    let tour = Tour(invocation: invocation, language: try invocation.language)
    let (written, report) = try tour.writeFiles(into: folder)
    if invocation.console.isJSON {
      invocation.console.print(
        json: .object([("files", .array(written.map { .string($0) }))]))
    } else {
      tour.tell(folder: folder, written: written, report: report)
      if !invocation.isOn("--no-open"), Desktop.isPresent(in: invocation.surroundings) {
        Desktop.show(DemoCommunity(invocation: invocation, folder: folder).page)
      }
    }
    return .fine
  }
}

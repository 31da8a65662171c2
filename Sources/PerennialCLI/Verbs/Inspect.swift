import Host
import Instruments
import Intake

extension CommandSpec {
  static let inspect = CommandSpec(
    path: ["inspect"], group: .collect,
    summary: "Shows what an export of any survey tool holds, before it is imported",
    discussion: """
      Recognises which tool wrote a CSV file, which of its rows are headers, which columns form \
      one question, which were written by the tool itself, and what was answered. Nothing is \
      written, and nothing is sent anywhere.

      It reads your own raw file and shows counts as they are: small groups are not hidden. Do \
      not hand its output on as a report.
      """,
    words: [WordSpec(name: "FILE", summary: "the export", completion: .file)],
    examples: [
      Example("perennial inspect answers.csv", "the tool, the questions and what to look out for"),
      Example("perennial inspect answers.csv --json", "the same for a program"),
    ]
  ) { invocation throws(CommandFailure) in
    let path = invocation.word("FILE") ?? ""
    let file = SourceFile(path: path, bytes: try invocation.exportBytes(of: path))
    guard file.bytes.contains(where: { $0 > 0x20 }) else {
      throw CommandFailure(.tableEmpty(at: .file(path)), exit: .badData)
    }
    let survey = ExportSurvey(TableSource(file))
    let console = invocation.console
    if console.isJSON {
      console.print(json: .export(survey, path: path))
    } else {
      let text = InspectText(survey: survey, path: path)
      console.print(text.lines(width: console.width, style: console.style).joined(separator: "\n"))
      console.note("\nThis is your own raw file, counted as it is: small groups are not hidden.")
    }
    return .fine
  }
}

extension Invocation {
  /// An export whole, or why it cannot be read.
  fileprivate func exportBytes(of path: String) throws(CommandFailure) -> [UInt8] {
    do throws(HostError) {
      return try files.read(path, limit: 1 << 29)
    } catch {
      throw CommandFailure(.cannotRead(path, reason: error.reason), exit: .unreachable)
    }
  }
}

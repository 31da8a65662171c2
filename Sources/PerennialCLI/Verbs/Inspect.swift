import DelimitedText
import Host
import Instruments
import Intake

extension CommandSpec {
  static let inspect = CommandSpec(
    path: ["inspect"], group: .collect,
    summary: "Shows what an export of any survey tool holds, before it is imported",
    discussion: """
      Recognises which tool wrote a CSV or xlsx file, which of its rows are headers, which columns form \
      one question, which were written by the tool itself, and what was answered. Nothing is \
      written, and nothing is sent anywhere.

      It reads your own raw file and shows counts as they are: small groups are not hidden. Do \
      not hand its output on as a report.

      With --json, 'options' counts what the cells themselves say. Where options are only \
      suggested, by columns whose names go together or by commas between answers, they stand \
      under 'inferred', with the reason.
      """,
    words: [
      WordSpec(name: "FILE", summary: "the export, or - for standard input", completion: .file)
    ],
    options: [.sheet] + OptionSpec.dialect.filter { $0.name != "--strict" },
    examples: [
      Example("perennial inspect answers.csv", "the tool, the questions and what to look out for"),
      Example("perennial inspect answers.csv --json", "the same for a program"),
    ]
  ) { invocation throws(CommandFailure) in
    let path = invocation.word("FILE") ?? ""
    let survey = try invocation.survey(of: path)
    let console = invocation.console
    if console.isJSON {
      console.print(json: .export(survey, path: path))
    } else {
      let text = InspectText(survey: survey, path: path)
      console.print(text.lines(width: console.width, style: console.style).joined(separator: "\n"))
      console.note(
        wrapping: "\nThis is your own raw file, counted as it is: small groups are not hidden.")
    }
    return .fine
  }
}

extension Invocation {
  /// What an export holds, or why it cannot be read.
  func survey(of path: String) throws(CommandFailure) -> ExportSurvey {
    let source = try tableSource(of: path)
    guard source.head.contains(where: { $0.cells.contains { !$0.trimmed.isEmpty } }) else {
      throw CommandFailure(.tableEmpty(at: .file(path)), exit: .badData)
    }
    do throws(Problem) {
      return try ExportSurvey(source, takesDigest: console.isJSON, threads: threadCount)
    } catch {
      throw CommandFailure(tableProblem: error)
    }
  }

  /// The rows of a file.
  func tableSource(of path: String) throws(CommandFailure) -> TableSource {
    let options = try readingOptions
    let bytes: FileBytes
    do throws(HostError) {
      bytes = try FileBytes(opening: path)
    } catch {
      throw CommandFailure(
        .cannotRead(FileBytes.name(of: path), reason: error.reason), exit: .unreachable)
    }
    do throws(Problem) {
      return try bytes.table(
        named: FileBytes.name(of: path), options: options, sheet: value("--sheet"))
    } catch {
      throw CommandFailure(tableProblem: error)
    }
  }
}

extension OptionSpec {
  /// Which sheet of a workbook is read.
  static let sheet = OptionSpec(
    name: "--sheet", value: "NAME", summary: "the sheet of a workbook; the first one without it")
}

extension CommandFailure {
  /// A file that cannot be reached ends with another code than one that cannot be understood.
  init(tableProblem problem: Problem) {
    self.init(problem, exit: problem.code == .cannotRead ? .unreachable : .badData)
  }
}

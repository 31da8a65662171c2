import Host
import Instruments
import Intake
import StandardSurveys

extension CommandSpec {
  static let surveysImport = CommandSpec(
    path: ["surveys", "import"], group: .define,
    summary: "Writes a definition from an XLSForm",
    discussion: """
      Reads a form of KoboToolbox, ODK and others: xlsx, or CSV and Markdown with one sheet below \
      the other. The definition goes to surveys/ID.yaml here, the ID being the form's, with \
      comments where something is to be decided. Nothing is ever overwritten. A form that \
      'surveys export --to xlsform' wrote comes back as the same survey.

      What a definition has no word for is refused with its row, or named where it can be left out.
      """,
    words: [WordSpec(name: "FILE", summary: "the form", completion: .file)],
    options: [
      OptionSpec(
        name: "--output", value: "FILE", summary: "where to write it; '-' for standard output",
        completion: .file)
    ],
    examples: [
      Example("perennial surveys import form.xlsx", "the form as a definition in surveys/"),
      Example("perennial surveys import form.xlsx --output -", "a look at it first"),
    ]
  ) { invocation throws(CommandFailure) in
    let path = invocation.word("FILE") ?? ""
    let form = try invocation.form(at: path)
    let console = invocation.console
    guard let text = form.text else {
      throw CommandFailure(form.problems, exit: .badData)
    }
    console.report(form.problems)
    guard invocation.value("--output") != "-" else {
      if console.isJSON {
        console.print(json: .object([("file", .null), ("text", .string(text))]))
      } else {
        console.print(String(text.dropLast()))
      }
      return .fine
    }
    let target = try invocation.placeForForm(form.id)
    try invocation.write(text, to: target)
    if console.isJSON {
      console.print(json: .object([("file", .string(target))]))
    } else {
      console.print("wrote \(target)")
      console.note("Look it through, then: perennial surveys check \(target)")
    }
    return .fine
  }
}

extension Invocation {
  /// The form as a definition, or why the file is none.
  fileprivate func form(at path: String) throws(CommandFailure) -> ImportedForm {
    let bytes: [UInt8]
    do throws(HostError) {
      bytes = try files.read(path, limit: 1 << 26)
    } catch {
      throw CommandFailure(.cannotRead(path, reason: error.reason), exit: .unreachable)
    }
    do throws(Problem) {
      return try ImportedForm(SourceFile(path: path, bytes: bytes), over: Definitions.shipped)
    } catch {
      throw CommandFailure(tableProblem: error)
    }
  }

  /// Where the definition goes, with its folder made, or why it cannot go there.
  fileprivate func placeForForm(_ id: String) throws(CommandFailure) -> String {
    let path = value("--output") ?? "\(Definitions.ownFolder)/\(id).yaml"
    guard files.entry(at: path) == nil else {
      throw CommandFailure(.fileExists(path), exit: .unreachable)
    }
    if value("--output") == nil { try makeFolder(Definitions.ownFolder) }
    return path
  }
}

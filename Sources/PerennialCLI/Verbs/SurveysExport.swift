import Host
import Instruments
import Workbooks

extension CommandSpec {
  static let surveysExport = CommandSpec(
    path: ["surveys", "export"], group: .define,
    summary: "Writes a questionnaire for the form tool you already have",
    discussion: """
      'text' is the plain questionnaire, to paste into any tool. 'google-forms-script' is a script \
      that builds the form in Google Forms: open script.google.com, paste it into a new project, \
      press Run. 'xlsform' is a workbook for KoboToolbox, ODK and others; 'surveys import' reads it \
      back as the same survey.

      Of modules that rotate, only the one of the half-year in which the survey opens is written. An \
      XLSForm holds all of them, in all languages.
      """,
    words: [.instrument],
    options: [
      OptionSpec(
        name: "--to", value: "FORM", summary: "what to write",
        allowed: ["text", "google-forms-script", "xlsform"], default: "text"),
      .language, .opens,
      .community,
      OptionSpec(
        name: "--output", value: "FILE", summary: "the file to write; standard output without it",
        completion: .file),
      .replace,
    ],
    examples: [
      Example(
        "perennial surveys export adoption --to google-forms-script --output adoption.gs",
        "a script that builds the survey in Google Forms"),
      Example(
        "perennial surveys export session-feedback --lang es", "the form in Spanish, to paste"),
      Example(
        "perennial surveys export adoption --to xlsform --output adoption.xlsx",
        "the survey for KoboToolbox or ODK"),
    ]
  ) { invocation throws(CommandFailure) in
    let found = try invocation.definitions.instrument(invocation.word("ID") ?? "")
    guard invocation.value("--to") != "xlsform" else {
      return try invocation.deliverForm(found.instrument)
    }
    try invocation.noteMissingLanguage(found.instrument)
    let questionnaire = try invocation.questionnaire(found.instrument, isForOneWave: true)
    let form = invocation.value("--to") ?? "text"
    let text =
      form == "text"
      ? QuestionnaireText(questionnaire, width: nil).lines.joined(separator: "\n") + "\n"
      : GoogleFormsScript(questionnaire).text
    return try invocation.deliver(text, form: form)
  }
}

extension Invocation {
  /// Writes a workbook, which has no place on a terminal.
  fileprivate func deliverForm(_ instrument: Instrument) throws(CommandFailure) -> ExitCode {
    guard let path = value("--output") else {
      throw CommandFailure(
        .missingWord("'--output FILE' to write an XLSForm", verb: "surveys export"),
        exit: .wrongUsage)
    }
    try refuseExisting(path)
    do throws(WorkbookError) {
      try XLSForm(instrument, created: surroundings.calendarDate).write(to: path)
    } catch {
      throw CommandFailure(.workbook(error), exit: .unreachable)
    }
    if console.isJSON {
      console.print(
        json: .object([("form", .string("xlsform")), ("file", .string(path)), ("text", .null)]))
    } else {
      console.print("wrote \(path)")
    }
    return .fine
  }

  /// Writes to the file of `--output`, or to standard output; under `--json` as one text.
  fileprivate func deliver(_ text: String, form: String) throws(CommandFailure) -> ExitCode {
    if let path = value("--output") {
      try refuseExisting(path)
      try write(text, to: path)
    }
    if console.isJSON {
      console.print(
        json: .object([
          ("form", .string(form)), ("file", .orNull(value("--output")) { .string($0) }),
          ("text", value("--output") == nil ? .string(text) : .null),
        ]))
    } else if let path = value("--output") {
      console.print("wrote \(path)")
    } else {
      console.print(String(text.dropLast()))
    }
    return .fine
  }
}

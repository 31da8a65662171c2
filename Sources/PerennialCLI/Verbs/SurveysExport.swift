import Host
import Instruments

extension CommandSpec {
  static let surveysExport = CommandSpec(
    path: ["surveys", "export"], group: .define,
    summary: "Writes a questionnaire for the form tool you already have",
    discussion: """
      'text' is the plain questionnaire, to paste into any tool. 'google-forms-script' is a script \
      that builds the form in Google Forms: open script.google.com, paste it into a new project, \
      press Run.

      Of modules that rotate, only the one of the half-year in which the survey opens is written.
      """,
    words: [.instrument],
    options: [
      OptionSpec(
        name: "--to", value: "FORM", summary: "what to write",
        allowed: ["text", "google-forms-script"], default: "text"),
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
    ]
  ) { invocation throws(CommandFailure) in
    let found = try invocation.definitions.instrument(invocation.word("ID") ?? "")
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

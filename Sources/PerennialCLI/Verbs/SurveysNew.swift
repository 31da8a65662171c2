import Host
import Instruments
import Intake
import StandardSurveys

extension CommandSpec {
  static let surveysNew = CommandSpec(
    path: ["surveys", "new"], group: .define,
    summary: "Writes a first draft of a definition, empty, like another, or from answers",
    discussion: """
      The draft goes to surveys/ID.yaml here, with comments where something is to be decided. \
      Nothing is ever overwritten. With --like it begins as a copy of another definition, \
      comments and translations included.

      With --from it asks what an export of any survey tool was answered to: 'import' takes that \
      file with it. Options are those of closed questions; an answer that one person alone gave is \
      never repeated, nor are columns that say who answered.
      """,
    words: [WordSpec(name: "ID", summary: "the id of the new instrument, such as 'demo-day'")],
    options: [
      OptionSpec(
        name: "--like", value: "ID", summary: "the instrument, or file, to begin with",
        completion: .instrument),
      OptionSpec(
        name: "--from", value: "EXPORT",
        summary: "answers, CSV or xlsx, to draw the questions from",
        completion: .file),
      .sheet,
      OptionSpec(
        name: "--output", value: "FILE", summary: "where to write it; '-' for standard output",
        completion: .file),
    ],
    examples: [
      Example("perennial surveys new demo-day", "a draft to fill in, in surveys/demo-day.yaml"),
      Example(
        "perennial surveys new our-adoption --like adoption",
        "the adoption survey, to change as you like"),
      Example(
        "perennial surveys new our-pulse --from answers.csv",
        "the questions of a survey that ran elsewhere"),
    ]
  ) { invocation throws(CommandFailure) in
    let id = invocation.word("ID") ?? ""
    let draft = try draft(of: id, invocation)
    let console = invocation.console
    guard invocation.value("--output") != "-" else {
      if console.isJSON {
        console.print(json: .object([("file", .null), ("text", .string(draft))]))
      } else {
        console.print(draft.hasSuffix("\n") ? String(draft.dropLast()) : draft)
      }
      return .fine
    }
    let path = try invocation.place(for: id)
    try invocation.write(draft, to: path)
    if console.isJSON {
      console.print(json: .object([("file", .string(path))]))
    } else {
      console.print("wrote \(path)")
      console.note("Change it, then: perennial surveys check \(path)")
    }
    return .fine
  }

  private static func draft(
    of id: String, _ invocation: Invocation
  ) throws(CommandFailure) -> String {
    guard id.isWellFormedID else {
      throw CommandFailure(.malformedID(id, of: "instrument", at: .word(id)), exit: .wrongUsage)
    }
    let model = invocation.value("--like")
    guard id != "scales" else { throw CommandFailure(.idTaken(id, by: .scales), exit: .wrongUsage) }
    // A copy under the same id is how one makes a shipped instrument one's own.
    guard id == model || Definitions.shipped.instrument(InstrumentID(id)) == nil else {
      throw CommandFailure(.idTaken(id, by: .shipped), exit: .wrongUsage)
    }
    if let export = invocation.value("--from") {
      guard model == nil else {
        throw CommandFailure(
          .optionValue(export, of: "--from", expected: "to be given without --like"),
          exit: .wrongUsage)
      }
      return try invocation.draft(of: id, from: export)
    }
    guard let model else { return DefinitionDraft.empty(id: id) }
    let found = try invocation.definitions.instrument(model)
    return DefinitionDraft.copy(
      of: String(decoding: found.bytes, as: UTF8.self), id: id,
      beginsAgain: found.instrument.id.text != id)
  }
}

extension Invocation {
  /// A definition of what was asked in an export.
  fileprivate func draft(of id: String, from export: String) throws(CommandFailure) -> String {
    let draft = SurveyDraft(
      of: try survey(of: export), id: id, scales: Definitions.shipped.scales)
    guard draft.questions > 0 else {
      throw CommandFailure(.exportAsksNothing(at: .file(export)), exit: .badData)
    }
    return draft.text
  }

  /// Where a new definition goes, with its folder made, or why it cannot go there.
  fileprivate func place(for id: String) throws(CommandFailure) -> String {
    let path = value("--output") ?? "\(Definitions.ownFolder)/\(id).yaml"
    guard files.entry(at: path) == nil else {
      throw CommandFailure(.fileExists(path), exit: .unreachable)
    }
    if value("--output") == nil { try makeFolder(Definitions.ownFolder) }
    return path
  }
}

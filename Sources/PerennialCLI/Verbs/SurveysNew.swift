import Host
import Instruments
import Intake
import StandardSurveys

extension CommandSpec {
  static let surveysNew = CommandSpec(
    path: ["surveys", "new"], group: .define,
    summary: "Writes a first draft of a definition, empty or like another",
    discussion: """
      The draft goes to surveys/ID.yaml here, with comments where something is to be decided. \
      Nothing is ever overwritten. With --like it begins as a copy of another definition, \
      comments and translations included.
      """,
    words: [WordSpec(name: "ID", summary: "the id of the new instrument, such as 'demo-day'")],
    options: [
      OptionSpec(
        name: "--like", value: "ID", summary: "the instrument, or file, to begin with",
        completion: .instrument),
      OptionSpec(
        name: "--output", value: "FILE", summary: "where to write it; '-' for standard output",
        completion: .file),
    ],
    examples: [
      Example("perennial surveys new demo-day", "a draft to fill in, in surveys/demo-day.yaml"),
      Example(
        "perennial surveys new our-adoption --like adoption",
        "the adoption survey, to change as you like"),
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
    guard let model else { return DefinitionDraft.empty(id: id) }
    let found = try invocation.definitions.instrument(model)
    return DefinitionDraft.copy(
      of: String(decoding: found.bytes, as: UTF8.self), id: id,
      beginsAgain: found.instrument.id.text != id)
  }
}

extension Invocation {
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

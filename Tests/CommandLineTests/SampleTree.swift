import Host

@testable import PerennialCLI

/// A handful of verbs with every kind of word and option, which only say what they were told.
enum SampleTree {
  static let tree = CommandTree(
    [surveysShow, surveysList, sum, merge, .help, .completions],
    instruments: { ["adoption", "session-feedback", "sponsor-pulse"] })

  static let surveysShow = CommandSpec(
    path: ["surveys", "show"], group: .define,
    summary: "Shows a questionnaire as a person reads it",
    discussion: "Nothing is sent anywhere.\n\nAll languages are at hand.",
    words: [WordSpec(name: "ID", summary: "the questionnaire", completion: .instrument)],
    options: [
      OptionSpec(
        name: "--lang", value: "LANG", summary: "the language", allowed: ["en", "ja"],
        default: "en")
    ],
    examples: [
      Example(
        "perennial surveys show session-feedback --lang ja",
        "the form as a Japanese member reads it")
    ],
    run: retell)

  static let surveysList = CommandSpec(
    path: ["surveys", "list"], group: .define, summary: "Lists the questionnaires", run: retell)

  static let sum = CommandSpec(
    path: ["sum"], group: .understand, summary: "Adds up a file's answers",
    words: [
      WordSpec(name: "FILE", summary: "the answers", completion: .file),
      WordSpec(name: "FOLDER", summary: "the community", presence: .optional, completion: .folder),
    ],
    options: [
      OptionSpec(name: "--csv", summary: "writes a table"),
      OptionSpec(name: "--by", value: "SEGMENT", summary: "parts the answers", mayRepeat: true),
      OptionSpec(
        name: "--survey", value: "ID", summary: "what was asked", completion: .instrument),
    ], run: retell)

  static let merge = CommandSpec(
    path: ["merge"], group: .collect, summary: "Joins files",
    words: [
      WordSpec(name: "TARGET", summary: "the result"),
      WordSpec(name: "PART", summary: "what to join", presence: .repeated, completion: .file),
    ], run: retell)

  /// Prints everything the verb was told, sorted by name.
  private static let retell: @Sendable (Invocation) throws(CommandFailure) -> ExitCode = {
    invocation in
    let arguments = invocation.arguments
    let named = arguments.words.merging(arguments.values) { word, _ in word }
    let flags = arguments.given.filter { named[$0] == nil }
    let told = named.map { "\($0.key)=\($0.value.joined(separator: "+"))" } + flags
    invocation.console.print(told.sorted().joined(separator: " "))
    return .fine
  }
}

/// What came of a call.
struct Outcome: Equatable {
  let exit: ExitCode
  let output: String
  let errors: String
}

/// Calls the sample program with words parted by single spaces.
func call(
  _ line: String, columns: Int = 80, isTerminal: Bool = false, variables: [String: String] = [:]
) -> Outcome {
  let surroundings = Surroundings(
    words: line.split(separator: " ").map { String($0) }, variables: variables,
    outputIsTerminal: isTerminal, errorIsTerminal: isTerminal, columns: columns,
    today: (2026, 3, 5))
  let console = Console(surroundings, destination: .memory)
  let exit = SampleTree.tree.run(in: surroundings, files: FileSystem(), console: console)
  return Outcome(exit: exit, output: console.output, errors: console.errors)
}

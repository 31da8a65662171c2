import Host
import Instruments

extension CommandSpec {
  /// Explains the program, a verb, or verbs that belong together.
  static let help = CommandSpec(
    path: ["help"], group: .help,
    summary: "Explains perennial, or one of its verbs",
    discussion: """
      Without a verb it lists all of them on a terminal; as a man page or as Markdown it explains \
      them all in one go.

      'help errors' explains every problem that perennial may report; 'help NAME' explains one by \
      the name in brackets at its end. 'help failure-patterns' explains all that 'perennial patterns' \
      looks for; 'help few-presenters' explains one.
      """,
    words: [
      WordSpec(
        name: "VERB", summary: "a verb such as 'surveys show', 'errors', or the name of a problem",
        presence: .anyNumber, completion: .verb)
    ],
    options: [
      OptionSpec(
        name: "--as", value: "FORM", summary: "the form of the explanation",
        allowed: ["text", "man", "markdown"], default: "text"),
      OptionSpec(name: "--as-of", value: "DATE", summary: "the day that a man page carries"),
    ],
    examples: [
      Example("perennial help surveys", "the verbs that begin with 'surveys'"),
      Example("perennial help --as man > perennial.1", "the whole manual, as a man page"),
    ]
  ) { invocation throws(CommandFailure) in
    let topic = invocation.words("VERB")
    let tree = invocation.tree
    let form = invocation.value("--as") ?? "text"
    if invocation.console.isJSON, let problems = HelpPage.problems(on: topic) {
      invocation.console.print(json: .explanations(of: problems))
      return .fine
    }
    if invocation.console.isJSON {
      invocation.console.print(json: .commands(try tree.commands(on: topic)))
      return .fine
    }
    let page = try tree.page(on: topic, isWhole: form != "text")
    let text =
      switch form {
      case "man": ManualText(date: try invocation.day(of: "--as-of")).text(of: page)
      case "markdown": ReferenceText.text(of: page)
      default: HelpText(invocation.console).text(of: page)
      }
    invocation.console.print(text)
    return .fine
  }
}

extension CommandTree {
  /// The page on what somebody asked about; nothing stands for the whole program.
  fileprivate func page(
    on topic: [String], isWhole: Bool
  ) throws(CommandFailure) -> HelpPage {
    if topic.isEmpty { return isWhole ? .manual(of: self) : .overview(of: self) }
    if topic == ["errors"] { return .errors }
    if topic == ["failure-patterns"] { return .failurePatterns() }
    if topic.count == 1, let page = HelpPage.error(named: topic[0]) { return page }
    if topic.count == 1, let page = HelpPage.failurePattern(named: topic[0]) { return page }
    let commands = try commands(on: topic)
    if let first = commands.first, first.path == topic { return .verb(first, in: self) }
    return .family(topic[0], in: self)
  }

  /// The verbs that somebody asked about.
  fileprivate func commands(on topic: [String]) throws(CommandFailure) -> [CommandSpec] {
    if topic.isEmpty { return commands }
    if let command = command(topic) { return [command] }
    let family = topic.count == 1 ? family(topic[0]) : []
    guard family.isEmpty else { return family }
    let known =
      topic.count == 1
      ? firstWords + ["errors", "failure-patterns"] + ProblemCode.allCases.map(\.rawValue)
      : commands.map(\.name)
    throw CommandFailure(
      .unknownTopic(topic.joined(separator: " "), known: known), exit: .wrongUsage)
  }
}

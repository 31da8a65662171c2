import Instruments

extension CommandSpec {
  /// Writes what a shell needs to complete verbs, options and names.
  static let completions = CommandSpec(
    path: ["completions"], group: .help,
    summary: "Writes what your shell needs to complete verbs and options",
    words: [
      WordSpec(
        name: "SHELL", summary: "the shell you type into",
        completion: .values(Shell.allCases.map(\.rawValue)))
    ],
    examples: [
      Example("source <(perennial completions bash)", "completion in this window, with bash"),
      Example(
        "perennial completions zsh > ~/.zfunc/_perennial",
        "completion for good, with zsh, if ~/.zfunc is on your fpath"),
      Example(
        "perennial completions fish > ~/.config/fish/completions/perennial.fish",
        "completion for good, with fish"),
    ]
  ) { invocation throws(CommandFailure) in
    guard let shell = invocation.word("SHELL").flatMap({ Shell(rawValue: $0) }) else {
      throw CommandFailure(.missingWord("SHELL", verb: "completions"), exit: .wrongUsage)
    }
    let script = shell.script(for: invocation.tree)
    if invocation.console.isJSON {
      invocation.console.print(
        json: .object([("shell", .string(shell.rawValue)), ("script", .string(script))]))
    } else {
      invocation.console.print(script)
    }
    return .fine
  }
}

/// A shell that can be taught to complete.
private enum Shell: String, CaseIterable {
  case bash, zsh, fish

  func script(for tree: CommandTree) -> String {
    let instruments = tree.instruments()
    return switch self {
    case .bash: BashCompletions(tree, instruments: instruments).script
    case .zsh: ZshCompletions(tree, instruments: instruments).script
    case .fish: FishCompletions(tree, instruments: instruments).script
    }
  }
}

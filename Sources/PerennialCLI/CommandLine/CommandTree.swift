/// All verbs of the program.
struct CommandTree: Sendable {
  /// The verbs, in the order in which they are listed within their group.
  let commands: [CommandSpec]
  /// Looks up the ids of the questionnaires at hand, for completions only, as it takes time.
  let instruments: @Sendable () -> [String]

  init(
    _ commands: [CommandSpec], instruments: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.commands = commands
    self.instruments = instruments
  }
}

extension CommandTree {
  /// The verb with exactly these words.
  func command(_ path: [String]) -> CommandSpec? {
    commands.first { $0.path == path }
  }

  /// The verbs that begin with a word they share, such as all of `surveys`.
  func family(_ word: String) -> [CommandSpec] {
    commands.filter { $0.path.count > 1 && $0.path[0] == word }
  }

  /// The verbs of one part of the work.
  func commands(in group: CommandGroup) -> [CommandSpec] {
    commands.filter { $0.group == group }
  }

  /// What can be typed first, in the order of the list, each once.
  var firstWords: [String] {
    var seen: Set<String> = []
    return commands.map { $0.path[0] }.filter { seen.insert($0).inserted }
  }
}

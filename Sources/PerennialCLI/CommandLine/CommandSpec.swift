/// One verb: the single source of its parsing, help, errors, completions, man page and reference.
struct CommandSpec: Sendable {
  /// The words that call it, such as `surveys show`.
  let path: [String]
  /// Where the overview lists it.
  let group: CommandGroup
  /// One line that says what it does, beginning with the deed.
  let summary: String
  /// Paragraphs that say more, parted by an empty line; may be empty.
  let discussion: String
  /// What it is told without a name in front, in order.
  let words: [WordSpec]
  /// What it is told by name, beyond what every verb understands.
  let options: [OptionSpec]
  /// Calls worth copying.
  let examples: [Example]
  /// What it does.
  let run: @Sendable (Invocation) throws(CommandFailure) -> ExitCode

  init(
    path: [String], group: CommandGroup, summary: String, discussion: String = "",
    words: [WordSpec] = [], options: [OptionSpec] = [], examples: [Example] = [],
    run: @escaping @Sendable (Invocation) throws(CommandFailure) -> ExitCode
  ) {
    self.path = path
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.words = words
    self.options = options
    self.examples = examples
    self.run = run
  }
}

extension CommandSpec {
  /// The verb as it is typed after the program's name.
  var name: String { path.joined(separator: " ") }

  /// Its own options and those of every verb.
  var allOptions: [OptionSpec] { options + OptionSpec.common }

  /// The word at a position; the last one goes on when it may be repeated.
  func word(at position: Int) -> WordSpec? {
    if position < words.count { return words[position] }
    return words.last.flatMap { $0.presence.mayRepeat ? $0 : nil }
  }

  /// How it is called, in parts that are not to be broken.
  var synopsis: [String] {
    ["perennial"] + path + words.map(\.synopsis) + options.map(\.synopsis)
  }
}

/// A call worth copying, and what it gives.
struct Example: Sendable {
  /// The whole line, as it is typed.
  let call: String
  /// What comes of it.
  let outcome: String

  init(_ call: String, _ outcome: String) {
    self.call = call
    self.outcome = outcome
  }
}

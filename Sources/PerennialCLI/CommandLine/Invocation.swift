import Host

/// A verb as it was called: what it was told, and what it may touch.
struct Invocation {
  /// What it was told.
  let arguments: Arguments
  /// Where its results and problems go.
  let console: Console
  /// The environment, the terminal and the date.
  let surroundings: Surroundings
  /// The files of the machine.
  let files: FileSystem
  /// All verbs, for those that speak about the others.
  let tree: CommandTree
}

extension Invocation {
  /// The word of that name, or nil where it was left out.
  func word(_ name: String) -> String? { words(name).first }

  /// All words of that name, in the order they were given.
  func words(_ name: String) -> [String] { arguments.words[name] ?? [] }

  /// The value of an option, its default, or nil.
  func value(_ option: String) -> String? { values(option).last }

  /// All values of an option that may be repeated, in the order they were given.
  func values(_ option: String) -> [String] { arguments.values[option] ?? [] }

  /// Whether an option was given.
  func isOn(_ option: String) -> Bool { arguments.given.contains(option) }
}

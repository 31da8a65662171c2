/// Ways to hand text to a shell so that it means itself.
enum ShellQuoting {
  /// The text as one word of bash or zsh.
  static func posix(_ text: String) -> String {
    "'" + text.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
  }

  /// The text as one word of fish, where a backslash counts even between quotes.
  static func fish(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}

extension CommandTree {
  /// The first words that only lead to further words.
  var familyWords: [String] {
    firstWords.filter { !family($0).isEmpty }
  }

  /// What a first word means, where a list has room for one line.
  func summary(ofFirstWord word: String) -> String {
    if let command = command([word]) { return command.summary }
    return "Verbs: " + family(word).map { $0.path[1] }.joined(separator: ", ")
  }
}

/// Writes the script that lets zsh complete.
struct ZshCompletions {
  private let tree: CommandTree
  private let instruments: [String]

  init(_ tree: CommandTree, instruments: [String]) {
    self.tree = tree
    self.instruments = instruments
  }
}

extension ZshCompletions {
  /// The script, to be put on the `fpath` as `_perennial`, or sourced.
  var script: String {
    let families = tree.familyWords.map { word in
      chooser(
        "_perennial_\(word)", tree.family(word).map { ($0.path[1], $0.summary, function(of: $0)) })
    }
    let main = chooser(
      "_perennial",
      tree.firstWords.map { ($0, tree.summary(ofFirstWord: $0), "_perennial_\(Self.plain($0))") },
      options: (OptionSpec.common + [.version]).map { argument(for: $0) })
    return
      (["#compdef perennial", Self.origin, instrumentsFunction] + tree.commands.map { verb($0) }
      + families + [main, Self.start]).joined(separator: "\n\n")
  }

  private var instrumentsFunction: String {
    let ids = instruments.map { ShellQuoting.posix($0) }.joined(separator: " ")
    return """
      _perennial_instruments() {
        local -a ids=(\(ids))
        _alternative 'ids:questionnaire:compadd -a ids' 'files:file:_files -g "*.yaml"'
      }
      """
  }

  private func verb(_ spec: CommandSpec) -> String {
    let words = spec.words.enumerated().map { argument(for: $0.element, at: $0.offset + 1) }
    let arguments = spec.allOptions.map { argument(for: $0) } + words
    return """
      \(function(of: spec))() {
        _arguments -S \(arguments.map { ShellQuoting.posix($0) }.joined(separator: " \\\n    "))
      }
      """
  }

  /// A function that completes one word, and hands over to another function behind it.
  private func chooser(
    _ name: String, _ choices: [(word: String, summary: String, function: String)],
    options: [String] = []
  ) -> String {
    let offered = choices.map {
      "    " + ShellQuoting.posix("\(Self.escaped($0.word)):\(Self.escaped($0.summary))")
    }
    let cases = choices.map { "      \($0.word)) \($0.function) ;;" }
    let arguments = (options + ["1:verb:->verb", "*::word:->words"])
      .map { ShellQuoting.posix($0) }.joined(separator: " \\\n    ")
    return """
      \(name)() {
        local context state state_descr line
        typeset -A opt_args
        local -a verbs=(
      \(offered.joined(separator: "\n"))
        )
        _arguments -C \(arguments)
        case $state in
          verb) _describe verb verbs ;;
          words) case $line[1] in
      \(cases.joined(separator: "\n"))
          esac ;;
        esac
      }
      """
  }

  private func argument(for option: OptionSpec) -> String {
    let summary = "[\(Self.escaped(option.summary))]"
    guard let value = option.value else { return option.name + summary }
    let name = (option.mayRepeat ? "*" : "") + option.name
    return "\(name)=\(summary):\(Self.escaped(value)):\(action(for: option.completion))"
  }

  private func argument(for word: WordSpec, at position: Int) -> String {
    let place =
      switch word.presence {
      case .required: "\(position):"
      case .optional: "\(position)::"
      case .repeated, .anyNumber: "*:"
      }
    return "\(place)\(Self.escaped(word.name)):\(action(for: word.completion))"
  }

  private func action(for completion: Completion) -> String {
    switch completion {
    case .file: "_files"
    case .folder: "_files -/"
    case .instrument: "_perennial_instruments"
    case .verb: "(\(tree.firstWords.joined(separator: " ")))"
    case .values(let values): "(\(values.joined(separator: " ")))"
    case .none: " "
    }
  }

  private func function(of spec: CommandSpec) -> String {
    "_perennial_" + spec.path.map { Self.plain($0) }.joined(separator: "_")
  }
}

extension ZshCompletions {
  private static let origin =
    "# Completion of perennial for zsh; made by 'perennial completions zsh'."

  private static let start = """
    if [[ $funcstack[1] == _perennial ]]; then
      _perennial "$@"
    else
      compdef _perennial perennial
    fi
    """

  /// Text in which brackets and colons mean themselves.
  private static func escaped(_ text: String) -> String {
    text.map { "\\[]:".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// A word as a part of a function's name.
  private static func plain(_ word: String) -> String {
    String(word.map { $0 == "-" ? "_" : $0 })
  }
}

/// Writes the script that lets bash complete.
struct BashCompletions {
  private let tree: CommandTree
  private let instruments: [String]

  init(_ tree: CommandTree, instruments: [String]) {
    self.tree = tree
    self.instruments = instruments
  }
}

extension BashCompletions {
  /// The script, to be sourced; bash 3.2, as macOS has it, is enough.
  var script: String {
    [
      "# Completion of perennial for bash; made by 'perennial completions bash'.",
      Self.tools, instrumentsFunction, verbWords, optionsWithValues, values, options, words,
      Self.main,
    ].joined(separator: "\n\n")
  }

  private var instrumentsFunction: String {
    """
    _perennial_instruments() {
      \(offer(instruments))
      [[ ${#COMPREPLY[@]} -gt 0 ]] || _perennial_files -f
    }
    """
  }

  /// Which words lead on from the verb that stands on the line so far.
  private var verbWords: String {
    let names = tree.familyWords + tree.commands.map(\.name)
    return caseFunction(
      "leads_on", subject: "$position:${verb:+$verb }$1",
      names.map { "\(ShellQuoting.posix("0:\($0)"))) return 0 ;;" }, end: "return 1")
  }

  /// Which options swallow the word behind them.
  private var optionsWithValues: String {
    let patterns = tree.commands.flatMap { spec in
      spec.options.filter { $0.value != nil }.map { ShellQuoting.posix("\(spec.name) \($0.name)") }
    }
    return caseFunction(
      "takes_value", subject: "$verb $1", patterns.map { "\($0)) return 0 ;;" }, end: "return 1")
  }

  private var values: String {
    let cases = tree.commands.flatMap { spec in
      spec.options.filter { $0.value != nil }.map { option in
        "\(ShellQuoting.posix("\(spec.name) \(option.name)"))) \(offer(option.completion)) ;;"
      }
    }
    return caseFunction("values", subject: "$verb $1", cases)
  }

  private var options: String {
    let cases = tree.commands.map { spec in
      "\(ShellQuoting.posix(spec.name))) \(offer(spec.allOptions.map(\.name))) ;;"
    }
    let common = (OptionSpec.common + [.version]).map(\.name)
    return caseFunction("options", subject: "$verb", cases + ["*) \(offer(common)) ;;"])
  }

  private var words: String {
    let families = tree.familyWords.map { word in
      let verbs = tree.family(word).map { $0.path[1] }
      return "\(ShellQuoting.posix("\(word):0"))) \(offer(verbs)) ;;"
    }
    let places = tree.commands.flatMap { spec in
      spec.words.enumerated().map { position, word in
        let number = word.presence.mayRepeat ? "*" : ShellQuoting.posix("\(position)")
        return "\(ShellQuoting.posix("\(spec.name):"))\(number)) \(offer(word.completion)) ;;"
      }
    }
    let first = ["':0') \(offer(tree.firstWords)) ;;"]
    return caseFunction("words", subject: "$verb:$position", first + families + places)
  }

  private func offer(_ completion: Completion) -> String {
    switch completion {
    case .file: "_perennial_files -f"
    case .folder: "_perennial_files -d"
    case .instrument: "_perennial_instruments"
    case .verb: offer(tree.firstWords)
    case .values(let values): offer(values)
    case .none: ":"
    }
  }

  private func offer(_ words: [String]) -> String {
    (["_perennial_offer"] + words.map { ShellQuoting.posix($0) }).joined(separator: " ")
  }

  private func caseFunction(
    _ name: String, subject: String, _ cases: [String], end: String = ":"
  ) -> String {
    (["_perennial_\(name)() {", "  case \"\(subject)\" in"] + cases.map { "    \($0)" }
      + ["  esac", "  \(end)", "}"]).joined(separator: "\n")
  }
}

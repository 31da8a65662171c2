/// Writes the script that lets fish complete.
struct FishCompletions {
  private let tree: CommandTree
  private let instruments: [String]

  init(_ tree: CommandTree, instruments: [String]) {
    self.tree = tree
    self.instruments = instruments
  }
}

extension FishCompletions {
  /// The script, to be put among fish's completions.
  var script: String {
    let first = tree.firstWords.map { word in
      offer([], word, summary: tree.summary(ofFirstWord: word))
    }
    let families = tree.familyWords.flatMap { word in
      tree.family(word).map { offer([word], $0.path[1], summary: $0.summary) }
    }
    let common = OptionSpec.common + [.version]
    return
      ([Self.tools] + first + families + common.map { line(for: $0, behind: nil) }
      + tree.commands.flatMap { lines(for: $0) }).joined(separator: "\n")
  }

  private func offer(_ before: [String], _ word: String, summary: String) -> String {
    let condition = (["__perennial_awaits"] + before).joined(separator: " ")
    return "complete -c perennial -n \(ShellQuoting.fish(condition)) "
      + "-a \(ShellQuoting.fish(word)) -d \(ShellQuoting.fish(summary))"
  }

  private func lines(for spec: CommandSpec) -> [String] {
    let words = spec.words.compactMap { word in
      candidates(for: word.completion).map { "complete -c perennial \(condition(spec)) \($0)" }
    }
    return spec.options.map { line(for: $0, behind: spec) } + words
  }

  private func line(for option: OptionSpec, behind spec: CommandSpec?) -> String {
    var parts = ["complete -c perennial"]
    if let spec { parts.append(condition(spec)) }
    parts.append("-l \(option.name.dropFirst(2))")
    if let letter = OptionSpec.shortNames.first(where: { $0.value == option.name })?.key {
      parts.append("-s \(letter.dropFirst())")
    }
    if option.value != nil {
      parts.append("-r")
      if let candidates = candidates(for: option.completion) { parts.append(candidates) }
    }
    return (parts + ["-d \(ShellQuoting.fish(option.summary))"]).joined(separator: " ")
  }

  private func condition(_ spec: CommandSpec) -> String {
    "-n " + ShellQuoting.fish((["__perennial_follows"] + spec.path).joined(separator: " "))
  }

  private func candidates(for completion: Completion) -> String? {
    switch completion {
    case .file: "-F"
    case .folder: "-a '(__fish_complete_directories)'"
    case .instrument: "-F -a \(ShellQuoting.fish(instruments.joined(separator: " ")))"
    case .verb: "-a \(ShellQuoting.fish(tree.firstWords.joined(separator: " ")))"
    case .values(let values): "-a \(ShellQuoting.fish(values.joined(separator: " ")))"
    case .none: nil
    }
  }

  /// How the script finds out which verb stands on the line.
  private static let tools = #"""
    # Completion of perennial for fish; made by 'perennial completions fish'.

    function __perennial_words
        for word in (commandline -opc)[2..-1]
            string match -q -- '-*' $word; or echo $word
        end
    end

    # True when exactly these words stand on the line.
    function __perennial_awaits
        set -l typed (__perennial_words)
        test "$typed" = "$argv"
    end

    # True when the words on the line begin with these.
    function __perennial_follows
        set -l typed (__perennial_words)
        set -l length (count $argv)
        test (count $typed) -ge $length; and test "$typed[1..$length]" = "$argv"
    end

    complete -c perennial -f
    """#
}

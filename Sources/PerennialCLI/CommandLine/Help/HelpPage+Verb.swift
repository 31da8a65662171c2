extension HelpPage {
  /// The page of one verb.
  static func verb(_ spec: CommandSpec, in tree: CommandTree) -> HelpPage {
    let related = tree.related(to: spec).map { HelpBlock.Term($0) }
    let opening = spec.discussionBlocks
    return HelpPage(
      name: "perennial \(spec.name)",
      summary: spec.summary,
      sections: (opening.isEmpty ? [] : [HelpSection(nil, opening)])
        + [HelpSection("How to call it", [.call(spec.synopsis)])]
        + spec.detailSections(withCommonOptions: true)
        + HelpSection.terms("Related", related))
  }

  /// The page of verbs that share their first word.
  static func family(_ word: String, in tree: CommandTree) -> HelpPage {
    HelpPage(
      name: "perennial \(word)",
      summary: "Choose one of the verbs of '\(word)'",
      sections: [HelpSection("How to call it", [.call(["perennial", word, "VERB"])])]
        + HelpSection.terms("Verbs", tree.family(word).map { HelpBlock.Term($0) })
        + [
          HelpSection(
            "More help",
            [.paragraph("'perennial help \(word) VERB' explains one of them, with examples.")])
        ])
  }
}

extension CommandSpec {
  /// The paragraphs of the discussion.
  var discussionBlocks: [HelpBlock] {
    var paragraphs: [[Substring]] = [[]]
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { .paragraph($0.joined(separator: " ")) }
  }

  /// Words, options and examples, each under its heading.
  func detailSections(withCommonOptions: Bool) -> [HelpSection] {
    let words = words.map { HelpBlock.Term(name: $0.name, meaning: $0.explanation) }
    let common = withCommonOptions ? OptionSpec.common : []
    return HelpSection.terms("What to give it", words)
      + HelpSection.terms("Options", options.map { HelpBlock.Term($0) })
      + HelpSection.terms("Options of every verb", common.map { HelpBlock.Term($0) })
      + (examples.isEmpty ? [] : [HelpSection("Examples", [.examples(examples)])])
  }
}

extension CommandTree {
  /// Verbs that a reader may want next: of the same first word, or else of the same part of the work.
  fileprivate func related(to spec: CommandSpec) -> [CommandSpec] {
    let family = family(spec.path[0])
    let neighbours = family.count > 1 ? family : commands(in: spec.group)
    return neighbours.filter { $0.path != spec.path }
  }
}

extension HelpBlock.Term {
  /// A verb as the reader types it.
  init(_ spec: CommandSpec) {
    self.init(name: spec.name, meaning: spec.summary)
  }

  /// An option as the reader types it.
  init(_ option: OptionSpec) {
    self.init(name: option.call, meaning: option.explanation)
  }
}

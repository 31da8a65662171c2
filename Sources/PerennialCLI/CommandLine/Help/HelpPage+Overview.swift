extension HelpPage {
  /// What the program is for, in one line.
  static let promise = "Keeps a learning community alive"

  /// The page that lists all verbs.
  static func overview(of tree: CommandTree) -> HelpPage {
    let groups = CommandGroup.allCases.flatMap { group in
      HelpSection.terms(group.title, tree.commands(in: group).map { HelpBlock.Term($0) })
    }
    let more = "'perennial help VERB' explains a verb and shows examples."
    return HelpPage(
      name: "perennial", summary: promise,
      sections: [opening, usage] + groups + [commonOptions]
        + [HelpSection("More help", [.paragraph(more)])])
  }

  /// The page that explains everything, for the man page and the reference.
  static func manual(of tree: CommandTree) -> HelpPage {
    let groups = CommandGroup.allCases.compactMap { group -> HelpSection? in
      let verbs = tree.commands(in: group)
      return verbs.isEmpty ? nil : HelpSection(group.title, [], sections: verbs.map(\.section))
    }
    return HelpPage(
      name: "perennial", summary: promise,
      sections: [opening, usage] + groups + [commonOptions, exitCodes, environment])
  }

  private static let opening = HelpSection(
    nil,
    [
      .paragraph(
        "Asks the right questions, listens to the answers, sees trouble early, says what to do "
          + "about it, and shows leadership what came of it. Everything stays on your machine.")
    ])

  private static let usage = HelpSection(
    "How to call it", [.call(["perennial", "VERB", "[WORDS]", "[OPTIONS]"])])

  private static let commonOptions = HelpSection(
    "Options of every verb", [.terms((OptionSpec.common + [.version]).map { HelpBlock.Term($0) })])

  private static let exitCodes = HelpSection(
    "Exit codes",
    [.terms(ExitCode.allCases.map { .init(name: String($0.rawValue), meaning: $0.meaning) })])

  private static let environment = HelpSection(
    "Environment",
    [
      .terms([
        .init(name: "NO_COLOR", meaning: "writes without colours when it holds anything"),
        .init(name: "TERM", meaning: "writes without colours when it is 'dumb'"),
        .init(name: "COLUMNS", meaning: "how wide lines may be when there is no terminal to ask"),
      ])
    ])
}

extension CommandSpec {
  /// The verb as a part of the manual.
  fileprivate var section: HelpSection {
    HelpSection(
      "perennial \(name)",
      [.paragraph(summary + "."), .call(synopsis)] + discussionBlocks,
      sections: detailSections(withCommonOptions: false))
  }
}

import CommunityHealth
import Instruments
import Intake

extension HelpPage {
  /// The page that explains every failure pattern that ships.
  static func failurePatterns() -> HelpPage {
    let known = KnownPatterns()
    return HelpPage(
      name: "How communities fail, and how to mend it",
      summary: "What 'perennial patterns' looks for, by which signals, and what to do then",
      sections: [HelpSection(nil, opening.map { .paragraph($0) })]
        + known.patterns.map { known.section(of: $0) } + [ownPatterns])
  }

  /// The page about one pattern, by its id.
  static func failurePattern(named name: String) -> HelpPage? {
    let known = KnownPatterns()
    guard let pattern = known.patterns.first(where: { $0.id.text == name }) else { return nil }
    return HelpPage(
      name: name, summary: pattern.title.text(in: .english),
      sections: [known.section(of: pattern)])
  }

  private static let opening = [
    "A pattern is judged by signals. A signal is an indicator with two levels: up to the watch level "
      + "it says nothing, from the alarm level on its strength is 1, and in between it grows "
      + "evenly. Its strength is averaged over 1,000 values that the indicator could as well have "
      + "had, so that a wide interval gives a cautious strength.",
    "The strength of a pattern is the weighted mean of those signals that could be measured. It is "
      + "present from 60 % on, where at least two signals are above one half; emerging from 30 % on; "
      + "otherwise absent. It is unknown where less than half of the weight could be measured, or a "
      + "signal is missing without which nothing can be said; then the answer says what to record.",
    "Confidence is the share of those values for which the strength reaches 60 %, times the share of "
      + "the weight that was measured.",
  ]

  private static let ownPatterns = HelpSection(
    "Patterns of your own",
    [
      .paragraph(
        "Put them into surveys/patterns.yaml of the community's folder and run 'perennial surveys "
          + "check surveys/'. They are looked for beside those that ship; one with the id of a "
          + "pattern that ships takes its place. The file begins with 'failure patterns: 1', and "
          + "lists under 'patterns:' what each is."),
      .terms([
        .init(name: "id, title, cause, fix", meaning: "its name, its words, and steps to mend it"),
        .init(
          name: "signals",
          meaning: "each an 'indicator:' of the health model with 'watch:', 'alarm:' and 'basis:'"),
        .init(
          name: "combine",
          meaning: "mean (usual), all (the weakest signal counts) or any (the strongest does)"),
        .init(
          name: "strongest",
          meaning: "{ NAME: 2 }: of the signals with 'group: NAME' only the two strongest count"),
        .init(
          name: "only when",
          meaning:
            "a list such as { kind: [team] }, { of: age, above: 90 }, { of: members, above: 7 } "
            + "or { of: ritual.reach, above: 0.7 }; for the pattern, or for a single signal"),
        .init(name: "not before", meaning: "days after the launch; until then it is unknown"),
        .init(name: "surer when", meaning: "as 'only when'; halves the doubt in the confidence"),
        .init(name: "companions", meaning: "patterns that come along with it"),
        .init(name: "weight", meaning: "of a signal: what it counts for, 1 where it says nothing"),
        .init(name: "core", meaning: "of a signal: without it the pattern is unknown"),
        .init(
          name: "at least",
          meaning: "of a signal: { turns: 8 }, { sessions: 3 }, { n: 5 }; with less it is not read"),
        .init(
          name: "applies",
          meaning: "of a signal: any, or { kinds: [team], from: 5, to: 60 } members"),
        .init(name: "proposed", meaning: "of a signal: no source states these levels"),
      ]),
    ])
}

/// The patterns that ship, with the indicators that they read.
private struct KnownPatterns {
  let patterns = PatternFile(.shipped("patterns.yaml")).catalogue.patterns
  private let model = HealthModelFile(.shipped("health-model.yaml")).model

  /// Cause, signals with their levels and where these come from, and the fix.
  func section(of pattern: PatternDefinition) -> HelpSection {
    HelpSection(
      "\(pattern.id): \(pattern.title.text(in: .english))",
      [.paragraph(pattern.cause.text(in: .english))],
      sections: [
        HelpSection(
          "Signals of \(pattern.id)", [.terms(pattern.signals.map { term($0, pattern) })]),
        HelpSection(
          "What to do about \(pattern.id)",
          pattern.fix.map { .paragraph($0.text(in: .english)) }),
      ])
  }

  private func term(_ signal: PatternSignal, _ pattern: PatternDefinition) -> HelpBlock.Term {
    let definition = model.indicator(signal.indicator)
    let form = definition.flatMap { MeasureCatalogue.measure($0.measure)?.form } ?? .number
    func text(_ raw: Double) -> String { form.text(of: raw, in: .english) }
    var parts = [
      "watch \(text(signal.watch)), alarm \(text(signal.alarm))", "weight \(signal.weight.plain)",
    ]
    if let group = signal.group, let count = pattern.strongest[group] {
      parts.append("of the group '\(group)' the \(count) strongest count")
    }
    if signal.isCore { parts.append("without it nothing is said") }
    parts += PatternSignal.Unit.allCases.compactMap { unit in
      signal.leastCounts[unit].map { "from \($0) \(unit.rawValue) on" }
    }
    switch (signal.scope.fewest, signal.scope.most) {
    case (let fewest?, let most?): parts.append("for \(fewest) to \(most) members")
    case (let fewest?, nil): parts.append("from \(fewest) members on")
    case (nil, let most?): parts.append("up to \(most) members")
    case (nil, nil): break
    }
    parts.append("basis: \(signal.basis)")
    if signal.isProposed { parts.append("proposed") }
    let title = definition?.title.text(in: .english) ?? ""
    return HelpBlock.Term(
      name: signal.indicator.text, meaning: title + ": " + parts.joined(separator: "; "))
  }
}

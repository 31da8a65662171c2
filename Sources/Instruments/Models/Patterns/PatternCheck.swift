/// Judges patterns against the indicators there are and the patterns beside them.
public struct PatternCheck: Sendable {
  private let catalogue: PatternCatalogue
  private let indicators: [String]
  private let patterns: [String]

  /// Judges patterns; `others` are those that they may name as companions, too.
  public init(
    _ catalogue: PatternCatalogue, model: HealthModel, others: [PatternDefinition] = []
  ) {
    self.catalogue = catalogue
    indicators = model.indicators.map(\.id.text)
    patterns = (others + catalogue.patterns).map(\.id.text)
  }

  /// Everything found, pattern by pattern.
  public var problems: [Problem] {
    var problems: [Problem] = []
    var seen: [PatternID: Int] = [:]
    for (number, pattern) in catalogue.patterns.enumerated() {
      let place = DefinitionPlace(.pattern(number), key: "id")
      if !pattern.id.text.isWellFormedID {
        problems.append(.malformedID(pattern.id.text, of: "pattern", at: .definition(place)))
      }
      if let first = seen[pattern.id] {
        problems.append(
          .duplicateID(
            pattern.id.text, of: "pattern", first: "pattern \(first + 1)", at: place))
      } else {
        seen[pattern.id] = number
      }
      problems += partProblems(pattern, number)
      for (position, signal) in pattern.signals.enumerated() {
        problems += signalProblems(signal, .signal(pattern: number, position))
      }
    }
    return problems
  }
}

extension PatternCheck {
  private func partProblems(_ pattern: PatternDefinition, _ number: Int) -> [Problem] {
    func place(_ key: String) -> DefinitionPlace { DefinitionPlace(.pattern(number), key: key) }
    var problems: [Problem] = []
    if pattern.signals.isEmpty {
      problems.append(.patternWithoutSignals(pattern.id, at: DefinitionPlace(.pattern(number))))
    }
    problems += pattern.companions.filter { !patterns.contains($0.text) }.map {
      .companionUnknown($0, known: patterns, at: place("companions"))
    }
    let groups = pattern.signals.compactMap(\.group)
    problems += pattern.strongest.keys.sorted().filter { !groups.contains($0) }.map {
      .signalGroupUnknown($0, known: groups, at: place("strongest"))
    }
    problems += groupProblems(pattern, number)
    for (key, conditions) in [
      ("only when", pattern.onlyWhen), ("surer when", pattern.surerWhen),
    ] {
      problems += conditions.compactMap { conditionProblem($0, at: place(key)) }
    }
    return problems
  }

  /// A signal of a group that nothing is said about would count like any other, unnoticed.
  private func groupProblems(_ pattern: PatternDefinition, _ number: Int) -> [Problem] {
    pattern.signals.enumerated().compactMap { position, signal in
      guard let group = signal.group, pattern.strongest[group] == nil else { return nil }
      return .signalGroupUnknown(
        group, known: pattern.strongest.keys.sorted(),
        at: DefinitionPlace(.signal(pattern: number, position), key: "group"))
    }
  }

  private func signalProblems(
    _ signal: PatternSignal, _ part: DefinitionPlace.Part
  ) -> [Problem] {
    var problems: [Problem] = []
    if !indicators.contains(signal.indicator.text) {
      problems.append(
        .signalIndicatorUnknown(
          signal.indicator, known: indicators, at: DefinitionPlace(part, key: "indicator")))
    }
    if signal.watch == signal.alarm {
      problems.append(
        .levelsEqual(
          signal.indicator, value: signal.watch, at: DefinitionPlace(part, key: "alarm")))
    }
    if signal.weight <= 0 {
      problems.append(
        .signalWithoutWeight(signal.indicator, at: DefinitionPlace(part, key: "weight")))
    }
    return problems
      + signal.onlyWhen.compactMap {
        conditionProblem($0, at: DefinitionPlace(part, key: "only when"))
      }
  }

  private func conditionProblem(
    _ condition: PatternCondition, at place: DefinitionPlace
  ) -> Problem? {
    guard case .indicator(let id, _) = condition, !indicators.contains(id.text) else {
      return nil
    }
    return .signalIndicatorUnknown(id, known: indicators, at: place)
  }
}

public import Instruments

/// What is said about one failure pattern in a community, and on what grounds.
public struct PatternFinding: Hashable, Sendable {
  /// The pattern.
  public let pattern: PatternDefinition
  /// Whether it is at work.
  public let verdict: PatternVerdict
  /// How strong it is, from 0 to 1; nil where nothing can be said.
  public let strength: Double?
  /// How sure it is that it is present: the share of draws, times the share that was measured.
  public let confidence: Double?
  /// The signals that speak for it, the strongest first.
  public let evidence: [SignalReading]
  /// The signals that speak against it.
  public let counterEvidence: [SignalReading]
  /// What to write down to know more, or why nothing can be said.
  public let missing: [LocalizedText]
}

extension PatternFinding {
  init(_ pattern: PatternDefinition, in setting: PatternSetting) {
    let meaning = pattern.signals.filter { setting.means($0) != false }
    let measured = meaning.compactMap { signal in
      setting.means(signal) == true
        ? setting.readings[signal.indicator].flatMap { SignalReading(signal, of: $0) } : nil
    }
    let weights = SignalWeights(pattern, meaning: meaning, measured: measured)
    func isMeasured(_ signal: PatternSignal) -> Bool { measured.contains { $0.signal == signal } }
    let silent = meaning.filter { !isMeasured($0) }
    let gaps = setting.gaps(of: pattern, silent: silent)
    let isTellable =
      weights.measuredShare >= PatternVerdict.leastMeasured - 1e-9
      && pattern.signals.allSatisfy { !$0.isCore || isMeasured($0) }
      && setting.holds(pattern.onlyWhen) != nil
      && !setting.isTooYoung(for: pattern)
    self.pattern = pattern
    missing = gaps
    evidence = measured.filter(\.isEvidence).strongestFirst
    counterEvidence = measured.filter { !$0.isEvidence }.strongestFirst
    guard isTellable else {
      verdict = .unknown
      strength = nil
      confidence = nil
      return
    }
    let applies = setting.holds(pattern.onlyWhen) == true
    let strength = applies ? weights.strength(pattern.combination, of: \.strength) : 0
    self.strength = strength
    verdict = PatternVerdict(
      strength: strength,
      clearSignals: measured.count { $0.strength > PatternVerdict.clearSignal },
      ofSignals: pattern.signals.count)
    let share = applies ? weights.shareOfDraws(pattern.combination) : 0
    let isSurer = !pattern.surerWhen.isEmpty && setting.holds(pattern.surerWhen) == true
    // What makes surer takes away half of the doubt.
    confidence = (isSurer ? (1 + share) / 2 : share) * weights.measuredShare
  }
}

extension PatternSetting {
  fileprivate func isTooYoung(for pattern: PatternDefinition) -> Bool {
    guard let least = pattern.leastAge else { return false }
    return age.map { $0 < least } ?? true
  }

  /// What to write down, each thing once, with the signals it is wanted for.
  fileprivate func gaps(
    of pattern: PatternDefinition, silent: [PatternSignal]
  ) -> [LocalizedText] {
    var wants: [(text: LocalizedText, titles: [LocalizedText])] = []
    let unsure = pattern.onlyWhen.compactMap(\.indicator).filter { readings[$0]?.raw == nil }
    if members == nil, silent.contains(where: \.scope.hasSize) {
      wants.append((PatternWords.noRoster, []))
    }
    for id in silent.filter({ means($0) != nil }).map(\.indicator) + unsure {
      guard let want = want(for: id) else { continue }
      if let place = wants.firstIndex(where: { $0.text == want.text }) {
        wants[place].titles += want.titles
      } else {
        wants.append(want)
      }
    }
    let early = pattern.leastAge.map { isTooYoung(for: pattern) ? [PatternWords.tooYoung($0)] : [] }
    return (early ?? []) + wants.map { PatternWords.wanted($0.text, for: $0.titles) }
  }

  private func want(for id: IndicatorID) -> (text: LocalizedText, titles: [LocalizedText])? {
    guard let reading = readings[id] else { return (PatternWords.noIndicator(id), []) }
    guard let text = reading.missing ?? reading.measured.map(PatternWords.tooFew) else {
      return nil
    }
    return (text, [reading.definition.title])
  }
}

extension PatternCondition {
  fileprivate var indicator: IndicatorID? {
    if case .indicator(let id, _) = self { id } else { nil }
  }
}

extension [SignalReading] {
  fileprivate var strongestFirst: [SignalReading] {
    enumerated().sorted {
      ($0.element.strength, $1.offset) > ($1.element.strength, $0.offset)
    }.map(\.element)
  }
}

/// Judges a health model by itself: ids, weights and anchors.
///
/// What measures are told is judged where measures are known.
public struct HealthModelCheck: Sendable {
  let model: HealthModel

  /// Judges a model.
  public init(_ model: HealthModel) { self.model = model }

  /// Everything found, indicator by indicator.
  public var problems: [Problem] {
    var problems: [Problem] = []
    var seen: [IndicatorID: Int] = [:]
    for (number, indicator) in model.indicators.enumerated() {
      let place = DefinitionPlace(.indicator(number), key: "id")
      if !indicator.id.text.isWellFormedIndicator {
        problems.append(.malformedIndicator(indicator.id.text, at: place))
      }
      if let first = seen[indicator.id] {
        problems.append(
          .duplicateID(
            indicator.id.text, of: "indicator", first: "indicator \(first + 1)", at: place))
      } else {
        seen[indicator.id] = number
      }
      problems += weightProblems(indicator, number) + scaleProblems(indicator, number)
      problems += standInProblems(indicator, number)
    }
    return problems + contradictionProblems(Set(seen.keys))
  }
}

extension HealthModelCheck {
  private func weightProblems(_ indicator: IndicatorDefinition, _ number: Int) -> [Problem] {
    let place = DefinitionPlace(.indicator(number), key: "weight")
    if indicator.weight < 0 { return [.weightNegative(indicator.id, at: place)] }
    guard indicator.weight > 0 else { return [] }
    var problems: [Problem] = []
    if indicator.layer == nil { problems.append(.weightWithoutLayer(indicator.id, at: place)) }
    if indicator.isPerceived { problems.append(.weightOfStandIn(indicator.id, at: place)) }
    if indicator.weight != 1, indicator.reason == nil {
      problems.append(.weightWithoutReason(indicator.id, at: place))
    }
    if indicator.scale == nil {
      problems.append(.scoreWithoutScale(indicator.id, at: DefinitionPlace(.indicator(number))))
    }
    return problems
  }

  private func scaleProblems(_ indicator: IndicatorDefinition, _ number: Int) -> [Problem] {
    let scales =
      [indicator.scale].compactMap(\.self)
      + CommunityKind.allCases.compactMap { indicator.scalesByKind[$0] }
    return scales.filter { $0.zero == $0.full }.prefix(1).map { scale in
      .anchorsEqual(
        indicator.id, value: scale.zero, at: DefinitionPlace(.indicator(number), key: "scale"))
    }
  }

  private func contradictionProblems(_ known: Set<IndicatorID>) -> [Problem] {
    let place = DefinitionPlace(.instrument, key: "contradictions")
    return model.contradictions.filter { !known.contains($0.indicator) }.map {
      .parameterValue(
        $0.indicator.text, of: "indicator", expected: "an indicator of this file",
        known: known.map(\.text).sorted(), at: place)
    }
  }

  private func standInProblems(_ indicator: IndicatorDefinition, _ number: Int) -> [Problem] {
    let place = DefinitionPlace(.indicator(number), key: "stands for")
    let scored = model.indicators.filter { $0.weight > 0 && !$0.isPerceived }.map(\.id)
    return indicator.standsFor.filter { !scored.contains($0) }.map {
      .standsForUnknown($0, known: scored.map(\.text), at: place)
    }
  }
}

public import Instruments

/// How health and its layers differ between two dates.
///
/// Like is compared with like: indicators that were measured on one date only are left out on both, so
/// that a log begun in between is no change, and the scores may differ from those of either date alone.
/// Only chance decides: logs and respondents are drawn on both dates, and the silent stay out of it.
public struct HealthChange: Sendable {
  /// The index; without a verdict where a layer has no score on one of the dates.
  public let index: ScoreChange
  /// The layers, in their order.
  public let layers: [(layer: HealthLayer, change: ScoreChange)]

  /// Lays what the indicators of a model say on two dates side by side.
  init(
    _ model: HealthModel, from earlier: IndicatorReadings, to later: IndicatorReadings,
    seed: UInt64
  ) {
    let alike = Set(
      model.indicators.filter { definition in
        definition.isKnownOfThePast
          && earlier[definition.id]?.status == later[definition.id]?.status
      }.map(\.id))
    func health(_ readings: IndicatorReadings) -> Health {
      Health(
        model,
        readings: IndicatorReadings(
          readings.all.filter { alike.contains($0.id) }.map(\.centred)),
        seed: seed)
    }
    let (earlier, later) = (health(earlier), health(later))
    index = ScoreChange(
      from: earlier.index?.score, earlier.index?.chance, to: later.index?.score,
      later.index?.chance)
    layers = HealthLayer.allCases.map { layer in
      let (one, two) = (earlier[layer], later[layer])
      return (layer, ScoreChange(from: one?.score, one?.chance, to: two?.score, two?.chance))
    }
  }
}

extension ScoreChange {
  fileprivate init(from: Double?, _ before: Draws?, to: Double?, _ after: Draws?) {
    var difference: Difference?
    if let from, let to, let before, let after {
      difference = Difference(
        to - from, draws: after.less(before), confidence: ChangeRule.confidenceOfHealth)
    }
    self.init(from: from, to: to, difference: difference)
  }
}

extension IndicatorDefinition {
  /// Whether its number on an earlier day can still be told.
  ///
  /// Where a row keeps only when something was last used, what happened to it before is written over:
  /// the past would always look less used than it was.
  fileprivate var isKnownOfThePast: Bool { measure != MeasureID("freshness") }
}

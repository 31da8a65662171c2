public import Instruments

/// How health and its layers differ between two dates.
///
/// Only chance decides: logs and respondents are drawn on both dates, and the silent stay out of it.
public struct HealthChange: Sendable {
  /// The index; without a verdict where a layer has no score on one of the dates.
  public let index: ScoreChange
  /// The layers, in their order.
  public let layers: [(layer: HealthLayer, change: ScoreChange)]

  /// Lays two dates of one community side by side.
  public init(from earlier: Health, to later: Health) {
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
      difference = Difference(to - from, draws: after.less(before))
    }
    self.init(from: from, to: to, difference: difference)
  }
}

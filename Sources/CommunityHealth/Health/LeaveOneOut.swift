public import Instruments

/// The indicator on which health hangs most: what would change if it were left out.
public struct LeaveOneOut: Hashable, Sendable {
  /// The indicator.
  public let indicator: IndicatorID
  /// How much higher, or lower, health is because of it.
  public let effect: Double

  /// Nil where every layer hangs on a single indicator.
  init?(in layers: [LayerHealth], score: Double) {
    var most: LeaveOneOut?
    for (place, layer) in layers.enumerated() {
      let parts = layer.parts.filter { $0.weight > 0 }
      guard parts.count > 1 else { continue }
      for (position, part) in parts.enumerated() {
        var rest = parts
        rest.remove(at: position)
        var scores = layers.map { $0.score ?? 0 }
        scores[place] = WeightedScore.mean(rest.scores, rest.map(\.weight))
        let effect = score - WeightedScore.together(scores)
        if effect.magnitude > (most?.effect.magnitude ?? -1) {
          most = LeaveOneOut(part.reading.id, effect: effect)
        }
      }
    }
    guard let most else { return nil }
    self = most
  }

  private init(_ indicator: IndicatorID, effect: Double) {
    self.indicator = indicator
    self.effect = effect
  }
}

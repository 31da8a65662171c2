public import Instruments

/// How healthy a community is: three layers, and the weakest one decides.
public struct Health: Hashable, Sendable {
  /// The layers, in their order.
  public let layers: [LayerHealth]
  /// What they come to; nil where a layer has no score.
  public let index: HealthIndex?

  /// Puts layers together from what the indicators of a model say.
  init(_ model: HealthModel, readings: IndicatorReadings, seed: UInt64) {
    let layers = HealthLayer.allCases.map { LayerHealth($0, of: model, readings: readings) }
    self.layers = layers
    index = HealthIndex(of: layers, seed: seed)
  }
}

extension Health {
  /// A layer by its name.
  public subscript(layer: HealthLayer) -> LayerHealth? { layers.first { $0.layer == layer } }

  /// How much of the model's weight was measured, all layers counting alike.
  public var coverage: Double {
    layers.isEmpty ? 0 : layers.reduce(0) { $0 + $1.coverage } / Double(layers.count)
  }

  /// The layers as one mends them: the weakest first, those without a score before all others.
  public var weakestFirst: [LayerHealth] {
    layers.enumerated().sorted { left, right in
      let (one, two) = (left.element.score ?? -1, right.element.score ?? -1)
      return one == two ? left.offset < right.offset : one < two
    }.map(\.element)
  }
}

/// One number for all layers, with how sure it is.
public struct HealthIndex: Hashable, Sendable {
  /// From 0 to 100.
  public let score: Double
  /// In a word; never more than one better than the weakest layer's.
  public let band: HealthBand
  /// The layer that decides.
  public let weakest: HealthLayer
  /// What it would be if the silent had answered.
  public let level: Draws
  /// What it could be by luck; only this decides whether health changed.
  public let chance: Draws
  /// Where it moves when the weights are moved.
  public let sensitivity: ClosedRange<Double>
  /// The indicator without which it would be most different.
  public let mostMoving: LeaveOneOut?

  /// Nil where a layer has no score.
  init?(of layers: [LayerHealth], seed: UInt64) {
    let scores = layers.compactMap(\.score)
    guard let least = scores.min(), scores.count == layers.count,
      let weakest = layers.first(where: { $0.score == least })
    else { return nil }
    score = WeightedScore.together(scores)
    band = min(HealthBand(of: score), HealthBand(of: least).above)
    self.weakest = weakest.layer
    level = Draws.together(layers.compactMap(\.level))
    chance = Draws.together(layers.compactMap(\.chance))
    sensitivity = WeightSensitivity.range(of: layers, seed: seed)
    mostMoving = LeaveOneOut(in: layers, score: score)
  }
}

extension Draws {
  /// The geometric mean of layers, draw by draw.
  fileprivate static func together(_ layers: [Draws]) -> Draws {
    let isFixed = layers.allSatisfy { if case .fixed = $0 { true } else { false } }
    guard !isFixed else { return .fixed(WeightedScore.together(layers.map { $0[0] })) }
    return .drawn((0..<count).map { draw in WeightedScore.together(layers.map { $0[draw] }) })
  }
}

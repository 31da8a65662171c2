public import Instruments

/// How one layer stands, and what its score is made of.
public struct LayerHealth: Hashable, Sendable {
  /// One indicator as it counts in the layer.
  public struct Part: Hashable, Sendable {
    /// What it says.
    public let reading: IndicatorReading
    /// What it counts for; 0 where it has no score.
    public let weight: Double
  }

  /// Less than this part of the weight measured, and the layer has no score.
  public static let leastCoverage = 0.5

  /// The layer.
  public let layer: HealthLayer
  /// Its indicators in the order of the model, those that stand in for others last.
  public let parts: [Part]
  /// How much of the model's weight was measured, or stood in for.
  public let coverage: Double
  /// From 0 to 100; nil where too little was recorded.
  public let score: Double?
  /// What the score would be if the silent had answered, draw by draw.
  public let level: Draws?
  /// What it could be by luck.
  public let chance: Draws?

  init(_ layer: HealthLayer, of model: HealthModel, readings: IndicatorReadings) {
    self.layer = layer
    let own = model.indicators(of: layer).compactMap { readings[$0.id] }
    let standIns = StandIns(
      for: own, from: model.perceived(of: layer).compactMap { readings[$0.id] })
    let parts =
      own.map { Part(reading: $0, weight: $0.score == nil ? 0 : $0.definition.weight) }
      + standIns.parts
    let all = own.reduce(0) { $0 + $1.definition.weight }
    let measured = own.filter { $0.score != nil }.reduce(0) { $0 + $1.definition.weight }
    self.parts = parts
    coverage = all > 0 ? (measured + standIns.covered) / all : 0
    // Half the weight is enough, whatever the last bit of a sum says.
    let isEnough = coverage > Self.leastCoverage - 1e-9 && parts.contains { $0.weight > 0 }
    let score = isEnough ? WeightedScore.mean(parts.scores, parts.map(\.weight)) : nil
    self.score = score
    // The pseudo-persons stand in the middle of every scale: what hardly moves one figure moves all of
    // a layer alike.
    level = score.map { parts.mean(\.levelScores).centred(on: $0, within: 0...100) }
    chance = isEnough ? parts.mean(\.chanceScores) : nil
  }
}

extension LayerHealth {
  /// The band of its score.
  public var band: HealthBand? { score.map { HealthBand(of: $0) } }

  /// What to write down to know more, each thing once, in the order of the indicators.
  public var missing: [LocalizedText] {
    var texts: [LocalizedText] = []
    for text in parts.filter({ $0.weight == 0 }).compactMap(\.reading.missing)
    where !texts.contains(text) {
      texts.append(text)
    }
    return texts
  }
}

extension [LayerHealth.Part] {
  /// The scores; 0 where there is none, which then has no weight.
  var scores: [Double] { map { $0.reading.score ?? 0 } }

  /// The weighted mean of draws, number by number.
  fileprivate func mean(_ draws: (IndicatorReading) -> Draws?) -> Draws {
    let counted = filter { $0.weight > 0 }
    let weights = counted.map(\.weight)
    let all = counted.compactMap { draws($0.reading) }
    let isFixed = all.allSatisfy { if case .fixed = $0 { true } else { false } }
    guard !isFixed else { return .fixed(WeightedScore.mean(all.map { $0[0] }, weights)) }
    return .drawn(
      (0..<Draws.count).map { draw in WeightedScore.mean(all.map { $0[draw] }, weights) })
  }
}

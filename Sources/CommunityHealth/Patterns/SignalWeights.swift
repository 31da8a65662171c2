import Instruments

/// How the signals of a pattern count: all of them, and those that could be measured.
struct SignalWeights {
  /// The signals that count, with what they count for.
  let counted: [(reading: SignalReading, weight: Double)]
  /// How much of the weight was measured, from 0 to 1.
  let measuredShare: Double

  /// Of a group that names how many of it count, the strongest do.
  init(
    _ pattern: PatternDefinition, meaning signals: [PatternSignal], measured: [SignalReading]
  ) {
    let free = measured.filter { pattern.limit(of: $0.signal) == nil }
    var counted = free.map { ($0, $0.signal.weight) }
    var all = signals.filter { pattern.limit(of: $0) == nil }.reduce(0) { $0 + $1.weight }
    for (group, limit) in pattern.strongest.sorted(by: { $0.key < $1.key }) {
      let strongest = measured.filter { $0.signal.group == group }.enumerated()
        .sorted { ($0.element.strength, $1.offset) > ($1.element.strength, $0.offset) }
        .prefix(limit).map(\.element)
      counted += strongest.map { ($0, $0.signal.weight) }
      let weights = signals.filter { $0.group == group }.map(\.weight).sorted(by: >)
      all += weights.prefix(limit).reduce(0, +)
    }
    self.counted = counted
    measuredShare = all > 0 ? min(1, counted.reduce(0) { $0 + $1.1 } / all) : 0
  }
}

extension SignalWeights {
  /// The strengths of the signals as one.
  func strength(
    _ combination: PatternDefinition.Combination, of strength: (SignalReading) -> Double
  ) -> Double {
    switch combination {
    case .mean: WeightedScore.mean(counted.map { strength($0.reading) }, counted.map(\.weight))
    case .all: counted.map { strength($0.reading) }.min() ?? 0
    case .any: counted.map { strength($0.reading) }.max() ?? 0
    }
  }

  /// In how large a share of the draws the pattern is as strong as one that is present.
  func shareOfDraws(_ combination: PatternDefinition.Combination) -> Double {
    let strong = (0..<Draws.count).count { draw in
      strength(combination) { $0.draws[draw] } >= PatternVerdict.presentStrength
    }
    return Double(strong) / Double(Draws.count)
  }
}

extension PatternDefinition {
  /// How many of a signal's group count; nil where all do.
  fileprivate func limit(of signal: PatternSignal) -> Int? {
    signal.group.flatMap { strongest[$0] }
  }
}

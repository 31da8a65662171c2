internal import Numerics

/// How scores are put together.
enum WeightedScore {
  /// The weighted mean; the weights need not add up to 1.
  static func mean(_ scores: [Double], _ weights: [Double]) -> Double {
    var (sum, mass) = (0.0, 0.0)
    for (score, weight) in zip(scores, weights) {
      sum += score * weight
      mass += weight
    }
    return mass > 0 ? sum / mass : 0
  }

  /// The geometric mean, in which no layer falls below 1: one zero is seen, but does not erase all.
  ///
  /// Source: OECD/JRC, "Handbook on Constructing Composite Indicators" (2008), section 6.
  static func together(_ layers: [Double]) -> Double {
    let logs = layers.map { SpecialFunctions.log(max(1, $0)) }
    return SpecialFunctions.exp(logs.reduce(0, +) / Double(layers.count))
  }
}

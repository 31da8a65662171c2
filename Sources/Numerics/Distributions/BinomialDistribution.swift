internal import CNumerics

/// How many of so many trials succeed, each with the same chance.
public struct BinomialDistribution: Distribution {
  /// How often it is tried.
  public let trials: Int
  /// The chance of each trial, from 0 to 1.
  public let chance: Double

  /// The distribution of successes among trials.
  public init(trials: Int, chance: Double) {
    self.trials = trials
    self.chance = chance
  }

  /// The probability of exactly so many successes.
  public func probability(of successes: Int) -> Double {
    guard (0...max(0, trials)).contains(successes) else { return 0 }
    return numerics_binomial_exactly(Double(successes), Double(trials), chance)
  }

  /// The probability of at most this value.
  public func probability(upTo value: Double) -> Double {
    if value < 0 { return 0 }
    if value >= Double(trials) { return 1 }
    return numerics_binomial_upto(value.rounded(.down), Double(trials), chance)
  }

  /// The probability of more than this value.
  public func probability(above value: Double) -> Double {
    if value < 0 { return 1 }
    if value >= Double(trials) { return 0 }
    return numerics_binomial_above(value.rounded(.down), Double(trials), chance)
  }

  /// The least value that is reached with this probability.
  public func quantile(_ probability: Double) -> Double {
    numerics_binomial_quantile(probability, Double(trials), chance)
  }
}

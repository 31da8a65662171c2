internal import CNumerics

/// The normal distribution.
public struct NormalDistribution: Distribution {
  /// The distribution with mean 0 and standard deviation 1.
  public init() {}

  /// The probability of at most this value.
  public func probability(upTo value: Double) -> Double {
    numerics_normal_upto(value)
  }

  /// The probability of more than this value.
  public func probability(above value: Double) -> Double {
    numerics_normal_above(value)
  }

  /// The least value that is reached with this probability.
  public func quantile(_ probability: Double) -> Double {
    numerics_normal_quantile(probability)
  }
}

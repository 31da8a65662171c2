internal import CNumerics

/// The normal distribution.
public struct NormalDistribution: Distribution {
  /// The distribution with mean 0 and standard deviation 1.
  public init() {}

  public func probability(upTo value: Double) -> Double {
    numerics_normal_upto(value)
  }

  public func probability(above value: Double) -> Double {
    numerics_normal_above(value)
  }

  public func quantile(_ probability: Double) -> Double {
    numerics_normal_quantile(probability)
  }
}

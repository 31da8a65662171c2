internal import CNumerics

/// The gamma distribution with scale 1.
public struct GammaDistribution: Distribution {
  /// Mean and variance.
  public let shape: Double

  /// The distribution with this shape.
  public init(shape: Double) {
    self.shape = shape
  }

  /// The probability of at most this value.
  public func probability(upTo value: Double) -> Double {
    numerics_gamma_upto(value, shape)
  }

  /// The probability of more than this value.
  public func probability(above value: Double) -> Double {
    numerics_gamma_above(value, shape)
  }

  /// The least value that is reached with this probability.
  public func quantile(_ probability: Double) -> Double {
    numerics_gamma_quantile(probability, shape)
  }
}

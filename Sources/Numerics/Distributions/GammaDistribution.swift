internal import CNumerics

/// The gamma distribution with scale 1.
public struct GammaDistribution: Distribution {
  /// Mean and variance.
  public let shape: Double

  /// The distribution with this shape.
  public init(shape: Double) {
    self.shape = shape
  }

  public func probability(upTo value: Double) -> Double {
    numerics_gamma_upto(value, shape)
  }

  public func probability(above value: Double) -> Double {
    numerics_gamma_above(value, shape)
  }

  public func quantile(_ probability: Double) -> Double {
    numerics_gamma_quantile(probability, shape)
  }
}

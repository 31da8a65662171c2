internal import CNumerics

/// The beta distribution.
public struct BetaDistribution: Distribution {
  /// What pulls towards 1.
  public let a: Double
  /// What pulls towards 0.
  public let b: Double

  /// The distribution with density proportional to xᵃ⁻¹(1 − x)ᵇ⁻¹.
  public init(a: Double, b: Double) {
    self.a = a
    self.b = b
  }

  /// The probability of at most this value.
  public func probability(upTo value: Double) -> Double {
    numerics_beta_upto(value, a, b)
  }

  /// The probability of more than this value.
  public func probability(above value: Double) -> Double {
    numerics_beta_above(value, a, b)
  }

  /// The least value that is reached with this probability.
  public func quantile(_ probability: Double) -> Double {
    numerics_beta_quantile(probability, a, b)
  }
}

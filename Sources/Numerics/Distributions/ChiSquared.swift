internal import CNumerics

/// The χ² distribution.
public struct ChiSquared: Distribution {
  /// Degrees of freedom.
  public let freedom: Double

  /// The distribution with so many degrees of freedom.
  public init(freedom: Double) {
    self.freedom = freedom
  }

  /// The probability of at most this value.
  public func probability(upTo value: Double) -> Double {
    numerics_chi_squared_upto(value, freedom)
  }

  /// The probability of more than this value.
  public func probability(above value: Double) -> Double {
    numerics_chi_squared_above(value, freedom)
  }

  /// The least value that is reached with this probability.
  public func quantile(_ probability: Double) -> Double {
    numerics_chi_squared_quantile(probability, freedom)
  }
}

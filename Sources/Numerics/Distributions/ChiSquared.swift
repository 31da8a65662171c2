internal import CNumerics

/// The χ² distribution.
public struct ChiSquared: Distribution {
  /// Degrees of freedom.
  public let freedom: Double

  /// The distribution with so many degrees of freedom.
  public init(freedom: Double) {
    self.freedom = freedom
  }

  public func probability(upTo value: Double) -> Double {
    numerics_chi_squared_upto(value, freedom)
  }

  public func probability(above value: Double) -> Double {
    numerics_chi_squared_above(value, freedom)
  }

  public func quantile(_ probability: Double) -> Double {
    numerics_chi_squared_quantile(probability, freedom)
  }
}

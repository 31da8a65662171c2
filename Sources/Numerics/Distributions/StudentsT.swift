internal import CNumerics

/// Student's t distribution.
public struct StudentsT: Distribution {
  /// Degrees of freedom.
  public let freedom: Double

  /// The distribution with so many degrees of freedom.
  public init(freedom: Double) {
    self.freedom = freedom
  }

  public func probability(upTo value: Double) -> Double {
    numerics_t_upto(value, freedom)
  }

  public func probability(above value: Double) -> Double {
    numerics_t_above(value, freedom)
  }

  public func quantile(_ probability: Double) -> Double {
    numerics_t_quantile(probability, freedom)
  }
}

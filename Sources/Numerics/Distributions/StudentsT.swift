internal import CNumerics

/// Student's t distribution.
public struct StudentsT: Distribution {
  /// Degrees of freedom.
  public let freedom: Double

  /// The distribution with so many degrees of freedom.
  public init(freedom: Double) {
    self.freedom = freedom
  }

  /// The probability of at most this value.
  public func probability(upTo value: Double) -> Double {
    numerics_t_upto(value, freedom)
  }

  /// The probability of more than this value.
  public func probability(above value: Double) -> Double {
    numerics_t_above(value, freedom)
  }

  /// The least value that is reached with this probability.
  public func quantile(_ probability: Double) -> Double {
    numerics_t_quantile(probability, freedom)
  }
}

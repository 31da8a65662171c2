internal import CNumerics

/// Fisher's F distribution.
public struct FDistribution: Distribution {
  /// Degrees of freedom above the line.
  public let numerator: Double
  /// Degrees of freedom below the line.
  public let denominator: Double

  /// The distribution with so many degrees of freedom above and below the line.
  public init(numerator: Double, denominator: Double) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The probability of at most this value.
  public func probability(upTo value: Double) -> Double {
    numerics_f_upto(value, numerator, denominator)
  }

  /// The probability of more than this value.
  public func probability(above value: Double) -> Double {
    numerics_f_above(value, numerator, denominator)
  }

  /// The least value that is reached with this probability.
  public func quantile(_ probability: Double) -> Double {
    numerics_f_quantile(probability, numerator, denominator)
  }
}

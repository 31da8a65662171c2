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

  public func probability(upTo value: Double) -> Double {
    numerics_f_upto(value, numerator, denominator)
  }

  public func probability(above value: Double) -> Double {
    numerics_f_above(value, numerator, denominator)
  }

  public func quantile(_ probability: Double) -> Double {
    numerics_f_quantile(probability, numerator, denominator)
  }
}

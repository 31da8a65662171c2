internal import CNumerics

/// Functions of numbers that the standard library lacks; NaN outside their domain.
public enum SpecialFunctions {
  /// The natural logarithm.
  public static func log(_ x: Double) -> Double {
    numerics_log(x)
  }

  /// The exponential function.
  public static func exp(_ x: Double) -> Double {
    numerics_exp(x)
  }

  /// A number to the power of another.
  public static func power(_ base: Double, _ exponent: Double) -> Double {
    numerics_power(base, exponent)
  }

  /// The natural logarithm of the gamma function.
  public static func logGamma(_ x: Double) -> Double {
    numerics_log_gamma(x)
  }

  /// The natural logarithm of the beta function.
  public static func logBeta(_ a: Double, _ b: Double) -> Double {
    numerics_log_beta(a, b)
  }

  /// The incomplete beta function, normalised: from 0 at `x` = 0 to 1 at `x` = 1.
  public static func incompleteBeta(_ a: Double, _ b: Double, at x: Double) -> Double {
    numerics_incomplete_beta(a, b, x)
  }

  /// The natural logarithm of the number of ways to choose some from all.
  public static func logChoices(of some: Int, from all: Int) -> Double {
    guard some >= 0, some <= all else { return -.infinity }
    return logGamma(Double(all) + 1) - logGamma(Double(some) + 1)
      - logGamma(Double(all - some) + 1)
  }
}

extension RandomStream {
  /// A number from the normal distribution.
  public mutating func normal(mean: Double = 0, deviation: Double = 1) -> Double {
    mean + deviation * NormalDistribution().quantile(openUniform())
  }

  /// A number from the exponential distribution with mean 1.
  public mutating func exponential() -> Double {
    -SpecialFunctions.log(openUniform())
  }

  /// A number from the gamma distribution with scale 1.
  ///
  /// Source: G. Marsaglia, W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26
  /// (2000) 363–372; shapes below 1 by Γ(a) = Γ(a + 1) · U^(1/a).
  public mutating func gamma(shape: Double) -> Double {
    precondition(shape > 0, "a gamma distribution needs a shape above 0")
    if shape < 1 {
      return gamma(shape: shape + 1) * SpecialFunctions.power(openUniform(), 1 / shape)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      if SpecialFunctions.log(openUniform()) < x * x / 2 + d - d * v + d * SpecialFunctions.log(v) {
        return d * v
      }
    }
  }

  /// Shares that add up to 1, from the Dirichlet distribution.
  public mutating func dirichlet(_ masses: [Double]) -> [Double] {
    let parts = masses.map { $0 > 0 ? gamma(shape: $0) : 0 }
    let sum = parts.reduce(0, +)
    return sum > 0 ? parts.map { $0 / sum } : masses.map { _ in 1 / Double(masses.count) }
  }
}

extension RandomStream {
  /// How many of so many trials succeed.
  public mutating func binomial(trials: Int, chance: Double) -> Int {
    precondition(trials >= 0 && (0...1).contains(chance), "trials or chance that cannot be")
    if chance > 0.5 { return trials - binomial(trials: trials, chance: 1 - chance) }
    if trials == 0 || chance == 0 { return 0 }
    return Double(trials) * chance < 10
      ? fewSuccesses(trials: trials, chance: chance)
      : manySuccesses(trials: trials, chance: chance)
  }

  /// Successes counted by the gaps between them, which are geometric.
  private mutating func fewSuccesses(trials: Int, chance: Double) -> Int {
    let scale = SpecialFunctions.log(1 - chance)
    var successes = 0
    var tried = 0.0
    while true {
      // A chance below 1e-16 rounds away: it never happens in as many trials as fit into an Int.
      guard scale < 0 else { return 0 }
      tried += (SpecialFunctions.log(openUniform()) / scale).rounded(.down) + 1
      if tried > Double(trials) { return successes }
      successes += 1
    }
  }

  /// Successes by rejection from below a smooth hat.
  ///
  /// Source: W. Hörmann, "The generation of binomial random variates", Journal of Statistical
  /// Computation and Simulation 46 (1993) 101–110, algorithm BTRS.
  private mutating func manySuccesses(trials: Int, chance: Double) -> Int {
    let n = Double(trials)
    let deviation = (n * chance * (1 - chance)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * chance
    let centre = n * chance + 0.5
    let alpha = (2.83 + 5.1 / b) * deviation
    let odds = SpecialFunctions.log(chance / (1 - chance))
    let mode = ((n + 1) * chance).rounded(.down)
    let height = -SpecialFunctions.logChoices(of: Int(mode), from: trials)
    while true {
      let u = uniform() - 0.5
      let distance = 0.5 - abs(u)
      let k = ((2 * a / distance + b) * u + centre).rounded(.down)
      guard k >= 0, k <= n else { continue }
      let v = openUniform() * alpha / (a / (distance * distance) + b)
      let bound =
        height + SpecialFunctions.logChoices(of: Int(k), from: trials) + (k - mode) * odds
      if SpecialFunctions.log(v) <= bound { return Int(k) }
    }
  }

  /// How often each outcome happens in so many trials; the chances need not add up to 1.
  public mutating func multinomial(trials: Int, chances: [Double]) -> [Int] {
    var left = trials
    var mass = chances.reduce(0, +)
    return chances.indices.map { outcome in
      let isLast = outcome == chances.indices.last
      let share = isLast ? 1 : mass > 0 ? min(1, max(0, chances[outcome] / mass)) : 0
      let count = binomial(trials: left, chance: share)
      left -= count
      mass -= chances[outcome]
      return count
    }
  }

  /// How many marked ones are among those drawn without putting back.
  public mutating func hypergeometric(marked: Int, drawn: Int, population: Int) -> Int {
    let distribution = HypergeometricDistribution(
      marked: marked, drawn: drawn, population: population)
    let possible = distribution.possible
    guard possible.count > 1 else { return possible.lowerBound }
    let count = Int(distribution.quantile(openUniform()))
    return min(max(count, possible.lowerBound), possible.upperBound)
  }
}

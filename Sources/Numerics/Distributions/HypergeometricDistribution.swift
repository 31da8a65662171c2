internal import CNumerics

/// How many marked ones are among those drawn from a population without putting back.
public struct HypergeometricDistribution: Distribution {
  /// How many of the population are marked.
  public let marked: Int
  /// How many are drawn.
  public let drawn: Int
  /// How many there are.
  public let population: Int
  private let isPossible: Bool

  /// The distribution of marked ones; impossible numbers make everything NaN.
  public init(marked: Int, drawn: Int, population: Int) {
    self.marked = marked
    self.drawn = drawn
    self.population = population
    let fits = (0...Int(UInt32.max)).contains(population)
    isPossible =
      fits && (0...max(0, population)).contains(marked)
      && (0...max(0, population)).contains(drawn)
  }

  /// From the fewest to the most marked ones that can be drawn.
  public var possible: ClosedRange<Int> {
    guard isPossible else { return 0...0 }
    return max(0, drawn + marked - population)...min(drawn, marked)
  }

  /// The probability of exactly so many marked ones.
  public func probability(of count: Int) -> Double {
    guard isPossible else { return .nan }
    guard possible.contains(count) else { return 0 }
    return numerics_hypergeometric_exactly(
      UInt32(count), UInt32(marked), UInt32(drawn), UInt32(population))
  }

  /// The probability of at most this value.
  public func probability(upTo value: Double) -> Double {
    guard isPossible, !value.isNaN else { return .nan }
    if value < Double(possible.lowerBound) { return 0 }
    if value >= Double(possible.upperBound) { return 1 }
    return numerics_hypergeometric_upto(
      UInt32(value), UInt32(marked), UInt32(drawn), UInt32(population))
  }

  /// The probability of more than this value.
  public func probability(above value: Double) -> Double {
    guard isPossible, !value.isNaN else { return .nan }
    if value < Double(possible.lowerBound) { return 1 }
    if value >= Double(possible.upperBound) { return 0 }
    return numerics_hypergeometric_above(
      UInt32(value), UInt32(marked), UInt32(drawn), UInt32(population))
  }

  /// The least value that is reached with this probability.
  public func quantile(_ probability: Double) -> Double {
    guard isPossible else { return .nan }
    return numerics_hypergeometric_quantile(
      probability, UInt32(marked), UInt32(drawn), UInt32(population))
  }
}

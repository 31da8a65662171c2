import Numerics
import Testing

/// Reference numbers: SciPy 1.17.1, `scipy.stats`.
struct DistributionTests {
  @Test(arguments: [
    (NormalDistribution() as any Distribution, 1.96, 0.9750021048517795),
    (StudentsT(freedom: 4), 1.5, 0.896),
    (ChiSquared(freedom: 2), 3, 0.7768698398515702),
    (FDistribution(numerator: 3, denominator: 17), 2.5, 0.9057171949210521),
    (BetaDistribution(a: 2.5, b: 1.5), 0.3, 0.08894372317066562),
    (GammaDistribution(shape: 0.2), 2, 0.9870134148764073),
    (BinomialDistribution(trials: 20, chance: 0.35), 7, 0.6010266046031639),
    (HypergeometricDistribution(marked: 12, drawn: 10, population: 50), 3, 0.8209435227940288),
  ])
  func `the probability of at most a value`(
    distribution: any Distribution, value: Double, expected: Double
  ) {
    #expect(near(distribution.probability(upTo: value), expected))
  }

  @Test(arguments: [
    (NormalDistribution() as any Distribution, 8, 6.22096057427174e-16),
    (StudentsT(freedom: 3), 30, 4.067640213581979e-05),
    (ChiSquared(freedom: 5), 80, 8.391825114831597e-16),
    (FDistribution(numerator: 2, denominator: 30), 40, 3.435014252937534e-09),
    (BetaDistribution(a: 0.5, b: 20), 0.9, 1.3180531602803738e-21),
    (GammaDistribution(shape: 4), 30, 4.661032000779303e-10),
    (BinomialDistribution(trials: 20, chance: 0.35), 7, 0.3989733953968361),
    (HypergeometricDistribution(marked: 12, drawn: 10, population: 50), 3, 0.17905647720597115),
  ])
  func `the probability of more keeps its digits in the far tail`(
    distribution: any Distribution, value: Double, expected: Double
  ) {
    #expect(near(distribution.probability(above: value), expected))
  }

  @Test(arguments: [
    (NormalDistribution() as any Distribution, 0.975, 1.959963984540054),
    (StudentsT(freedom: 11), 0.95, 1.7958848187040433),
    (ChiSquared(freedom: 3), 0.95, 7.814727903251179),
    (FDistribution(numerator: 12, denominator: 108), 0.025, 0.35788766860047044),
    (BetaDistribution(a: 0.5, b: 8.5), 0.05, 0.00023817386101407362),
    (GammaDistribution(shape: 0.2), 0.5, 0.02074633919282486),
    (BinomialDistribution(trials: 20, chance: 0.35), 0.9, 10),
    (HypergeometricDistribution(marked: 12, drawn: 10, population: 50), 0.9, 4),
  ])
  func `the value at a probability`(
    distribution: any Distribution, probability: Double, expected: Double
  ) {
    #expect(near(distribution.quantile(probability), expected))
  }

  @Test func `exactly so many`() {
    let binomial = BinomialDistribution(trials: 20, chance: 0.35)
    #expect(near(binomial.probability(of: 7), 0.18440118638393144))
    #expect(binomial.probability(of: 21) == 0)
    let drawn = HypergeometricDistribution(marked: 12, drawn: 10, population: 50)
    #expect(near(drawn.probability(of: 3), 0.2702863253945546))
    #expect(drawn.probability(of: 11) == 0)
  }

  @Test func `what is not defined is NaN and nothing stops`() {
    #expect(NormalDistribution().quantile(2).isNaN)
    #expect(StudentsT(freedom: -1).probability(upTo: 0).isNaN)
    #expect(BetaDistribution(a: 0, b: 1).quantile(0.5).isNaN)
    #expect(BinomialDistribution(trials: 3, chance: 1.5).probability(upTo: 1).isNaN)
    #expect(HypergeometricDistribution(marked: 9, drawn: 1, population: 5).quantile(0.5).isNaN)
    #expect(ChiSquared(freedom: .nan).probability(above: 1).isNaN)
  }

  @Test func `special functions`() {
    #expect(near(SpecialFunctions.logGamma(0.2), 1.5240638224307845))
    #expect(near(SpecialFunctions.logBeta(0.5, 20.5), -0.931750543297987))
    #expect(near(SpecialFunctions.incompleteBeta(2, 3, at: 0.4), 0.5248))
    #expect(near(SpecialFunctions.exp(SpecialFunctions.logChoices(of: 3, from: 10)), 120))
  }
}

internal import Numerics

/// How many standard deviations lie on each side of the mean at a level: 1.96 for 0.95.
func normalReach(_ level: Double) -> Double {
  NormalDistribution().quantile(0.5 + level / 2)
}

/// How likely a standard normal number is at least this far from 0, on either side.
func normalTwoSided(_ z: Double) -> Double {
  min(1, 2 * NormalDistribution().probability(above: abs(z)))
}

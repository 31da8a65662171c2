internal import Numerics

/// Whether one group's answers tend to be larger than another's.
///
/// Works from counts, so that a million answers cost as much as ten. Sources: H. Mann, D. Whitney,
/// Annals of Mathematical Statistics 18 (1947) 50–60; exact with ties by counting all divisions of the
/// pooled answers (J. Klotz, JASA 61 (1966) 772–787).
public struct MannWhitney: Hashable, Sendable {
  /// How p comes about.
  public enum Way: Hashable, Sendable {
    /// All divisions of the pooled answers are counted.
    case exact
    /// The normal distribution, with ties and continuity corrected for.
    case normal
  }

  /// Up to how many answers a group is tested exactly.
  public static let exactLimit = 20

  private let counts: RankedCounts
  /// How p comes about.
  public let way: Way
  /// How likely the first group is as large as this or larger, if both are alike.
  public let pGreater: Double
  /// How likely it is as small as this or smaller.
  public let pLess: Double
  /// How likely a difference as large as this is, in either direction.
  public let p: Double
  /// The smallest two-sided p that any division of these answers could have reached.
  public let smallestReachableP: Double

  /// Compares two groups; nil where one is empty.
  ///
  /// - Parameters:
  ///   - counts: the answers of both.
  ///   - way: nil is exact for at most twenty answers in each group.
  public init?(_ counts: RankedCounts, way: Way? = nil) {
    let (m, n) = (counts.firstSize, counts.secondSize)
    guard m > 0, n > 0 else { return nil }
    self.counts = counts
    self.way = way ?? (max(m, n) <= Self.exactLimit ? .exact : .normal)
    switch self.way {
    case .exact:
      let null = WinDistribution(pooled: counts.pooled, size: m)
      pGreater = null.probability(atLeast: counts.doubledWins)
      pLess = null.probability(atMost: counts.doubledWins)
      p = min(1, 2 * min(pGreater, pLess))
      smallestReachableP = null.smallestTwoSided
    case .normal:
      let null = NormalWins(counts)
      (pGreater, pLess, p) = (null.greater, null.less, null.twoSided)
      smallestReachableP = 0
    }
  }

  /// In how many pairs the first group's answer is the larger, equal ones counting half.
  public var u: Double { Double(counts.doubledWins) / 2 }

  /// How likely a random answer of the first group beats one of the second, half for equal ones.
  public var superiority: Double {
    u / (Double(counts.firstSize) * Double(counts.secondSize))
  }

  /// Wins less losses as a part of all pairs, −1 to 1.
  ///
  /// Source: N. Cliff, Psychological Bulletin 114 (1993) 494–509.
  public var cliffsDelta: Double { 2 * superiority - 1 }
}

/// The wins of a group by the normal distribution.
private struct NormalWins {
  let greater: Double
  let less: Double
  let twoSided: Double

  init(_ counts: RankedCounts) {
    let (m, n) = (Double(counts.firstSize), Double(counts.secondSize))
    let total = m + n
    let ties = counts.pooled.map { count -> Double in
      let t = Double(count)
      return t * t * t - t
    }
    let spread = total + 1 - ties.compensatedSum / max(1, total * (total - 1))
    let deviation = (m * n / 12 * spread).squareRoot()
    let off = Double(counts.doubledWins) / 2 - m * n / 2
    guard deviation > 0 else {
      (greater, less, twoSided) = (1, 1, 1)
      return
    }
    let normal = NormalDistribution()
    greater = normal.probability(above: (off - 0.5) / deviation)
    less = normal.probability(upTo: (off + 0.5) / deviation)
    twoSided = off == 0 ? 1 : min(1, normalTwoSided((abs(off) - 0.5) / deviation))
  }
}

internal import Numerics

/// Whether the same people answer higher or lower than before.
///
/// Sources: F. Wilcoxon, Biometrics Bulletin 1 (1945) 80–83; J. Pratt, JASA 54 (1959) 655–667: people
/// who did not change take part in the ranking and are then left out, so that many who stay the same
/// weigh against a change.
public struct SignedRank: Hashable, Sendable {
  /// What becomes of people who did not change.
  public enum Unchanged: Hashable, Sendable {
    /// They are ranked, and then left out.
    case ranked
    /// They are left out before.
    case dropped
  }

  /// Up to how many changed people are tested exactly.
  public static let exactLimit = 50

  /// The sum of the ranks of those who went up.
  public let risen: Double
  /// The sum of the ranks of those who went down.
  public let fallen: Double
  /// How many changed.
  public let changed: Int
  /// Whether all patterns of signs were counted.
  public let isExact: Bool
  /// How likely at least such a rise is, if up and down are as likely.
  public let pGreater: Double
  /// How likely at least such a fall is.
  public let pLess: Double
  /// How likely a change as large as this is, in either direction.
  public let p: Double

  /// Tests differences, later less earlier.
  public init(_ differences: [Double], unchanged: Unchanged = .ranked, isExact: Bool? = nil) {
    self.init(
      SignedRanks(differences, unchanged: unchanged), isExact: isExact)
  }

  /// Tests transition counts: `transitions[before][after]` people went from one point to another.
  public init(
    transitions: [[Int]], unchanged: Unchanged = .ranked, isExact: Bool? = nil
  ) {
    self.init(SignedRanks(transitions: transitions, unchanged: unchanged), isExact: isExact)
  }

  private init(_ ranks: SignedRanks, isExact wanted: Bool?) {
    changed = ranks.changed
    risen = Double(ranks.doubledRisen) / 2
    fallen = Double(ranks.doubledSum - ranks.doubledRisen) / 2
    isExact = wanted ?? (changed <= Self.exactLimit)
    if isExact {
      let ways = ranks.ways
      pGreater = min(1, ways.suffix(ways.count - ranks.doubledRisen).compensatedSum)
      pLess = min(1, ways.prefix(ranks.doubledRisen + 1).compensatedSum)
      p = min(1, 2 * min(pGreater, pLess))
    } else {
      let off = risen - Double(ranks.doubledSum) / 4
      let deviation = ranks.variance.squareRoot()
      let normal = NormalDistribution()
      pGreater = normal.probability(above: (off - 0.5) / deviation)
      pLess = normal.probability(upTo: (off + 0.5) / deviation)
      p = off == 0 ? 1 : normalTwoSided(max(0, abs(off) - 0.5) / deviation)
    }
  }

  /// The smallest two-sided p that so many changes of these sizes could have reached: all one way.
  public var smallestReachableP: Double {
    changed < 1000 ? min(1, 2 * SpecialFunctions.power(0.5, Double(changed))) : 0
  }

  /// Rises less falls as a part of all ranks, −1 to 1.
  public var rankBiserial: Double {
    risen + fallen > 0 ? (risen - fallen) / (risen + fallen) : 0
  }
}

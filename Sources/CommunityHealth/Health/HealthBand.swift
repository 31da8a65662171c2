internal import Instruments

/// How well a score stands, in a word.
public enum HealthBand: String, Hashable, Sendable, CaseIterable, Comparable {
  case failing, fragile, steady, thriving

  /// The band of a score, which is rounded to one decimal first.
  public init(of score: Double) {
    let shown = score.rounded(to: 1)
    self = shown >= 75 ? .thriving : shown >= 60 ? .steady : shown >= 40 ? .fragile : .failing
  }

  /// Whether one band is below another.
  public static func < (left: HealthBand, right: HealthBand) -> Bool { left.rank < right.rank }
}

extension HealthBand {
  /// The next better band; the best has none above it.
  public var above: HealthBand {
    HealthBand.allCases.first { $0 > self } ?? self
  }

  private var rank: Int { HealthBand.allCases.firstIndex(of: self) ?? 0 }
}

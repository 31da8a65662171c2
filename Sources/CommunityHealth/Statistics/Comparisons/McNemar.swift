internal import Numerics

/// Whether as many people began as stopped doing something.
///
/// Exact: those who changed are coin tosses. Source: Q. McNemar, Psychometrika 12 (1947) 153–157.
public struct McNemar: Hashable, Sendable {
  /// How many did not before and do now.
  public let began: Int
  /// How many did before and do not now.
  public let stopped: Int

  /// Compares those who changed.
  public init(began: Int, stopped: Int) {
    self.began = began
    self.stopped = stopped
  }

  /// How likely such a difference is, in either direction.
  public var p: Double {
    guard began + stopped > 0 else { return 1 }
    let tosses = BinomialDistribution(trials: began + stopped, chance: 0.5)
    return min(1, 2 * tosses.probability(upTo: Double(min(began, stopped))))
  }
}

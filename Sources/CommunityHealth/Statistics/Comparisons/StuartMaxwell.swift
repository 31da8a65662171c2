internal import Numerics

/// Whether the same people's answers as a whole moved between options.
///
/// For two options it is McNemar's test. Sources: A. Stuart, Biometrika 42 (1955) 412–416; A. Maxwell,
/// British Journal of Psychiatry 116 (1970) 651–655.
public struct StuartMaxwell: Hashable, Sendable {
  /// The test statistic.
  public let statistic: Double
  /// Options in use less one.
  public let freedom: Int

  /// Tests `transitions[before][after]`; nil where nobody could have moved.
  public init?(transitions: [[Int]]) {
    let options = transitions.indices.filter { option in
      transitions.indices.contains {
        $0 != option && transitions[option][$0] + transitions[$0][option] > 0
      }
    }
    guard options.count > 1 else { return nil }
    let kept = options.dropLast()
    let moves = kept.map { option in
      options.reduce(0.0) { $0 + Double(transitions[option][$1] - transitions[$1][option]) }
    }
    let covariances = kept.map { one in
      kept.map { other in
        guard one == other else {
          return -Double(transitions[one][other] + transitions[other][one])
        }
        return options.filter { $0 != one }.reduce(0.0) {
          $0 + Double(transitions[one][$1] + transitions[$1][one])
        }
      }
    }
    guard let solution = LinearEquations.solve(covariances, moves) else { return nil }
    statistic = zip(moves, solution).map(*).compensatedSum
    freedom = kept.count
  }

  /// How likely such moves are, if as many go each way.
  public var p: Double { ChiSquared(freedom: Double(freedom)).probability(above: statistic) }
}

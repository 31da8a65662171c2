/// How much of a scale's variance its one common factor explains.
///
/// ω = (Σλ)² / ((Σλ)² + Σψ) with loadings λ and remainders ψ in the units of the items, as the score
/// adds these up. The factor is fitted to the correlations by least squares beside the diagonal
/// (minres). Sources: R. McDonald, "Test theory", 1999; H. Harman, W. Jones, Psychometrika 31 (1966)
/// 351–368; A. Comrey, Multivariate Behavioral Research 1962.
public struct OmegaTotal: Hashable, Sendable {
  /// The coefficient.
  public let value: Double
  /// How each item correlates with the factor.
  public let loadings: [Double]

  /// Fits one factor; nil below three items, or where an item does not vary.
  public init?(_ covariances: ItemCovariances) {
    let matrix = covariances.matrix
    let deviations = matrix.indices.map { matrix[$0][$0].squareRoot() }
    guard deviations.count > 2, deviations.allSatisfy({ $0 > 0 }) else { return nil }
    let correlations = matrix.indices.map { i in
      matrix.indices.map { j in matrix[i][j] / (deviations[i] * deviations[j]) }
    }
    loadings = Self.fit(correlations)
    let common = zip(loadings, deviations).map(*).compensatedSum
    let rest = zip(loadings, deviations).map { $1 * $1 * (1 - $0 * $0) }.compensatedSum
    value = common * common / (common * common + rest)
  }

  /// One loading after the other is put where it fits best, until none moves.
  private static func fit(_ r: [[Double]]) -> [Double] {
    let sums = r.map { $0.reduce(0, +) }
    let size = sums.reduce(0, +).magnitude.squareRoot()
    var loadings = sums.map { min(max($0 / max(size, 1e-9), -0.95), 0.95) }
    for _ in 0..<10_000 {
      var move = 0.0
      for i in loadings.indices {
        var (above, below) = (0.0, 0.0)
        for j in loadings.indices where j != i {
          above += r[i][j] * loadings[j]
          below += loadings[j] * loadings[j]
        }
        let best = below > 0 ? min(max(above / below, -1), 1) : 0
        move = max(move, abs(best - loadings[i]))
        loadings[i] = best
      }
      if move < 1e-13 { break }
    }
    return loadings
  }
}

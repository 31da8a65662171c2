/// What the answers to one rated question come to.
///
/// Counts run from the lowest point to the highest; answers of reversed items are flipped before.
public struct RatingSummary: Hashable, Sendable {
  /// How many answered each point.
  public let counts: [Int]

  /// Summarises counts of at least two points.
  public init(counts: [Int]) {
    self.counts = counts
  }

  /// How many answers there are.
  public var answers: Int { counts.reduce(0, +) }

  /// The mean answer as a part of the way from the lowest point to the highest; NaN without answers.
  public var position: Double {
    let sum = counts.indices.reduce(0) { $0 + $1 * counts[$1] }
    return Double(sum) / (Double(answers) * top)
  }

  /// The score: 100 · mean((x − min) / (max − min)).
  ///
  /// Source: P. Cohen and others, "The problem of units and the circumstance for POMP", Multivariate
  /// Behavioral Research 34 (1999) 315–346.
  public var score: Double { 100 * position }

  /// The sample standard deviation of the score.
  public var scoreDeviation: Double {
    let n = Double(answers)
    return answers > 1 ? 100 * (spread * n / (n - 1)).squareRoot() : .nan
  }

  /// The standard deviation as a part of the largest possible: 0 when all agree, 1 half and half.
  public var dispersion: Double { 2 * spread.squareRoot() }

  /// How many answers are favourable; nil where the scale has no agreed boxes.
  public var favourable: Int? {
    FavourableBoxes(points: counts.count)?.favourable(in: counts)
  }

  /// The same with the scale turned around.
  public var reversed: RatingSummary { RatingSummary(counts: counts.reversed()) }

  private var top: Double { Double(counts.count - 1) }

  /// The variance of positions, with n below the line.
  private var spread: Double {
    let mean = position
    let squares = counts.indices.map {
      Double(counts[$0]) * (Double($0) / top - mean) * (Double($0) / top - mean)
    }
    return squares.compensatedSum / Double(answers)
  }
}

/// How far two raters agree beyond chance.
///
/// κw = 1 − Σ v·p / Σ v·e with disagreement weights v, shares p, and shares e expected from the margins.
/// Sources: J. Cohen, Educational and Psychological Measurement 20 (1960) 37–46, and Psychological
/// Bulletin 70 (1968) 213–220.
public struct WeightedKappa: Hashable, Sendable {
  /// How much it counts when the raters differ.
  public enum Weights: Hashable, Sendable {
    /// Every difference is one.
    case equal
    /// By how many points.
    case linear
    /// By the square of the points.
    case quadratic
    /// By what the table says, row by row.
    case custom([[Double]])

    func disagreement(_ one: Int, _ other: Int) -> Double {
      let steps = Double(abs(one - other))
      return switch self {
      case .equal: steps == 0 ? 0 : 1
      case .linear: steps
      case .quadratic: steps * steps
      case .custom(let table): table[one][other]
      }
    }
  }

  /// The coefficient: 1 full agreement, 0 as by chance; NaN where chance alone agrees fully.
  public let value: Double

  /// Compares two raters; `table[a][b]` things, or shares of them, got a from one and b from the other.
  public init(table: [[Double]], weights: Weights = .equal) {
    let rows = table.map { $0.reduce(0, +) }
    let columns = table.indices.map { column in table.reduce(0) { $0 + $1[column] } }
    let total = rows.reduce(0, +)
    var seen: [Double] = []
    var expected: [Double] = []
    for one in table.indices {
      for other in table.indices {
        let weight = weights.disagreement(one, other)
        seen.append(weight * table[one][other])
        expected.append(weight * rows[one] * columns[other] / total)
      }
    }
    let below = expected.compensatedSum
    value = below > 0 ? 1 - seen.compensatedSum / below : .nan
  }
}

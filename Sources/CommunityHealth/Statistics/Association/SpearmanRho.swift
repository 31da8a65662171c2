internal import Numerics

/// How far two rankings go together: the correlation of the ranks.
///
/// Source: C. Spearman, American Journal of Psychology 15 (1904) 72–101.
public struct SpearmanRho: Hashable, Sendable {
  /// The coefficient, −1 to 1; NaN where one side does not vary.
  public let value: Double
  private let count: Int

  /// Compares points.
  public init(x: [Double], y: [Double]) {
    precondition(x.count == y.count, "each point has an x and a y")
    count = x.count
    let middle = (Double(count) + 1) / 2
    let one = x.midranks.map { $0 - middle }
    let other = y.midranks.map { $0 - middle }
    func product(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map(*).compensatedSum }
    let below = (product(one, one) * product(other, other)).squareRoot()
    value = below > 0 ? min(1, max(-1, product(one, other) / below)) : .nan
  }

  /// How likely a coefficient at least this far from zero is without a relation (by t).
  public var p: Double {
    guard count > 2, !value.isNaN else { return 1 }
    let freedom = Double(count - 2)
    let t = abs(value) * (freedom / max(1 - value * value, 0)).squareRoot()
    return min(1, 2 * StudentsT(freedom: freedom).probability(above: t))
  }
}

/// How unevenly something is spread: 0 when all have the same, towards 1 when one has all.
///
/// G = mean absolute difference / (2 · mean), over all pairs, each with itself included.
public struct Gini: Hashable, Sendable {
  /// The coefficient of these people as they are; NaN when there is nothing to share.
  public let population: Double
  private let count: Int

  /// Measures amounts, none of them negative.
  public init(_ amounts: [Double]) {
    let sorted = amounts.sorted()
    count = sorted.count
    let total = sorted.compensatedSum
    guard total > 0 else {
      population = .nan
      return
    }
    let n = Double(count)
    let weighted = sorted.enumerated().map { (2 * Double($0.offset + 1) - n - 1) * $0.element }
    population = weighted.compensatedSum / (n * total)
  }

  /// The estimate for those of whom these are a sample: n / (n − 1) times as much.
  public var sample: Double {
    count > 1 ? population * Double(count) / Double(count - 1) : .nan
  }
}

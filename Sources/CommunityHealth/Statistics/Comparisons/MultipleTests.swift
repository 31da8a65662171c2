/// What many tests at once leave standing.
public enum MultipleTests {
  /// Adjusted p-values: below q, at most a part q of all that is found is false.
  ///
  /// Source: Y. Benjamini, Y. Hochberg, JRSS B 57 (1995) 289–300.
  public static func benjaminiHochberg(_ p: [Double]) -> [Double] {
    let count = Double(p.count)
    var adjusted = p
    var least = 1.0
    for (rank, index) in order(of: p).enumerated().reversed() {
      least = min(least, p[index] * count / Double(rank + 1))
      adjusted[index] = least
    }
    return adjusted
  }

  /// Adjusted p-values: below α, the chance that anything found is false is at most α.
  ///
  /// Source: S. Holm, Scandinavian Journal of Statistics 6 (1979) 65–70.
  public static func holm(_ p: [Double]) -> [Double] {
    var adjusted = p
    var largest = 0.0
    for (rank, index) in order(of: p).enumerated() {
      largest = max(largest, min(1, p[index] * Double(p.count - rank)))
      adjusted[index] = largest
    }
    return adjusted
  }

  /// Every p-value times their number: the oldest and strictest way.
  public static func bonferroni(_ p: [Double]) -> [Double] {
    p.map { min(1, $0 * Double(p.count)) }
  }

  private static func order(of p: [Double]) -> [Int] {
    p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  }
}

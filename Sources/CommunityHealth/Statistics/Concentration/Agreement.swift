/// How far those who rated agree: 1 all at one point, 0 evenly spread, −1 half at each end.
///
/// Source: C. van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35
/// (2001) 325–341. The counts are cut into layers in which every point is there or not; each layer
/// has its agreement, and counts by its size.
public struct Agreement: Hashable, Sendable {
  /// The measure, from −1 to 1; NaN without answers or below three points.
  public let value: Double

  /// Measures counts from the lowest point to the highest.
  public init(counts: [Int]) {
    let total = counts.reduce(0, +)
    guard total > 0, counts.count > 2 else {
      value = .nan
      return
    }
    var left = counts
    var sum = 0.0
    while let height = left.filter({ $0 > 0 }).min() {
      let isThere = left.map { $0 > 0 }
      let size = height * isThere.count { $0 }
      sum += Double(size) * Self.agreement(of: isThere)
      left = left.map { $0 > 0 ? $0 - height : 0 }
    }
    value = sum / Double(total)
  }

  /// The agreement of one layer: U · (1 − (S − 1)/(K − 1)).
  private static func agreement(of isThere: [Bool]) -> Double {
    let k = Double(isThere.count)
    let s = Double(isThere.count { $0 })
    let (single, double) = triples(of: isThere)
    guard single + double > 0 else { return 1 - (s - 1) / (k - 1) }
    let u = ((k - 2) * single - (k - 1) * double) / ((k - 2) * (single + double))
    return u * (1 - (s - 1) / (k - 1))
  }

  /// How many ordered triples have one peak (110, 011), and how many have a gap (101).
  private static func triples(of isThere: [Bool]) -> (single: Double, double: Double) {
    var (single, double) = (0.0, 0.0)
    for first in isThere.indices {
      for second in isThere.indices where second > first {
        for third in isThere.indices where third > second {
          switch (isThere[first], isThere[second], isThere[third]) {
          case (true, true, false), (false, true, true): single += 1
          case (true, false, true): double += 1
          default: break
          }
        }
      }
    }
    return (single, double)
  }
}

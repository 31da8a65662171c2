/// The slope of a series that single odd values cannot bend: the median of all pairs' slopes.
///
/// Sources: H. Theil, Proceedings of the KNAW 53 (1950) 386–392; P. Sen, "Estimates of the regression
/// coefficient based on Kendall's tau", JASA 63 (1968) 1379–1389, also for the interval.
public struct TheilSen: Hashable, Sendable {
  /// How much y grows for each unit of x.
  public let slope: Double
  /// The median of y less the slope at the median of x.
  public let intercept: Double
  private let slopes: Quantiles
  private let deviation: Double

  /// Fits a line; nil below two different x.
  ///
  /// - Complexity: all pairs of points.
  public init?(x: [Double], y: [Double]) {
    precondition(x.count == y.count, "each point has an x and a y")
    var slopes: [Double] = []
    for later in x.indices {
      for earlier in 0..<later where x[later] != x[earlier] {
        slopes.append((y[later] - y[earlier]) / (x[later] - x[earlier]))
      }
    }
    guard !slopes.isEmpty else { return nil }
    self.slopes = Quantiles(slopes)
    slope = self.slopes.median
    intercept = Quantiles(y).median - slope * Quantiles(x).median
    deviation = KendallScore(x: x, y: y).variance.squareRoot()
  }

  /// The same over values at even steps, counted from 0.
  public init?(_ values: [Double]) {
    self.init(x: values.indices.map(Double.init), y: values)
  }

  /// Where the slope may lie.
  public func interval(level: Double) -> Interval {
    let reach = normalReach(level) * deviation
    let count = Double(slopes.sorted.count)
    let last = slopes.sorted.count - 1
    let upper = min(Int(((count + reach) / 2).rounded(.toNearestOrEven)), last)
    let lower = max(Int(((count - reach) / 2).rounded(.toNearestOrEven)) - 1, 0)
    return Interval(
      lower: slopes.sorted[min(lower, last)], upper: slopes.sorted[max(upper, 0)], level: level)
  }
}

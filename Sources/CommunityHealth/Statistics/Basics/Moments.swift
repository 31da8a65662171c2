/// Number, mean and spread of values.
///
/// Sums are compensated (Neumaier 1974) and the spread is taken around the mean in a second pass, so
/// that values that agree in their first ten digits keep the rest.
public struct Moments: Hashable, Sendable {
  /// How many values there are.
  public let count: Int
  /// Their mean; NaN without values.
  public let mean: Double
  /// The sum of squared distances from the mean.
  public let squares: Double
  /// The sum of products of each value's distance from the mean with that of the next.
  private let neighbours: Double

  /// Measures values in their order.
  public init(_ values: [Double]) {
    count = values.count
    guard let first = values.first else {
      (mean, squares, neighbours) = (.nan, 0, 0)
      return
    }
    // Around the first value nothing large is left to cancel.
    let shifted = values.map { $0 - first }
    let n = Double(values.count)
    let middle = shifted.compensatedSum / n
    let distances = shifted.map { $0 - middle }
    let rest = distances.compensatedSum
    mean = first + middle
    squares = distances.map { $0 * $0 }.compensatedSum - rest * rest / n
    neighbours = zip(distances, distances.dropFirst()).map(*).compensatedSum
  }

  /// The sample variance, with n − 1 below the line; NaN below two values.
  public var variance: Double { count > 1 ? squares / Double(count - 1) : .nan }

  /// The sample standard deviation.
  public var deviation: Double { variance.squareRoot() }

  /// The correlation of each value with the next, as NIST defines it; NaN where nothing varies.
  public var lagOneAutocorrelation: Double { squares > 0 ? neighbours / squares : .nan }
}

extension Sequence<Double> {
  /// The sum with the bits that rounding loses carried along.
  ///
  /// Source: A. Neumaier, ZAMM 54 (1974) 39–51.
  var compensatedSum: Double {
    var sum = 0.0
    var lost = 0.0
    for value in self {
      let next = sum + value
      guard next.isFinite else {
        sum = next
        lost = 0
        continue
      }
      lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    return sum + lost
  }
}

/// Number, mean and spread of values.
///
/// Sums are compensated and the spread is taken around the mean in a second pass, so that values that
/// agree in their first ten digits keep the rest. Everything is computed in a unit near the largest
/// number, so that squares neither overflow nor vanish.
public struct Moments: Hashable, Sendable {
  /// How many values there are.
  public let count: Int
  /// Their mean; NaN without values.
  public let mean: Double
  /// A power of two near the largest distance from the mean.
  private let unit: Double
  /// The sum of squared distances from the mean, in squared units.
  private let squares: Double
  /// The sum of products of each value's distance from the mean with that of the next.
  private let neighbours: Double

  /// Measures values in their order.
  public init(_ values: [Double]) {
    let n = Double(values.count)
    let size = Self.unit(near: values)
    let middle = values.map { $0 / size }.compensatedSum / n
    let distances = values.map { $0 / size - middle }
    let reach = Self.unit(near: distances)
    let relative = distances.map { $0 / reach }
    // What the rounded mean left over.
    let rest = relative.compensatedSum
    count = values.count
    mean = middle * size
    unit = reach * size
    squares = max(0, relative.map { $0 * $0 }.compensatedSum - rest * rest / max(n, 1))
    neighbours = zip(relative, relative.dropFirst()).map(*).compensatedSum
  }

  /// The sample variance, with n − 1 below the line; NaN below two values.
  public var variance: Double { deviation * deviation }

  /// The sample standard deviation; NaN below two values.
  public var deviation: Double {
    count > 1 ? unit * (squares / Double(count - 1)).squareRoot() : .nan
  }

  /// The correlation of each value with the next, as NIST defines it; NaN where nothing varies.
  public var lagOneAutocorrelation: Double { squares > 0 ? neighbours / squares : .nan }

  private static func unit(near values: [Double]) -> Double {
    let largest = values.map(\.magnitude).max() ?? 1
    return largest.isNormal ? largest.binade : 1
  }
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

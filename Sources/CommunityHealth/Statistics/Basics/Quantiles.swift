/// Values in ascending order, ready to be cut.
public struct Quantiles: Hashable, Sendable {
  /// The values, ascending.
  public let sorted: [Double]

  /// Sorts values.
  public init(_ values: [Double]) {
    sorted = values.sorted()
  }

  /// The value below which this part lies, between two values on the line that joins them.
  ///
  /// Source: R. Hyndman, Y. Fan, The American Statistician 50 (1996) 361–365, definition 7.
  public func value(at part: Double) -> Double {
    guard let last = sorted.indices.last else { return .nan }
    let place = min(max(part, 0), 1) * Double(last)
    let below = Int(place)
    guard below < last, sorted[below] != sorted[below + 1] else { return sorted[below] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// The middle value.
  public var median: Double { value(at: 0.5) }

  /// What remains after the same part is cut off at both ends; nil without values.
  public func interval(level: Double) -> Interval? {
    guard !sorted.isEmpty else { return nil }
    let tail = (1 - level) / 2
    return Interval(lower: value(at: tail), upper: value(at: 1 - tail), level: level)
  }
}

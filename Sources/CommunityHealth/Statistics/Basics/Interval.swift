/// From where to where a figure may lie, and how sure that is.
public struct Interval: Hashable, Sendable {
  /// The lower end.
  public let lower: Double
  /// The upper end.
  public let upper: Double
  /// How sure it is, such as 0.9.
  public let level: Double

  /// An interval at a level.
  public init(lower: Double, upper: Double, level: Double) {
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  /// How far its ends are apart.
  public var width: Double { upper - lower }

  /// Whether a value lies in it, ends included.
  public func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }

  /// The same in other units.
  public func mapped(_ transform: (Double) -> Double) -> Interval {
    let ends = (transform(lower), transform(upper))
    return Interval(lower: min(ends.0, ends.1), upper: max(ends.0, ends.1), level: level)
  }

  /// The same with ends moved into bounds.
  public func clipped(to bounds: ClosedRange<Double>) -> Interval {
    mapped { min(max($0, bounds.lowerBound), bounds.upperBound) }
  }
}

/// What a raw value could as well have been, draw by draw.
///
/// Draws of the same number belong together: the same people answered, the same sessions happened.
public enum Draws: Hashable, Sendable {
  /// There is no luck in it.
  case fixed(Double)
  /// One value for each draw.
  case drawn([Double])
}

extension Draws {
  /// How many draws are made of everything.
  public static let count = 1_000

  /// The value of a draw.
  public subscript(draw: Int) -> Double {
    switch self {
    case .fixed(let value): value
    case .drawn(let values): values[draw]
    }
  }

  /// All values, each changed alike.
  public func map(_ change: (Double) -> Double) -> Draws {
    switch self {
    case .fixed(let value): .fixed(change(value))
    case .drawn(let values): .drawn(values.map(change))
    }
  }

  /// The range that holds so large a share of the draws, with as many below as above.
  public func interval(_ confidence: Double = 0.9) -> ClosedRange<Double> {
    guard case .drawn(let values) = self,
      let interval = Quantiles(values).interval(level: confidence)
    else { return self[0]...self[0] }
    return interval.lower...interval.upper
  }
}

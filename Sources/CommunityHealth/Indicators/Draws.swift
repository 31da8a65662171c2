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

  /// All values, so many times as far from their mean, and still possible.
  func stretched(by factor: Double, within range: ClosedRange<Double>) -> Draws {
    guard case .drawn(let values) = self else { return self }
    let mean = values.reduce(0, +) / Double(values.count)
    return .drawn(values.map { (mean + factor * ($0 - mean)).clamped(to: range) })
  }

  /// All values moved alike, so that their mean is a number, and still possible.
  func centred(on centre: Double, within range: ClosedRange<Double>) -> Draws {
    guard case .drawn(let values) = self else { return self }
    let mean = values.reduce(0, +) / Double(values.count)
    return .drawn(values.map { ($0 - mean + centre).clamped(to: range) })
  }

  /// The range that holds so large a share of the draws, with as many below as above.
  public func interval(_ confidence: Double = 0.9) -> ClosedRange<Double> {
    guard case .drawn(let values) = self,
      let interval = Quantiles(values).interval(level: confidence)
    else { return self[0]...self[0] }
    return interval.lower...interval.upper
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    min(max(self, range.lowerBound), range.upperBound)
  }
}

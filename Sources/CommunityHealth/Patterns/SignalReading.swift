public import Instruments

/// What one signal of a pattern says of a community.
public struct SignalReading: Hashable, Sendable {
  /// The signal with its levels.
  public let signal: PatternSignal
  /// What its figure says.
  public let reading: IndicatorReading
  /// The figure's raw value.
  public let value: Double
  /// How strong it is from 0 to 1, averaged over what the figure could as well have been.
  public let strength: Double
  /// Where the figure could as well lie, in nine of ten cases.
  public let interval: ClosedRange<Double>
  /// The strength in each draw.
  let draws: Draws

  /// Nil where there is no number.
  init?(_ signal: PatternSignal, of reading: IndicatorReading) {
    guard let value = reading.raw, let chance = reading.chance,
      let interval = reading.chanceOfRaw, signal.isEnough(reading)
    else { return nil }
    self.signal = signal
    self.reading = reading
    self.value = value
    draws = chance.map(signal.strength)
    strength = draws.mean
    self.interval = interval
  }
}

extension SignalReading {
  /// Whether it speaks for the pattern; what has not even reached the watch level speaks against it.
  public var isEvidence: Bool {
    signal.isPast(value) || strength >= PatternVerdict.emergingStrength
  }
}

extension PatternSignal {
  /// Whether the figure counts enough for the signal, in the unit that it counts in.
  fileprivate func isEnough(_ reading: IndicatorReading) -> Bool {
    guard let measured = reading.measured else { return false }
    return leastCounts.allSatisfy { unit, least in
      unit == .n || unit.rawValue == measured.unit.rawValue ? measured.count >= least : true
    }
  }
}

extension Draws {
  /// Their mean.
  var mean: Double {
    switch self {
    case .fixed(let value): value
    case .drawn(let values): values.reduce(0, +) / Double(max(1, values.count))
    }
  }
}

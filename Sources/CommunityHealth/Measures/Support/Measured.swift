public import Instruments

/// A measured number, and everything one needs to judge it.
public struct Measured: Hashable, Sendable {
  /// What was counted.
  public enum Unit: String, Hashable, Sendable {
    case answers, people, sessions, turns, entries, slots
  }

  /// A number that went into it, for those who want to follow the arithmetic.
  public struct Figure: Hashable, Sendable {
    /// What it is.
    public let name: String
    /// How much.
    public let value: Double

    init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }

    init(_ name: String, _ count: Int) { self.init(name, Double(count)) }
  }

  /// The end of a share at which it is told only roughly.
  public enum End: String, Hashable, Sendable {
    case nearlyAll = "nearly-all"
    case hardlyAny = "hardly-any"
  }

  /// The raw value.
  public internal(set) var raw: Double
  /// The end that it is told to lie near; nil where it is told as it is.
  public internal(set) var end: End?
  /// How many units it comes from.
  public let count: Int
  /// What was counted.
  public let unit: Unit
  /// Where it comes from, such as `session-log` or `adoption/2026H1`.
  public let source: String
  /// The wave, where it comes from one.
  public let wave: WaveID?
  /// The days it is about.
  public let period: ClosedRange<CalendarDate>?
  /// The numbers that went into it.
  public internal(set) var figures: [Figure]
  /// The most that was possible here, where that depends on how much there is.
  public let attainable: Double?

  init(
    raw: Double, count: Int, unit: Unit, source: String, wave: WaveID? = nil,
    period: ClosedRange<CalendarDate>? = nil, figures: [Figure] = [], attainable: Double? = nil
  ) {
    self.raw = raw
    self.count = count
    self.unit = unit
    self.source = source
    self.wave = wave
    self.period = period
    self.figures = figures
    self.attainable = attainable
  }
}

/// What a measure finds: a number with the sample it came from, or why there is none.
enum Measurement: Sendable {
  case measured(Measured, Sample)
  /// There is something, but less than a number needs.
  case tooFew(count: Int, needed: Int, Measured.Unit)
  /// Fewer than the minimum group have answered.
  case notShown(least: Int)
  /// Nothing was written down that it could be measured from.
  case notRecorded
}

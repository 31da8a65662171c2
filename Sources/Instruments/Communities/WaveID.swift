/// The place of a wave in a community's folder, such as `adoption/2026H1`.
public struct WaveID: Hashable, Sendable {
  /// What was asked.
  public let instrument: InstrumentID
  /// The wave's own name, such as `2026H1` or the day of a session.
  public let name: String

  /// Joins an instrument and the name of a wave.
  public init(_ instrument: InstrumentID, _ name: String) {
    self.instrument = instrument
    self.name = name
  }

  /// Reads `adoption/2026H1`, and nothing else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(InstrumentID(String(parts[0])), String(parts[1]))
  }
}

extension WaveID {
  /// The first and the last day that the name itself tells: of a day, a month, a quarter, a half or a
  /// whole year.
  public var period: ClosedRange<CalendarDate>? {
    if let day = CalendarDate(name) { return day...day }
    guard let year = Int(name.prefix(4)), name.utf8.count >= 4 else { return nil }
    let rest = name.dropFirst(4)
    switch (rest.first, rest.dropFirst()) {
    case (nil, _): return Self.months(1...12, of: year)
    case ("H", let half): return Self.part(half, of: year, months: 6)
    case ("Q", let quarter): return Self.part(quarter, of: year, months: 3)
    case ("-", let month):
      guard month.utf8.count == 2, let number = Int(month) else { return nil }
      return Self.months(number...number, of: year)
    default: return nil
    }
  }

  private static func part(
    _ text: Substring, of year: Int, months: Int
  ) -> ClosedRange<CalendarDate>? {
    guard text.utf8.count == 1, let number = Int(text), (1...12 / months).contains(number) else {
      return nil
    }
    return Self.months((number - 1) * months + 1...number * months, of: year)
  }

  private static func months(
    _ months: ClosedRange<Int>, of year: Int
  ) -> ClosedRange<CalendarDate>? {
    guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let last = CalendarDate(year: year, month: months.upperBound, day: 1)
    else { return nil }
    return first...last.adding(months: 1).adding(days: -1)
  }
}

extension WaveID: CustomStringConvertible {
  /// The place as it is written.
  public var description: String { "\(instrument)/\(name)" }
}

/// What `perennial.yaml` says of a wave.
public struct WaveNotes: Hashable, Sendable {
  /// The first day on which it could be answered.
  public var opened: CalendarDate?
  /// The last day on which it could be answered.
  public var closed: CalendarDate?
  /// How many were asked.
  public var invited: Int?
  /// The version of the definition they were asked with.
  public var version: Int?

  /// States what is known.
  public init(
    opened: CalendarDate? = nil, closed: CalendarDate? = nil, invited: Int? = nil,
    version: Int? = nil
  ) {
    self.opened = opened
    self.closed = closed
    self.invited = invited
    self.version = version
  }
}

/// What somebody answered to one question.
public enum Answer: Hashable, Sendable {
  /// One choice, or a point of a scale.
  case choice(ChoiceCode)
  /// Several choices, in the order of the definition.
  case choices([ChoiceCode])
  /// A number.
  case number(Double)
  /// Words.
  case text(String)
  /// A day; for a month, its first day.
  case date(CalendarDate)
  /// A time of day.
  case time(ClockTime)
  /// People, by their roster keys.
  case people([PersonKey])
  /// Several names, such as departments.
  case names([String])
  /// No answer, and why.
  case missing(Missing)
}

/// Why there is no answer.
public enum Missing: String, Hashable, Sendable, CaseIterable {
  /// The question was not shown.
  case notShown
  /// It was shown and passed over.
  case skipped
  /// The person would rather not say.
  case refused
  /// Something stood there that could not be understood.
  case unreadable
}

/// A time of day.
public struct ClockTime: Hashable, Sendable {
  /// Hours, 0 to 23.
  public let hour: Int
  /// Minutes, 0 to 59.
  public let minute: Int

  /// Reads `9:05` and `09:05`, and nothing else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == 0x3A || (0x30...0x39).contains($0) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    self.hour = hour
    self.minute = minute
  }
}

extension ClockTime: CustomStringConvertible {
  /// The time as files hold it: `09:05`.
  public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}

extension Answer {
  /// Whether something was answered.
  public var isAnswered: Bool {
    if case .missing = self { false } else { true }
  }
}

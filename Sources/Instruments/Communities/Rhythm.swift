/// How often a community means to meet.
public enum Rhythm: Hashable, Sendable {
  /// Every so many weeks, on the same weekday.
  case weeks(Int)
  /// So many times a month.
  case timesAMonth(Int)

  /// Reads `weekly`, `monthly`, `every 2 weeks` and `2 per month`, and nothing else.
  public init?(_ text: some StringProtocol) {
    let words = text.lowercased().split(separator: " ")
    switch words.count {
    case 1 where words[0] == "weekly": self = .weeks(1)
    case 1 where words[0] == "monthly": self = .timesAMonth(1)
    case 3 where words[0] == "every" && ["weeks", "week"].contains(words[2]):
      guard let count = Int(words[1]), (1...52).contains(count) else { return nil }
      self = .weeks(count)
    case 3 where words[1] == "per" && words[2] == "month":
      guard let count = Int(words[0]), (1...31).contains(count) else { return nil }
      self = .timesAMonth(count)
    default: return nil
    }
  }
}

extension Rhythm {
  /// The days from one meeting to the next.
  public var days: Double {
    switch self {
    case .weeks(let count): Double(7 * count)
    // The mean month of the calendar.
    case .timesAMonth(let count): 365.2425 / 12 / Double(count)
    }
  }
}

extension Rhythm: CustomStringConvertible {
  /// The words by which files name it.
  public var description: String {
    switch self {
    case .weeks(1): "weekly"
    case .weeks(let count): "every \(count) weeks"
    case .timesAMonth(1): "monthly"
    case .timesAMonth(let count): "\(count) per month"
    }
  }
}

/// How often a community plans to meet.
public enum Cadence: String, Hashable, Sendable, CaseIterable {
  case weekly
  case fortnightly = "every 2 weeks"
  case twiceMonthly = "2 per month"
  case monthly

  /// How many days lie between two sessions, about.
  var days: Int {
    switch self {
    case .weekly: 7
    case .fortnightly: 14
    case .twiceMonthly: 15
    case .monthly: 30
    }
  }
}

import Instruments

/// When a community was to meet, outside the pauses it announced.
struct PlannedSlots {
  /// How many days from one meeting to the next.
  let interval: Double
  private let community: Community

  /// By a rhythm of so many days, or that of the community; nil where it has none.
  init?(_ community: Community, every days: Int? = nil) {
    guard let interval = days.map(Double.init) ?? community.rhythm?.days else { return nil }
    self.interval = interval
    self.community = community
  }
}

extension PlannedSlots {
  /// How many days of a period lie outside the pauses.
  func openDays(in period: ClosedRange<CalendarDate>) -> Int {
    let all = period.upperBound.days(since: period.lowerBound) + 1
    var closed: Set<Int> = []
    for pause in community.breaks where pause.overlaps(period) {
      let common = pause.clamped(to: period)
      closed.formUnion(common.lowerBound.dayNumber...common.upperBound.dayNumber)
    }
    return all - closed.count
  }

  /// How many days between two days lie outside the pauses, the first of them not counted.
  func openDays(after start: CalendarDate, through end: CalendarDate) -> Int {
    start < end ? openDays(in: start.adding(days: 1)...end) : 0
  }

  /// Whether a day lies in a pause.
  func isPause(_ day: CalendarDate) -> Bool { community.breaks.contains { $0.contains(day) } }

  /// How many meetings a period has room for, begun ones left out.
  func slots(in period: ClosedRange<CalendarDate>) -> Int {
    Int((Double(openDays(in: period)) / interval).rounded(.down))
  }
}

extension CommunityView {
  /// The last so many days, or those since the launch where that is later.
  func sinceLaunch(_ days: Int) -> ClosedRange<CalendarDate> {
    let window = window(days)
    guard let launched = community.launched, launched > window.lowerBound else { return window }
    return min(launched, asOf)...asOf
  }
}

import Instruments
import Tallies

extension Roster {
  /// Those who belonged to it on any day of a period.
  func active(in period: ClosedRange<CalendarDate>) -> [Member] {
    members.filter { member in
      (member.joined.map { $0 <= period.upperBound } ?? true)
        && (member.left.map { $0 > period.lowerBound } ?? true)
    }
  }

  /// Those who have joined by a day, whether they are still there or not.
  func joined(by day: CalendarDate) -> [Member] {
    members.filter { $0.joined.map { $0 <= day } ?? true }
  }
}

internal import Instruments

/// The days on which a community plans to meet.
enum SessionCalendar {
  /// All planned days from launch to the last day, breaks left out.
  static func days(of frame: CommunityFrame) -> [Int] {
    let days =
      switch frame.rhythm {
      case .weeks(let count):
        stride(from: first(frame), through: frame.end, by: 7 * count).map(\.self)
      case .timesAMonth(1): inMonths(of: frame, weeks: [1])
      // Only four weeks are whole in every month.
      case .timesAMonth(let count):
        inMonths(of: frame, weeks: (0..<min(4, count)).map { $0 * 4 / min(4, count) })
      }
    return days.filter { !frame.isBreak($0) }
  }

  /// The first meeting day, some days after launch.
  private static func first(_ frame: CommunityFrame) -> Int {
    let start = frame.launch + 4
    return start + (frame.weekday - CalendarDate(onDay: start).weekday + 7) % 7
  }

  /// The first, second … meeting day of each month.
  private static func inMonths(of frame: CommunityFrame, weeks: [Int]) -> [Int] {
    let launch = CalendarDate(onDay: frame.launch)
    let start = CalendarDate(year: launch.year, month: launch.month, day: 1) ?? launch
    let months = (frame.end - frame.launch) / 28 + 1
    return (0...months).flatMap { month in
      let day = start.adding(months: month)
      let first = day.dayNumber + (frame.weekday - day.weekday + 7) % 7
      return weeks.map { first + 7 * $0 }
    }.filter { $0 >= frame.launch + 3 && $0 <= frame.end }
  }
}

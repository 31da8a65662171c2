internal import Instruments
internal import Numerics

extension SimulatedCommunity {
  /// `retrospective/DATE.csv`: cards and, each in a row of its own, what the time was worth.
  var retrospectiveFiles: [SimulatedFile] {
    upkeep.retrospectives.map { day in
      var luck = plan.luck(.retrospectives, day)
      var rows: [[String]] = []
      for column in ["keep", "improve", "try"] {
        for _ in 0...luck.below(3) {
          let text = luck.one(of: Words.cards[column] ?? []) ?? ""
          rows.append([column, text, String(luck.below(6)), ""])
        }
      }
      for member in people
      where member.isThere(on: day) && luck.happens(withChance: member.engagement * 0.7) {
        let value =
          behaviour.answering.climate.worthTime + 0.3 * member.cheer
          + 0.7 * luck.deviation()
        rows.append(["", "", "", String(min(5, max(1, Int(value + 0.5))))])
      }
      return SimulatedFile(
        "retrospective/\(day.dayText).csv",
        TableText.sorted(["column", "text", "votes", "worth_time"], rows))
    }
  }

  /// `quarterly-check/QUARTER.csv`, soon after each quarter ends.
  var quarterlyFiles: [SimulatedFile] {
    quarterEnds.map { day in
      var luck = plan.luck(.checks, day)
      let now = Standing(self, (day - 91)..<day).cards(behaviour.answering.climate)
      let before = Standing(self, (day - 182)..<(day - 91)).cards(behaviour.answering.climate)
      let isFirst = day - 182 < frame.launch - 30
      var rows: [[String]] = []
      for member in people where member.isThere(on: day) {
        guard
          luck.happens(
            withChance: behaviour.answering.responseRate * (0.5 + 0.5 * member.engagement))
        else { continue }
        var row: [String] = []
        for (card, last) in zip(now, before) {
          let light = 2.9 * card + 0.2 * member.cheer + 0.45 * luck.deviation()
          row.append(["red", "yellow", "green"][min(2, max(0, Int(light)))])
          let change = isFirst ? 0.2 : (card - last) * 3 + 0.1
          let direction = 1.5 + change + 0.5 * luck.deviation()
          row.append(["worse", "same", "better"][min(2, max(0, Int(direction)))])
        }
        rows.append(row)
      }
      let quarter = CalendarDate(onDay: day - 8).quarter
      return SimulatedFile(
        "quarterly-check/\(quarter).csv", TableText.sorted(Standing.cardHeader, rows))
    }
  }

  /// The days soon after quarters in which the community lived for at least two months.
  private var quarterEnds: [Int] {
    let launch = CalendarDate(onDay: frame.launch)
    let quarters = (frame.end - frame.launch) / 90 + 2
    return (0...quarters).compactMap { number in
      let month = CalendarDate(year: launch.year, month: (launch.month - 1) / 3 * 3 + 1, day: 1)
      let day = (month ?? launch).adding(months: 3 * number).dayNumber + 5
      return day >= frame.launch + 60 && day <= frame.end ? day : nil
    }
  }
}

extension Standing {
  static let cardHeader = [
    "rhythm", "written", "feedback", "safety", "use", "leadership", "turns", "outside",
  ].flatMap { [$0, "\($0)_direction"] }

  /// How the eight cards look: each from 0, red, to 1, green.
  func cards(_ climate: Climate) -> [Double] {
    [
      held, 0.25 + 0.45 * summaries + 0.3 * told, lookedBack ? 0.75 : 0.4,
      (climate.safety - 1) / 4, 0.25 + 0.65 * things,
      0.2 + 0.7 * leaders + (informed ? 0.3 : 0), 1.25 - 0.7 * busiest,
      0.35 + 1.5 * guests,
    ].map { min(1, max(0, $0)) }
  }
}

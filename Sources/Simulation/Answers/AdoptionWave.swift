internal import Instruments
internal import Numerics

/// One round of the adoption survey.
struct AdoptionWave: Hashable, Sendable {
  let name: String
  let opened: Int
  let closed: Int
  /// The beginning of the time that answers are about.
  let since: Int
  let form: AdoptionForm
  /// The week of each day on which it is open.
  let weeks: [[UInt8]]

  /// The rounds of a community: every half-year, the last one some weeks before the last day.
  static func all(of plan: SimulationPlan, _ frame: CommunityFrame) -> [AdoptionWave] {
    var luck = plan.luck(.calendar, 1)
    let last = CalendarDate(onDay: frame.end - 24 - luck.below(30))
    let most = min(plan.waves ?? .max, SimulationPlan.mostWaves(months: plan.months))
    return (0..<max(0, most)).reversed().compactMap { number in
      let day = last.adding(months: -6 * number)
      let monday = day.dayNumber - day.weekday
      guard monday >= frame.launch + 45 else { return nil }
      let opened = CalendarDate(onDay: monday)
      let isSpring = opened.month <= 6
      return AdoptionWave(
        name: "\(opened.year)H\(isSpring ? 1 : 2)", opened: monday,
        closed: monday + 18, since: max(frame.launch, opened.adding(months: -6).dayNumber),
        form: AdoptionForm(isSpring: isSpring, departments: frame.departments),
        weeks: (monday...monday + 18).map { Array(CalendarDate(onDay: $0).isoWeek.utf8) })
    }
  }
}

import Instruments

extension Measure {
  /// How long ago something happened last.
  static let age = Measure(
    "age", "Days since something last happened; from the launch where it never did.",
    formula: "days from the last row that counts, or from the launch, to the day of the report",
    form: .days, parameters: .logRows
  ) { call in
    guard let rows = call.rows() else { return .notRecorded }
    guard let last = rows.dates.last ?? call.view.community.launched else { return .notRecorded }
    let days = max(0, call.view.asOf.days(since: last))
    let measured = Measured(
      raw: Double(days), count: max(1, rows.rows.count), unit: .entries, source: rows.log.text,
      period: min(last, call.view.asOf)...call.view.asOf, figures: [.init("times", rows.rows.count)]
    )
    return .measured(measured, .fixed)
  }

  /// How long ago something happened last, in planned gaps.
  static let ageInGaps = Measure(
    "age-in-gaps", "Planned gaps since something last happened, pauses left out.",
    formula: "days outside pauses since the last row that counts, or the launch ÷ the rhythm",
    form: .number, parameters: .logRows
  ) { call in
    guard let rows = call.rows(), let plan = PlannedSlots(call.view.community) else {
      return .notRecorded
    }
    guard let last = rows.dates.last ?? call.view.community.launched else { return .notRecorded }
    let days = plan.openDays(after: last, through: call.view.asOf)
    let measured = Measured(
      raw: Double(days) / plan.interval, count: max(1, rows.rows.count), unit: .sessions,
      source: rows.log.text, period: min(last, call.view.asOf)...call.view.asOf,
      figures: [
        .init("days outside pauses", days), .init("days of a planned gap", plan.interval),
        .init("times", rows.rows.count),
      ])
    return .measured(measured, .fixed)
  }
}

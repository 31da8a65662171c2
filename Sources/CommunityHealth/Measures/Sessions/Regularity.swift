import Instruments

extension Measure {
  /// How even the gaps are.
  static let regularity = Measure(
    "regularity", "How even the gaps between meetings are, 1 being always the same.",
    formula:
      "1 − min(1, standard deviation of the gaps ÷ their mean), days of pauses and a second meeting on a day left out",
    parameters: .logRows
  ) { call in
    guard let rows = call.rows() else { return .notRecorded }
    let plan = PlannedSlots(call.view.community, every: 1)
    let gaps = zip(rows.dates, rows.dates.dropFirst()).map { earlier, later in
      Double(plan?.openDays(after: earlier, through: later) ?? later.days(since: earlier))
    }.filter { $0 > 0 }
    // Two gaps are the fewest that can differ; what happens twice on a day leaves none between.
    guard gaps.count >= 2, let raw = regularity(of: gaps) else {
      return .tooFew(
        count: min(rows.rows.count, gaps.count + 1), needed: max(3, call.leastCount), .sessions)
    }
    let moments = Moments(gaps)
    let measured = Measured(
      raw: raw, count: rows.rows.count, unit: .sessions, source: rows.log.text, period: rows.span,
      figures: [
        .init("gaps", gaps.count), .init("mean gap in days", moments.mean),
        .init("standard deviation in days", moments.deviation),
      ])
    let sample = EventSample(series: "gaps \(rows.series)", count: gaps.count, range: 0...1) {
      regularity(of: $0.map { gaps[$0] })
    }
    return .measured(measured, .events(sample))
  }

  private static func regularity(of gaps: [Double]) -> Double? {
    let moments = Moments(gaps)
    guard gaps.count >= 2, moments.mean > 0 else { return nil }
    return 1 - min(1, moments.deviation / moments.mean)
  }
}

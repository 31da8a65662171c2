import Instruments

extension Measure {
  /// How long people take.
  static let timeTo = Measure(
    "time-to", "The days until half of the people got there; those on their way count as such.",
    formula: "Kaplan–Meier median of the days from 'start' to 'end'", form: .days,
    parameters: .waits, read: waits)

  /// How long things take from one step to the next.
  static let lag = Measure(
    "lag",
    "The days until half of the things made the next step; those on their way count as such.",
    formula: "Kaplan–Meier median of the days from 'start' to 'end'", form: .days,
    parameters: .waits, read: waits)

  @Sendable private static func waits(_ call: MeasureCall) -> Measurement {
    guard let log = call.instrument("log"), let start = call.column("start"),
      let end = call.column("end"),
      let rows = call.view.rows(
        of: log, date: start, where: call.condition(), days: call.count("days"))
    else { return .notRecorded }
    let waits = rows.rows.compactMap { row -> KaplanMeier.Wait? in
      guard let from = row.date else { return nil }
      let reached = row.response[end].date.flatMap { $0 <= call.view.asOf ? $0 : nil }
      return KaplanMeier.Wait(
        time: Double(max(0, (reached ?? call.view.asOf).days(since: from))),
        hasHappened: reached != nil)
    }
    let there = waits.count(where: \.hasHappened)
    guard let median = KaplanMeier(waits).median else {
      return .tooFew(
        count: there, needed: (waits.count + 1) / 2 + (waits.isEmpty ? 1 : 0), .entries)
    }
    let measured = Measured(
      raw: median, count: waits.count, unit: .entries, source: log.text, period: rows.span,
      figures: [.init("there", there), .init("on their way", waits.count - there)])
    let sample = EventSample(
      series: rows.series, count: waits.count, range: 0 ... .greatestFiniteMagnitude
    ) { places in KaplanMeier(places.map { waits[$0] }).median }
    return .measured(measured, .events(sample))
  }
}

extension [MeasureParameter] {
  /// From which day to which is waited.
  fileprivate static let waits: [MeasureParameter] = [
    .needed("log", .instrument), .needed("start", .column(of: "log")),
    .needed("end", .column(of: "log")), .optional("where", .condition(on: "log")),
    .optional("days", .count),
  ]
}

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
    // Sorted once for all draws: the curve needs them in the order of time.
    let byTime = waits.indices.sorted { waits[$0].time < waits[$1].time }
    let sample = EventSample(
      series: rows.series, count: waits.count, range: 0 ... .greatestFiniteMagnitude
    ) { places in drawnMedian(of: places, in: waits, byTime: byTime) }
    return .measured(measured, .events(sample))
  }
}

/// The median of some waits, as `KaplanMeier` has it, from an order that is known.
private func drawnMedian(
  of places: [Int], in waits: [KaplanMeier.Wait], byTime: [Int]
) -> Double? {
  var times = Array(repeating: 0, count: waits.count)
  for place in places { times[place] += 1 }
  var atRisk = places.count
  var remaining = 1.0
  var next = 0
  while next < byTime.count {
    let time = waits[byTime[next]].time
    var (events, same) = (0, 0)
    while next < byTime.count, waits[byTime[next]].time == time {
      let place = byTime[next]
      same += times[place]
      if waits[place].hasHappened { events += times[place] }
      next += 1
    }
    if events > 0 { remaining *= 1 - Double(events) / Double(atRisk) }
    if remaining <= 0.5 { return time }
    atRisk -= same
  }
  return nil
}

extension [MeasureParameter] {
  /// From which day to which is waited.
  fileprivate static let waits: [MeasureParameter] = [
    .needed("log", .instrument), .needed("start", .column(of: "log")),
    .needed("end", .column(of: "log")), .optional("where", .condition(on: "log")),
    .optional("days", .count),
  ]
}

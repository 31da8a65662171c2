import Instruments
import Tallies

extension Measure {
  /// How much of the plan happened.
  static let cadenceKept = Measure(
    "cadence-kept", "The share of planned meetings that were held.",
    formula:
      "held ÷ planned, at most 1; planned is the larger of the rows planned and the days outside "
      + "pauses ÷ the rhythm, rounded down",
    parameters: .logRows + [
      .optional("planned", .condition(on: "log")), .optional("held", .condition(on: "log")),
      .optional("every", .count),
    ]
  ) { call in
    let period = call.view.sinceLaunch(call.count("days") ?? 90)
    guard let happened = call.happenings(in: period) else { return .notRecorded }
    let plan = PlannedSlots(call.view.community, every: call.count("every"))
    let written = happened.count { $0.isPlanned && !(plan?.isPause($0.day) ?? false) }
    let planned = max(written, plan?.slots(in: period) ?? 0)
    guard planned > 0 else { return .tooFew(count: 0, needed: 1, .slots) }
    let held = happened.count { $0.isHeld }
    let measured = Measured(
      raw: min(1, Double(held) / Double(planned)), count: planned, unit: .slots,
      source: (call.instrument("log") ?? InstrumentID("")).text, period: period,
      figures: [.init("held", held), .init("planned", planned), .init("rows planned", written)])
    // What was held comes as it happened; slots without a row stand where the log falls silent.
    let rows = Array(happened.map { $0.isHeld ? 1.0 : 0 }.suffix(planned))
    let slots = rows + Array(repeating: 0.0, count: planned - rows.count)
    let sample = EventSample(series: "slots", count: planned, range: 0...1) { places in
      places.reduce(0) { $0 + slots[$1] } / Double(planned)
    }
    return .measured(measured, .events(sample))
  }
}

extension MeasureCall {
  fileprivate struct Happening {
    let day: CalendarDate
    let isHeld: Bool
    let isPlanned: Bool
  }

  /// What a log says of meetings, or the waves of an instrument that is answered at them.
  fileprivate func happenings(in period: ClosedRange<CalendarDate>) -> [Happening]? {
    guard let log = instrument("log") else { return nil }
    if let waves = view.waves(of: log) {
      return waves.compactMap(\.day).filter(period.contains)
        .map { Happening(day: $0, isHeld: true, isPlanned: true) }
    }
    guard let kept = view.record.logs[log],
      let rows = view.rows(of: log, date: column("date"), where: condition())
    else { return nil }
    let columns = kept.instrument.columnsByID
    let held = condition("held")
    let planned = condition("planned")
    return rows.rows.compactMap { row in
      guard let day = row.date, period.contains(day) else { return nil }
      let answers = row.response.answers
      return Happening(
        day: day, isHeld: held?.holds(for: answers) { columns[$0] } ?? true,
        isPlanned: planned?.holds(for: answers) { columns[$0] } ?? true)
    }
  }
}

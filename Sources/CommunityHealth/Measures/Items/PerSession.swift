import Instruments

extension Measure {
  /// How much comes of a meeting.
  static let perSession = Measure(
    "per-session", "How many things were made for each session held.",
    formula: "rows of 'made' in the window ÷ sessions held in it", form: .number,
    parameters: .logRows + [
      .needed("made", .instrument), .optional("made where", .condition(on: "made")),
    ]
  ) { call in
    guard let sessions = call.rows(), let made = call.instrument("made"),
      let things = call.view.rows(
        of: made, where: call.condition("made where"), days: call.count("days"))
    else { return .notRecorded }
    guard !sessions.rows.isEmpty else {
      return .tooFew(count: 0, needed: max(1, call.leastCount), .sessions)
    }
    // Each thing belongs to the last session before it, so that both are drawn together.
    let counts = things.dates.counted(by: sessions.dates)
    let total = counts.reduce(0, +)
    let measured = Measured(
      raw: total / Double(counts.count), count: counts.count, unit: .sessions,
      source: "\(made), \(sessions.log)", period: sessions.span,
      figures: [.init("made", total), .init("sessions", counts.count)])
    let sample = EventSample(
      series: sessions.series, count: counts.count, range: 0 ... .greatestFiniteMagnitude
    ) { places in places.reduce(0) { $0 + counts[$1] } / Double(places.count) }
    return .measured(measured, .events(sample))
  }
}

extension [CalendarDate] {
  /// How many days fall to each of some sorted days: to the last before them, or else to the first.
  fileprivate func counted(by days: [CalendarDate]) -> [Double] {
    var counts = Array<Double>(repeating: 0, count: days.count)
    for day in self { counts[days.lastIndex { $0 <= day } ?? 0] += 1 }
    return counts
  }
}

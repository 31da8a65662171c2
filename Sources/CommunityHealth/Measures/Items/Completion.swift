import Instruments
import Tallies

extension Measure {
  /// How much is done in time.
  static let completion = Measure(
    "completion", "The share of what was due that was done in time.",
    formula: "rows done, 'closed' on or before 'due' ÷ rows due by the day of the report",
    parameters: .logRows + [
      .needed("due", .column(of: "log")), .needed("closed", .column(of: "log")),
      .optional("done", .condition(on: "log")),
    ]
  ) { call in
    guard let due = call.column("due"), let closed = call.column("closed"),
      let log = call.instrument("log"), let kept = call.view.record.logs[log],
      let rows = call.view.rows(
        of: log, date: due, where: call.condition(), days: call.count("days"))
    else { return .notRecorded }
    let done = call.condition("done")
    let columns = kept.instrument.columnsByID
    return call.ratio(of: rows, above: "done in time", below: "due") { row in
      guard let day = row[due].date else { return nil }
      let isDone = done?.holds(for: row.answers) { columns[$0] } ?? true
      // Done without a day counts: nobody has said that it was late.
      let isInTime = row[closed].date.map { $0 <= day } ?? (done != nil)
      return (isDone && isInTime ? 1 : 0, 1)
    }
  }
}

import Instruments

extension Measure {
  /// How many things were touched lately.
  static let freshness = Measure(
    "freshness", "The share of things that were touched in the last so many days.",
    formula: "rows with a day of 'touched' in the last 'within' days ÷ rows",
    parameters: .logRows + [
      .needed("touched", .columns(of: "log")), .needed("within", .count),
    ]
  ) { call in
    guard let rows = call.rows(), let within = call.count("within") else { return .notRecorded }
    let window = call.view.window(within)
    let columns = call.columns("touched")
    return call.ratio(of: rows, above: "touched lately", below: "rows") { row in
      (columns.contains { row[$0].date.map(window.contains) ?? false } ? 1 : 0, 1)
    }
  }
}

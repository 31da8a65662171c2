import Instruments

extension Measure {
  /// How often something is written down.
  static let filled = Measure(
    "filled", "The share of entries in which something is filled in.",
    formula: "rows in which any of 'columns' is filled in ÷ rows",
    parameters: .logRows + [.needed("columns", .columns(of: "log"))]
  ) { call in
    guard let rows = call.rows() else { return .notRecorded }
    let columns = call.columns("columns")
    return call.ratio(of: rows, unit: call.rowUnit, above: "filled in", below: "rows") { row in
      (columns.contains { row[$0].isAnswered } ? 1 : 0, 1)
    }
  }
}

import Instruments

extension Measure {
  /// How many entries are of a kind.
  static let rowShare = Measure(
    "row-share", "The share of entries that say one of certain things.",
    formula: "rows with one of 'choices' ÷ rows that say anything in 'column'",
    parameters: .logRows + [
      .needed("column", .column(of: "log")), .needed("choices", .choices(of: "column", in: "log")),
    ]
  ) { call in
    guard let rows = call.rows(), let column = call.column("column") else { return .notRecorded }
    let choices = Set(call.parameters["choices"])
    return call.ratio(of: rows, unit: call.rowUnit, above: "such rows", below: "rows") { row in
      row[column].choice.map { (choices.contains($0.text) ? 1 : 0, 1) }
    }
  }
}

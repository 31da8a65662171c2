/// Typeform: a column per choice that holds its label, or ` / one / other` in one cell.
struct Typeform: ExportDialect {
  let tool = ExportTool.typeform

  func evidence(in head: ExportHead) -> ToolEvidence? {
    let found = head.columns(named: [
      "#", "start date (utc)", "submit date (utc)", "network id", "stage date (utc)",
    ])
    guard head.has("submit date (utc)"), found.count >= 2 else { return nil }
    return ToolEvidence(found)
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    head.plainColumns([
      "#": .responseID, "start date (utc)": .startedAt, "submit date (utc)": .submittedAt,
      "stage date (utc)": .technical, "network id": .identity(.networkID), "tags": .technical,
      "response type": .status, "ending": .technical, "score": .technical,
    ])
  }

  var joints: [Joint] { [.strokes] }

  func standing(_ cell: String, in column: ExportColumn) -> ResponseStanding {
    let isPartial =
      column.role == .submittedAt && cell.isBlank
      || column.role == .status && cell.folded == "started"
    return isPartial ? .partial : .complete
  }

  func knownOffset(of column: ExportColumn) -> Int? { 0 }
}

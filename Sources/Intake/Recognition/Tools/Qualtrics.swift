internal import Instruments

/// Qualtrics: names, labels in any language, and a row of JSON; the legacy form has two rows.
struct Qualtrics: ExportDialect {
  let tool = ExportTool.qualtrics

  func evidence(in head: ExportHead) -> ToolEvidence? {
    if hasImportIDs(head) {
      return ToolEvidence(
        head.columns(named: ["startdate", "enddate", "status", "responseid"]),
        remark: "its third row holds import ids in JSON")
    }
    if isLegacy(head) {
      return ToolEvidence(
        head.columns(named: ["v1", "v2", "v3", "v4"]), remark: "its second row names them")
    }
    guard head.has("startdate", "enddate", "responseid") || head.has("recordeddate", "responseid")
    else { return nil }
    return ToolEvidence(
      head.columns(named: ["startdate", "enddate", "recordeddate", "responseid"]), .likely)
  }

  func headerRows(in head: ExportHead) -> Int {
    hasImportIDs(head) ? 3 : isLegacy(head) || hasLabels(head) ? 2 : 1
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    let hasLabels = headerRows(in: head) > 1
    let labels = head.row(1)
    let imports = hasImportIDs(head) ? head.row(2) : []
    return head.row(0).enumerated().map { index, header in
      var column = ExportColumn(index: index, header: header)
      let name = isLegacy(head) && header.hasPrefix("V") ? labels.cell(index).folded : header.folded
      column.role = Self.roles[name]
      column.code = header.isBlank ? nil : header.trimmed
      if hasLabels, !labels.cell(index).isBlank { column.label = labels.cell(index) }
      if column.role == nil { assignKey(to: &column, importID: imports.cell(index)) }
      return column
    }
  }

  var joints: [Joint] { [.comma] }

  func standing(_ cell: String, in column: ExportColumn) -> ResponseStanding {
    let value = cell.folded
    switch (column.code ?? column.header).folded {
    case "status", "v7": return Self.tests.contains(value) ? .test : .complete
    case "distributionchannel": return value == "preview" ? .test : .complete
    case "finished", "v10": return ["0", "false", "no"].contains(value) ? .partial : .complete
    default: return .complete
    }
  }

  /// Columns of a question that was split carry its import id and an id of the choice.
  private func assignKey(to column: inout ExportColumn, importID: String) {
    guard let id = importID.jsonMember("ImportId"), id.hasPrefix("QID"), !id.hasSuffix("_TEXT")
    else { return }
    let base = String(id.prefix { $0 != "_" && $0 != "#" && $0 != "-" })
    guard id != base || importID.jsonMember("choiceId") != nil else { return }
    column.key = base
    column.isKeyedByHeader = true
    guard let (question, part) = column.label.partedAtLast(" - ") else { return }
    column.label = question.removingEnd(" - Selected Choice")
    column.part = part
  }

  private func hasImportIDs(_ head: ExportHead) -> Bool {
    head.row(2).contains { $0.trimmed.hasPrefix("{\"ImportId\"") }
  }

  private func isLegacy(_ head: ExportHead) -> Bool {
    head.has("v1", "v2", "v3") && head.row(1).cell(0).folded == "responseid"
  }

  private func hasLabels(_ head: ExportHead) -> Bool {
    head.has("responseid") && head.row(1).cell(0).folded.hasPrefix("start date")
  }

  private static let tests: Set = ["1", "2", "survey preview", "survey test", "17"]

  private static let roles: [String: ColumnRole] = [
    "startdate": .startedAt, "enddate": .submittedAt, "status": .status,
    "ipaddress": .identity(.ip), "progress": .technical, "duration (in seconds)": .duration,
    "finished": .status, "recordeddate": .technical, "responseid": .responseID,
    "recipientlastname": .identity(.name), "recipientfirstname": .identity(.name),
    "recipientemail": .identity(.email), "externalreference": .identity(.userID),
    "locationlatitude": .identity(.location), "locationlongitude": .identity(.location),
    "locationaccuracy": .identity(.location), "distributionchannel": .status,
    "userlanguage": .language, "responseset": .technical, "name": .identity(.name),
    "externaldatareference": .identity(.userID), "emailaddress": .identity(.email),
  ]
}

extension String {
  /// The text of a member of an object in one line of JSON, without escapes; nil where it is not there.
  fileprivate func jsonMember(_ name: String) -> String? {
    guard let start = firstRange(ofPart: "\"\(name)\"") else { return nil }
    let rest = self[start.upperBound...].drop { $0 == ":" || $0 == " " }
    return rest.first == "\"" ? String(rest.dropFirst().prefix { $0 != "\"" }) : nil
  }
}

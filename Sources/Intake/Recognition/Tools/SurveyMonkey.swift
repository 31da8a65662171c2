internal import Instruments

/// SurveyMonkey: questions in the first row, options in the second; or one row of both.
struct SurveyMonkey: ExportDialect {
  let tool = ExportTool.surveyMonkey

  func evidence(in head: ExportHead) -> ToolEvidence? {
    let lead = leadingRow(in: head)
    let names = head.row(lead).map(\.folded)
    guard names.contains("respondent id") || names.contains("respondentid"),
      !names.contains("submission id")
    else { return nil }
    let found = [
      "respondent id", "respondentid", "collector id", "collector", "start date",
      "end date", "ip address", "custom data 1",
    ].compactMap { name in names.firstIndex(of: name).map { head.row(lead)[$0] } }
    let rows = headerRows(in: head)
    return ToolEvidence(
      found, found.count > 1 || rows > 1 ? .certain : .likely,
      remark: rows > 1 ? "options stand in row \(rows) of the header" : nil)
  }

  /// Rows belong to the header until a respondent has a number.
  func headerRows(in head: ExportHead) -> Int {
    let lead = leadingRow(in: head)
    let names = head.row(lead).map(\.folded)
    guard let id = names.firstIndex(where: { $0 == "respondent id" || $0 == "respondentid" }) else {
      return lead + 1
    }
    let below = head.row(lead + 1)
    guard !below.isEmpty else { return lead + 1 }
    let isHeader = below.cell(id).isBlank || below.cell(id).folded == names[id]
    return lead + (isHeader ? 2 : 1)
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    let lead = leadingRow(in: head)
    let hasOptions = headerRows(in: head) > lead + 1
    let questions = head.row(lead)
    let options = hasOptions ? head.row(lead + 1) : []
    var key = ""
    var label = ""
    let columns = (0..<head.width).map { index in
      var column = ExportColumn(index: index, header: questions.cell(index))
      if lead > 0, !head.row(0).cell(index).isBlank { column.code = head.row(0)[index].trimmed }
      column.role = Self.roles[questions.cell(index).folded]
      guard hasOptions else { return column }
      if !questions.cell(index).isBlank {
        key = "\(index)"
        label = questions[index]
      }
      let option = options.cell(index)
      column.label = label
      column.part = Self.isNoOption(option, of: label) ? nil : option
      column.key = column.role == nil ? key : nil
      column.isKeyedByHeader = true
      return column
    }
    return hasOptions ? columns : columns.keyedByBrackets()
  }

  /// A row of short codes may stand above the questions.
  private func leadingRow(in head: ExportHead) -> Int {
    let isBelow = head.row(1).contains { ["respondent id", "respondentid"].contains($0.folded) }
    let isAbove = head.has("respondent id") || head.has("respondentid")
    return isBelow && !isAbove ? 1 : 0
  }

  private static func isNoOption(_ option: String, of label: String) -> Bool {
    let text = option.folded
    return text.isEmpty || text == "response" || text == "open-ended response"
      || text == label.folded
  }

  private static let roles: [String: ColumnRole] = [
    "respondent id": .responseID, "respondentid": .responseID, "collector id": .collector,
    "collector": .collector, "start date": .startedAt, "end date": .submittedAt,
    "ip address": .identity(.ip), "email address": .identity(.email),
    "first name": .identity(.name), "last name": .identity(.name), "custom data 1": .technical,
    "sequence #": .technical, "minutes": .duration, "language": .language,
  ]
}

internal import Instruments

/// Microsoft Forms, saved as CSV by a spreadsheet program.
struct MicrosoftForms: ExportDialect {
  let tool = ExportTool.microsoftForms

  func evidence(in head: ExportHead) -> ToolEvidence? {
    guard head.has("start time", "completion time"), head.names.first == "id" else { return nil }
    return ToolEvidence(
      head.columns(named: [
        "id", "start time", "completion time", "email", "name", "last modified time",
      ]))
  }

  func columns(of head: ExportHead) -> [ExportColumn] {
    var columns = head.plainColumns(Self.roles)
    let questions = Set(head.names)
    for index in columns.indices {
      let name = head.names[index]
      for lead in ["points - ", "feedback - "] where name.hasPrefix(lead) {
        // Only a question of the file has points; another question may begin with the same word.
        if questions.contains(String(name.dropFirst(lead.count))) {
          columns[index].role = .technical
        }
      }
    }
    return columns
  }

  var joints: [Joint] { [.semicolon] }

  private static let roles: [String: ColumnRole] = [
    "id": .responseID, "start time": .startedAt, "completion time": .submittedAt,
    "email": .identity(.email), "name": .identity(.name), "last modified time": .technical,
    "total points": .technical, "quiz feedback": .technical, "language": .language,
  ]
}

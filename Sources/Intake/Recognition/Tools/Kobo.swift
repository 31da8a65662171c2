internal import Instruments

/// KoboToolbox: `group/question/choice`, with a summary column, columns of 0 and 1, or both.
struct Kobo: ExportDialect {
  let tool = ExportTool.kobo

  func evidence(in head: ExportHead) -> ToolEvidence? {
    let found = head.columns(named: [
      "_uuid", "_submission_time", "_index", "_validation_status", "_submitted_by", "__version__",
    ])
    guard found.count >= 2, head.has("_uuid") || head.has("_submission_time") else { return nil }
    return ToolEvidence(
      found, remark: hasTags(head) ? "tags such as '#tag' stand in its second row" : nil)
  }

  func headerRows(in head: ExportHead) -> Int { hasTags(head) ? 2 : 1 }

  func columns(of head: ExportHead) -> [ExportColumn] {
    var columns = head.plainColumns(Self.roles)
    let headers = Set(head.names)
    for index in columns.indices where columns[index].role == nil {
      let name = head.names[index]
      for end in ["_latitude", "_longitude", "_altitude", "_precision"] where name.hasSuffix(end) {
        let point = name.removingEnd(end).drop { $0 == "_" }
        // The point itself names a place as exactly as its parts.
        if headers.contains(String(point)) { columns[index].role = .identity(.location) }
      }
    }
    for index in columns.indices.dropLast() where columns[index].role == nil {
      let next = head.names[index + 1]
      if columns[index + 1].role == .identity(.location), next == "_\(head.names[index])_latitude" {
        columns[index].role = .identity(.location)
      }
    }
    return columns.keyedByStrokes(head, below: headerRows(in: head))
  }

  var joints: [Joint] { [.space] }

  func knownOffset(of column: ExportColumn) -> Int? {
    column.header == "_submission_time" ? 0 : nil
  }

  /// The second row may hold tags of the humanitarian exchange language, and nothing else.
  func hasTags(_ head: ExportHead) -> Bool {
    let cells = head.row(1).map(\.trimmed).filter { !$0.isEmpty }
    return !cells.isEmpty && cells.allSatisfy { $0.first == "#" && $0.count > 1 }
  }

  private static let roles: [String: ColumnRole] = [
    "start": .startedAt, "end": .technical, "_id": .responseID, "_uuid": .responseID,
    "_submission_time": .submittedAt, "_validation_status": .status, "_notes": .technical,
    "_status": .status, "_submitted_by": .identity(.userID), "__version__": .technical,
    "_tags": .technical, "_index": .technical, "deviceid": .identity(.userID),
    "username": .identity(.userID), "phonenumber": .identity(.userID),
    "_parent_index": .technical, "_parent_table_name": .technical,
    "_geolocation": .identity(.location),
  ]
}

extension [ExportColumn] {
  /// `question/choice` columns of 0 and 1, behind their summary column where there is one.
  fileprivate func keyedByStrokes(_ head: ExportHead, below headerRows: Int) -> [ExportColumn] {
    var columns = self
    for index in indices where self[index].role == nil {
      guard let (question, part) = self[index].header.partedAtLast("/") else { continue }
      let values = head.sample(index, below: headerRows)
      let isMarks = values.allSatisfy { ["0", "1", "true", "false"].contains($0.folded) }
      guard isMarks, hasNeighbour(at: index, of: question) else { continue }
      columns[index].key = question
      columns[index].label = question
      columns[index].part = part
    }
    for index in indices.dropLast() where columns[index].key == nil {
      if columns[index].role == nil, columns[index + 1].key == columns[index].header {
        columns[index].key = columns[index].header
      }
    }
    return columns
  }

  /// Whether the column beside belongs to the same question, as its summary or another choice.
  private func hasNeighbour(at index: Int, of question: String) -> Bool {
    [index - 1, index + 1].filter(indices.contains).contains { beside in
      self[beside].header == question || self[beside].header.hasPrefix("\(question)/")
    }
  }
}

import Instruments

@testable import Intake

/// What an import makes of an export, in lines that a test can hold against what it should be.
struct ImportedExport {
  let reading: ImportReading

  init(_ source: TableSource, anonymity: String = "anonymous", mapping: String? = nil) throws {
    guard let instrument = ToolsInstrument.read(anonymity: anonymity) else {
      throw Problem.notADefinition(at: .file("surveys/tools.yaml"))
    }
    let map = mapping.map { text in
      ImportMapping(
        SourceFile(path: "map.yaml", bytes: Array(text.utf8)), for: instrument,
        layout: ExportLayout(source.head))
    }
    reading = try ImportReading(
      source, of: instrument, mapping: map, wave: "2026Q2", file: "answers.csv")
  }

  init(_ text: String, anonymity: String = "anonymous", mapping: String? = nil) throws {
    let file = SourceFile(path: "answers.csv", bytes: Array(text.utf8))
    try self.init(try TableSource(file), anonymity: anonymity, mapping: mapping)
  }

  /// The tool, the rows, what was left out and why, what was dropped, and what was warned of.
  var lines: [String] {
    let rows = reading.rows.map { row in
      let answers = reading.instrument.columns.compactMap { column in
        row.cells[column.id].map { "\(column.id)=\($0)" }
      }
      return "\(row.line): " + answers.joined(separator: " ") + (row.isPartial ? " partial" : "")
        + (row.submitted.map { " \($0.week)" } ?? "")
    }
    let rejected = reading.rejected.map { row in
      let column = if case .cell(_, _, let name) = row.problem.place { " of \(name)" } else { "" }
      return "\(row.line): not taken, \(row.problem.code.rawValue)\(column)"
    }
    var lines = [reading.tool.rawValue] + rows + rejected
    if reading.tests > 0 { lines.append("tests: \(reading.tests)") }
    if reading.empty > 0 { lines.append("empty: \(reading.empty)") }
    if !reading.dropped.isEmpty {
      lines.append("dropped: " + reading.dropped.joined(separator: ", "))
    }
    let unknown = reading.table.matches.filter { $0.outcome == .unknown }.map(\.header)
    if !unknown.isEmpty { lines.append("left out: " + unknown.joined(separator: ", ")) }
    let warnings = reading.problems.filter { problem in
      !reading.rejected.contains { $0.problem == problem }
    }
    return lines + warnings.map { "\($0.severity.rawValue): \($0.code.rawValue)" }
  }

  /// `useful text` for each question that was found, and how.
  var ways: [String] {
    reading.table.matches.compactMap { match in
      match.question.map { "\($0) \(match.outcome.words)" }
    }
  }
}

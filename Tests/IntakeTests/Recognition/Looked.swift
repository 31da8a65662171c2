import Intake

/// An export as tests write and read it: a text in, short lines out.
struct Looked {
  let survey: ExportSurvey

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) throws {
    survey = try ExportSurvey(
      TableSource(SourceFile(path: "export.csv", bytes: bytes)), takesDigest: true)
  }

  /// Tool, header rows, rows and columns.
  var shape: String {
    "\(survey.layout.recognition.tool.rawValue) \(survey.layout.recognition.sureness.rawValue), "
      + "\(survey.layout.headerRows) header, \(survey.rows) rows, \(survey.columns) columns"
  }

  /// What was asked: `column(+columns) kind layout answered label: option count, …`.
  var questions: [String] {
    survey.questions.filter { $0.kind != .system }.map { question in
      let columns = question.group.columns
      let place =
        columns.count > 1 ? "\(columns.lowerBound)+\(columns.count)" : "\(columns.lowerBound)"
      let options = question.choices.map { "\($0.label) \($0.count)" }.joined(separator: ", ")
      let layout = question.layout == .plain ? "" : " \(question.layout.rawValue)"
      return "\(place) \(question.kind.rawValue)\(layout) \(question.answered) "
        + question.group.label + (options.isEmpty ? "" : ": \(options)")
    }
  }

  /// The system columns: `column role`.
  var roles: [String] {
    survey.layout.columns.compactMap { column in
      column.role.map { "\(column.index) \($0.name)" }
    }
  }

  /// The kinds of warnings.
  var warnings: [String] { survey.warnings.map(\.kind.rawValue) }

  /// The texts of the warnings of a kind.
  func warning(_ kind: ExportWarning.Kind) -> String {
    survey.warnings.filter { $0.kind == kind }.map(\.text).joined(separator: "\n")
  }
}

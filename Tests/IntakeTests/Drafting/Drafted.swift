import Instruments
import Testing

@testable import Intake

/// A draft of an export, read back as a definition, and the same export read with it.
struct Drafted {
  let text: String
  let problems: [Problem]
  let instrument: Instrument
  let reading: ImportReading

  init(_ text: String) throws { try self.init(Array(text.utf8), of: "export.csv") }

  init(_ bytes: [UInt8], of file: String) throws {
    let source = try TableSource(SourceFile(path: file, bytes: bytes))
    let draft = SurveyDraft(of: try ExportSurvey(source), id: "pulse", scales: shipped.scales)
    text = draft.text
    let set = DefinitionSet(
      [SourceFile(path: "pulse.yaml", bytes: Array(draft.text.utf8))], over: shipped)
    problems = set.problems
    instrument = try #require(set.instrument(InstrumentID("pulse")))
    reading = try ImportReading(source, of: instrument, file: file)
  }

  /// What would keep the definition from being used.
  var errors: [String] {
    problems.filter { $0.severity == .error }.map { "\($0.place): \($0.message)" }
  }

  /// What was asked: `id kind`, with the codes that can be chosen.
  var questions: [String] {
    instrument.questions.map { question in
      let codes = question.choices.map { $0.code.text + ($0.opensText ? "…" : "") }
      switch question.kind {
      case .rating(let scale, let beside):
        let also = beside.isEmpty ? "" : " also " + beside.map(\.code.text).joined(separator: ", ")
        return "\(question.id) scale \(scale.id)\(also)"
      case .matrix(let rows, let scale, _):
        return
          "\(question.id) rows \(rows.map(\.id.text).joined(separator: ", ")) scale \(scale.id)"
      case .one: return "\(question.id) one of \(codes.joined(separator: ", "))"
      case .several: return "\(question.id) several of \(codes.joined(separator: ", "))"
      case .number(let range): return "\(question.id) \(range.isWhole ? "whole" : "decimal")"
      case .text(let length): return "\(question.id) \(length.rawValue)"
      case .date: return "\(question.id) date"
      case .yesNo: return "\(question.id) yes-no"
      default: return "\(question.id) ?"
      }
    }
  }

  /// The responses: `id=code id=code` for each.
  var rows: [String] {
    reading.rows.map { row in
      instrument.columns.compactMap { column in
        row.cells[column.id].map { "\(column.id)=\($0)" }
      }.joined(separator: " ")
    }
  }
}

internal import DelimitedText
internal import Instruments

extension ImportReading {
  /// The waves that rows and texts belong to, sorted; one that is nil stands for no wave at all.
  package var waves: [String?] {
    let found = Set(rows.map(\.wave) + texts.map(\.wave))
    return found.sorted { ($0 ?? "").utf8.lexicographicallyPrecedes(($1 ?? "").utf8) }
  }

  /// Reads the second file of an anonymous wave: `question,text`, with `_wave` in front or not.
  mutating func read(_ file: SourceFile) {
    let records = DelimitedContents(of: file.bytes).records
    let header = records.first?.fields ?? []
    guard let question = header.firstIndex(of: "question"),
      let text = header.firstIndex(of: "text")
    else {
      let place = Place.text(file: file.path, line: 1, column: 1)
      return problems.append(.tableRagged(found: header.count, expected: 2, at: place))
    }
    let waveColumn = header.firstIndex(of: "_wave")
    let columns = instrument.columns.filter(\.isFreeText)
    for record in records.dropFirst() where record.fields.contains(where: { !$0.isBlank }) {
      let cells = record.fields.map(FormulaGuard.unguarded)
      func place(_ column: String) -> Place {
        .cell(file: file.path, line: record.line, column: column)
      }
      let named = waveColumn.map { cells.cell($0).trimmed }.flatMap { $0.isEmpty ? nil : $0 }
      do throws(Problem) {
        if let problem = obstacle(to: named, at: place("_wave")) { throw problem }
        guard let column = columns.first(where: { $0.id.text == cells.cell(question) }) else {
          throw .answerUnknownChoice(
            QuestionID("question"), known: columns.map(\.id.text), meant: nil, at: place("text"))
        }
        let answer = try AnswerReader(for: column).answer(from: cells.cell(text), at: place("text"))
        texts.append(
          ImportedText(wave: named ?? wave, question: column.id, text: answer.ownForm(in: column)))
      } catch {
        rejected.append(RejectedRow(line: record.line, problem: error, answers: []))
        problems.append(error)
      }
    }
  }
}

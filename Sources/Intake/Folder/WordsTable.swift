internal import DelimitedText
internal import Instruments

/// A file of answers in words alone, which lie apart from everything else.
struct WordsTable {
  /// The words by wave and question, sorted, so that their order tells nothing.
  private(set) var waves: [String: [QuestionID: [String]]] = [:]
  /// Everything that is wrong with it.
  private(set) var problems: [Problem] = []

  /// Reads a file; `wave` is the one that its name tells, otherwise each row names its own.
  init(_ file: SourceFile, wave: String?, of instrument: Instrument) {
    let contents = DelimitedContents(of: file.bytes, delimiter: .sniffed(in: file.bytes))
    problems = contents.damage.map { Problem($0, in: file.path) }
    let names = contents.records.first?.fields.map(\.trimmed) ?? []
    let start = Place.text(file: file.path, line: 1, column: 1)
    for name in ["question", "text"] + (wave == nil ? ["_wave"] : []) where !names.contains(name) {
      problems.append(.columnMissing(QuestionID(name), instrument: instrument.id, at: start))
    }
    guard let question = names.firstIndex(of: "question"), let text = names.firstIndex(of: "text")
    else { return }
    let known = instrument.columns.filter(\.isFreeText).map(\.id)
    var unknown: Set<String> = []
    for record in contents.records.dropFirst() where record.fields.count == names.count {
      let name = wave ?? names.firstIndex(of: "_wave").map { record.fields[$0].trimmed } ?? ""
      let id = QuestionID(record.fields[question].trimmed)
      let words = TableHeader.unguarded(record.fields[text]).trimmed
      guard known.contains(id) else {
        if unknown.insert(id.text).inserted {
          problems.append(
            .columnUnknown(
              id.text, instrument: instrument.id, known: known.map(\.text),
              at: .cell(file: file.path, line: record.line, column: "question")))
        }
        continue
      }
      if !name.isEmpty, !words.isEmpty { waves[name, default: [:]][id, default: []].append(words) }
    }
    waves = waves.mapValues { $0.mapValues { $0.sorted(by: String.precedes) } }
  }
}

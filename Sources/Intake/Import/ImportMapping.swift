package import Instruments

/// What a person decided about the columns and answers of a file, in a text file of its own.
package struct ImportMapping: Sendable {
  /// What is decided of a column.
  enum Decision: Hashable {
    case question(QuestionID)
    case ignore
    /// It says who answered, and a pseudonym is made of it.
    case respondent
  }

  private var byHeader: [String: Decision] = [:]
  private var byNumber: [Int: Decision] = [:]
  private var answersByQuestion: [QuestionID: [String: String]] = [:]
  /// Whether it says which column tells who answered.
  private(set) var namesRespondent = false
  /// What is wrong with the file.
  package private(set) var problems: [Problem] = []

  /// Reads a mapping for an instrument and the headers of a file.
  package init(_ file: SourceFile, for instrument: Instrument, layout: ExportLayout) {
    let (root, found) = YAMLReader.root(of: file.bytes, file: file.path)
    problems = found
    guard let root else { return }
    var notes = ReadingNotes(file: file.path)
    let fields = Fields(
      root, of: "a mapping", .instrument,
      known: ["survey", "columns", "ignore", "answers", "respondent"],
      into: &notes)
    let headers = Headers(layout)
    readColumns(fields, instrument, headers, &notes)
    for (text, mark) in fields.texts("ignore", &notes) {
      decide(.ignore, text, headers, at: notes.map.place(mark), &notes)
    }
    readRespondent(fields, instrument, headers, &notes)
    for entry in Self.entries("answers", of: fields, &notes) {
      readAnswers(entry, instrument, &notes)
    }
    problems += notes.problems
  }

  private mutating func readColumns(
    _ fields: Fields, _ instrument: Instrument, _ headers: Headers, _ notes: inout ReadingNotes
  ) {
    for entry in Self.entries("columns", of: fields, &notes) {
      guard let id = entry.value.text?.trimmed, !id.isEmpty else { continue }
      let place = notes.map.place(entry.value.textMark)
      guard instrument.columns.contains(where: { $0.id.text == id }) else {
        notes.problems.append(
          .mappingQuestionUnknown(id, known: instrument.columns.map(\.id.text), at: place))
        continue
      }
      decide(
        .question(QuestionID(id)), entry.key, headers, at: notes.map.place(entry.keyMark), &notes)
    }
  }

  private mutating func readRespondent(
    _ fields: Fields, _ instrument: Instrument, _ headers: Headers, _ notes: inout ReadingNotes
  ) {
    guard let entry = fields["respondent"], let name = fields.text("respondent", &notes) else {
      return
    }
    let place = notes.map.place(entry.value.textMark)
    guard instrument.anonymity == .confidential else {
      notes.problems.append(
        .keyOutOfPlace(
          "respondent", why: "the instrument is \(instrument.anonymity.rawValue)",
          remedy: "remove it; pseudonyms are kept for confidential instruments alone", at: place))
      return
    }
    decide(.respondent, name, headers, at: place, &notes)
    namesRespondent = true
  }

  private mutating func decide(
    _ decision: Decision, _ name: String, _ headers: Headers, at place: Place,
    _ notes: inout ReadingNotes
  ) {
    if headers.texts.contains(name.folded) {
      byHeader[name.folded] = decision
    } else if let number = Int(name), (1...max(1, headers.count)).contains(number) {
      byNumber[number - 1] = decision
    } else {
      notes.problems.append(.mappingColumnUnknown(name, known: headers.written, at: place))
    }
  }

  private mutating func readAnswers(
    _ entry: YAMLEntry, _ instrument: Instrument, _ notes: inout ReadingNotes
  ) {
    guard let column = instrument.columns.first(where: { $0.id.text == entry.key }) else {
      notes.problems.append(
        .mappingQuestionUnknown(
          entry.key, known: instrument.columns.map(\.id.text),
          at: notes.map.place(entry.keyMark)))
      return
    }
    guard case .map(let lines) = entry.value.content else {
      if entry.value.text?.isBlank != true {
        notes.wrongShape(entry.key, entry.value, expected: "a line 'text: code' for each answer")
      }
      return
    }
    let codes = column.choices.map(\.code.text)
    for line in lines {
      let code = line.value.text?.trimmed ?? ""
      guard codes.contains(code) else {
        notes.problems.append(
          .notOneOf(code, key: line.key, known: codes, at: notes.map.place(line.value.textMark)))
        continue
      }
      answersByQuestion[column.id, default: [:]][line.key] = code
    }
  }

  /// The lines of a group that may be empty, as a draft has it.
  private static func entries(
    _ key: String, of fields: Fields, _ notes: inout ReadingNotes
  ) -> [YAMLEntry] {
    guard let entry = fields[key], entry.value.text?.isBlank != true else { return [] }
    guard case .map(let lines) = entry.value.content else {
      notes.wrongShape(key, entry.value, expected: "a group of keys")
      return []
    }
    return lines
  }
}

extension ImportMapping {
  /// What is decided of a column.
  func decision(column: Int, header: String) -> Decision? {
    byNumber[column] ?? byHeader[header.folded]
  }

  /// Whether a column is decided by its number.
  func numbers(_ column: Int) -> Bool { byNumber[column] != nil }

  /// The codes that stand for texts of a question.
  func answers(to question: QuestionID) -> [String: String] { answersByQuestion[question] ?? [:] }
}

/// The headers that a mapping may name.
private struct Headers {
  let written: [String]
  let texts: Set<String>
  let count: Int

  init(_ layout: ExportLayout) {
    written = layout.questions.map { group in
      let header = layout.columns[group.columns.lowerBound].header
      return group.columns.count > 1 && !group.label.isBlank ? group.label : header
    }
    texts = Set((written + layout.columns.map(\.header)).map(\.folded).filter { !$0.isEmpty })
    count = layout.columns.count
  }
}

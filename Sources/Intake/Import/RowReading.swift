internal import DelimitedText
internal import Instruments

/// Turns one row of an export into texts that the instrument's own reader judges.
struct RowReading {
  private let instrument: Instrument
  private let fields: [Field]
  private let reader: ResponseReader
  private let file: String

  /// A question with where it stands and how it is read.
  struct Field {
    let match: ColumnMatch
    let column: Column
    let choices: ChoiceMatch?
    let dayOrder: DayOrder?
  }

  init(_ instrument: Instrument, _ fields: [Field], file: String) {
    self.instrument = instrument
    self.fields = fields
    self.file = file
    reader = ResponseReader(for: instrument)
  }

  /// What a row gives: texts to store, problems, and which columns were repaired or read by position.
  struct Outcome {
    var cells: [QuestionID: String] = [:]
    var problems: [Problem] = []
    var repaired: [QuestionID] = []
    var positions: [QuestionID] = []
    var others: [QuestionID] = []
    var unread: [(QuestionID, String)] = []
    var isEmpty: Bool { cells.isEmpty }
  }

  func outcome(of cells: [String], line: Int) -> Outcome {
    var outcome = Outcome()
    var texts: [QuestionID: String] = [:]
    for field in fields {
      let place = Place.cell(file: file, line: line, column: field.match.header)
      if let text = text(of: field, cells, &outcome, &texts, at: place) {
        texts[field.column.id] = text
      }
    }
    let headers = Dictionary(fields.map { ($0.column.id, $0.match.header) }) { first, _ in first }
    let (response, found) = reader.response(from: texts) { column in
      .cell(file: file, line: line, column: column.flatMap { headers[$0] } ?? column?.text ?? "")
    }
    // What could not be read is no answer that is missing.
    let unread = Set(outcome.unread.map(\.0.text))
    outcome.problems += found.filter { problem in
      guard problem.code == .answerRequired, case .cell(_, _, let header) = problem.place else {
        return true
      }
      return !headers.contains { unread.contains($0.key.text) && $0.value == header }
    }
    for column in instrument.columns {
      let text = response[column.id].ownForm(in: column)
      if !text.isEmpty { outcome.cells[column.id] = text }
    }
    return outcome
  }
}

extension RowReading {
  /// The text for the instrument's reader; nil where it could not be told.
  private func text(
    of field: Field, _ cells: [String], _ outcome: inout Outcome,
    _ texts: inout [QuestionID: String], at place: Place
  ) -> String? {
    guard let choices = field.choices else {
      let cell = cells.cell(field.match.columns.lowerBound)
      return moment(cell, of: field) ?? cell
    }
    let given = readings(field, choices, cells, &texts)
    guard let given else {
      outcome.unread.append((field.column.id, unreadText(field, choices, cells)))
      outcome.problems.append(
        .answerUnknownChoice(
          field.column.id, known: field.column.choices.map(\.code.text), meant: nil, at: place))
      return nil
    }
    for reading in given {
      switch reading {
      case .plain: break
      case .repaired: outcome.repaired.append(field.column.id)
      case .position: outcome.positions.append(field.column.id)
      case .words(let code, let words):
        outcome.others.append(field.column.id)
        texts[field.column.id.behind(code)] = words
      }
    }
    let codes = given.map(\.code.text)
    guard field.takesSeveral || Set(codes).count < 2 else {
      outcome.problems.append(
        .answerTooMany(field.column.id, count: Set(codes).count, limit: 1, at: place))
      return nil
    }
    return field.takesSeveral ? codes.joined(separator: ";") : codes.first ?? ""
  }

  /// All choices that a row marks; nil where a mark cannot be read.
  private func readings(
    _ field: Field, _ choices: ChoiceMatch, _ cells: [String], _ texts: inout [QuestionID: String]
  ) -> [ChoiceMatch.Reading]? {
    var all: [ChoiceMatch.Reading] = []
    for (position, index) in field.match.columns.enumerated() {
      let cell = cells.cell(index)
      guard !cell.isBlank, !(field.match.hasSummary && position == 0) else { continue }
      if let part = field.match.parts[position], let choice = choices.reading(ofHeader: part) {
        if SpreadTally.isRefusal(cell) { continue }
        all.append(choice)
        if field.opensText(choice.code), cell.folded != part.folded, !Self.isMark(cell) {
          texts[field.column.id.behind(choice.code)] = cell
        }
        continue
      }
      if field.takesSeveral {
        guard let joined = choices.joined(cell, wordsBehind: opening(field, choices)) else {
          return nil
        }
        all += joined
      } else {
        let words = opening(field, choices).map { ChoiceMatch.Reading.words($0, cell.trimmed) }
        guard let reading = choices.reading(of: cell) ?? words else { return nil }
        all.append(reading)
      }
    }
    return all
  }

  /// The choice that takes words, unless they have a column of their own in the file.
  private func opening(_ field: Field, _ choices: ChoiceMatch) -> ChoiceCode? {
    choices.opening.flatMap { code in
      fields.contains { $0.column.id == field.column.id.behind(code) } ? nil : code
    }
  }

  private func unreadText(_ field: Field, _ choices: ChoiceMatch, _ cells: [String]) -> String {
    let filled = field.match.columns.map { cells.cell($0) }.filter { !$0.isBlank }
    return (filled.first { choices.joined($0) == nil } ?? "").trimmed
  }

  /// The day or month of a moment, as the instrument wants it.
  private func moment(_ cell: String, of field: Field) -> String? {
    guard case .date(let range) = field.column.kind, let stamp = StampText(cell),
      let time = stamp.time(field.dayOrder)
    else { return nil }
    let day = time.date.description
    return range.precision == .month ? String(day.dropLast(3)) : day
  }

  private static func isMark(_ cell: String) -> Bool {
    ["1", "x", "y", "yes", "true"].contains(cell.folded)
  }
}

extension QuestionID {
  /// The column of the words behind a choice.
  fileprivate func behind(_ code: ChoiceCode) -> QuestionID { QuestionID("\(text)_\(code)") }
}

extension RowReading.Field {
  fileprivate var takesSeveral: Bool { if case .several = column.kind { true } else { false } }

  fileprivate func opensText(_ code: ChoiceCode) -> Bool {
    column.choices.contains { $0.code == code && $0.opensText }
  }
}

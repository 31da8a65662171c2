internal import Instruments

/// What is told once of a column, however many rows show it.
struct ColumnNotes {
  private var repaired: [QuestionID: Int] = [:]
  private var others: [QuestionID: Int] = [:]
  private var positions: Set<QuestionID> = []

  /// Adds what a row showed.
  mutating func add(_ outcome: RowReading.Outcome) {
    for question in outcome.repaired { repaired[question, default: 0] += 1 }
    for question in outcome.others { others[question, default: 0] += 1 }
    positions.formUnion(outcome.positions)
  }

  /// What people should know, in the order of the instrument.
  func problems(of instrument: Instrument, at place: (QuestionID) -> Place) -> [Problem] {
    instrument.columns.map(\.id).flatMap { id in
      [
        repaired[id].map { .importedCodeRepaired(id, count: $0, at: place(id)) },
        others[id].map { .importedAsOther(id, count: $0, at: place(id)) },
        positions.contains(id) ? .importedByPosition(id, at: place(id)) : nil,
      ].compactMap(\.self)
    }
  }
}

internal import Instruments
internal import Tallies

/// A wave without what would tell how single people answered.
///
/// Words, segments and what is asked depending on them are left out: their counts are head counts.
struct GuardedWave {
  /// The wave, with answers changed in the same way for everybody who knows only what is shown.
  let record: WaveRecord

  init(_ wave: WaveRecord, least: Int) {
    let layout = wave.tally.layout
    let columns = Self.columns(of: wave, least: least)
    let changes = zip(layout.columns, columns).compactMap { column, guarded in
      guarded.change.map { AnswerChange(of: column.id, $0) }
    }
    record = WaveRecord(
      wave.id, of: wave.instrument, opened: wave.opened, closed: wave.closed,
      invited: wave.invited,
      tally: wave.tally.counting(columns.map(\.counts), responses: wave.count),
      responses: wave.responses.map { Self.changed($0, by: changes) },
      respondents: wave.respondents, partials: wave.partials)
  }

  /// The columns guarded one by one; then what is asked only depending on one that was changed is
  /// left out, because how many answered it tells what they answered there.
  private static func columns(of wave: WaveRecord, least: Int) -> [GuardedColumn] {
    let instrument = wave.instrument
    let telling = instrument.questionsTellingGroups
    let layout = wave.tally.layout
    var columns = zip(layout.columns, wave.tally.columnTotals).map { column, counts in
      let question = column.question ?? column.id
      return GuardedColumn(
        column, counts, isTelling: telling.contains(question),
        isSensitive: instrument.question(question)?.isSensitive ?? false, least: least,
        coin: ("\(wave.id) \(column.id)".stableHash >> 32) & 1 == 0)
    }
    let changed = Set(
      zip(layout.columns, columns).filter { $0.1.change != nil }.map { $0.0.question ?? $0.0.id })
    let depending = instrument.questions(tellingOf: changed).subtracting(changed)
    for (place, column) in layout.columns.enumerated()
    where depending.contains(column.question ?? column.id) {
      columns[place].leaveOut()
    }
    return columns
  }

  /// Why somebody did not answer is left out, too.
  private static func changed(_ responses: [Response], by all: [AnswerChange]) -> [Response] {
    var changes = all
    return responses.map { response in
      var answers = response.answers.filter { $0.value.isAnswered }
      for change in changes.indices { changes[change].apply(to: &answers) }
      return Response(answers)
    }
  }
}

/// What becomes of everybody's answers to one column.
private struct AnswerChange {
  private let column: QuestionID
  private let change: GuardedColumn.Change
  /// Whether the one who answers otherwise has been met.
  private var hasException = false

  init(of column: QuestionID, _ change: GuardedColumn.Change) {
    self.column = column
    self.change = change
  }

  mutating func apply(to answers: inout [QuestionID: Answer]) {
    switch change {
    case .leftOut:
      answers[column] = nil
    case .alike(let choice, let points, let exception):
      guard let own = answers[column]?.choice, points.contains(own) else { return }
      answers[column] = .choice(hasException ? choice : exception ?? choice)
      hasException = true
    }
  }
}

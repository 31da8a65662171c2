internal import Instruments
internal import Tallies

/// A wave without what would tell how single people answered.
///
/// Words, segments and what is asked depending on them are left out: their counts are head counts.
struct GuardedWave {
  /// The wave, with answers changed in the same way for everybody who knows only what is shown.
  let record: WaveRecord

  init(_ wave: WaveRecord, least: Int) {
    let telling = wave.instrument.questionsTellingGroups
    var counts = wave.tally.columnTotals
    var changes: [AnswerChange] = []
    for (place, column) in wave.tally.layout.columns.enumerated() {
      let question = column.question ?? column.id
      let guarded = GuardedColumn(
        column, counts[place], isTelling: telling.contains(question),
        isSensitive: wave.instrument.question(question)?.isSensitive ?? false, least: least,
        coin: ("\(wave.id) \(column.id)".stableHash >> 32) & 1 == 0)
      counts[place] = guarded.counts
      if let change = guarded.change { changes.append(AnswerChange(of: column.id, change)) }
    }
    record = WaveRecord(
      wave.id, of: wave.instrument, opened: wave.opened, closed: wave.closed,
      invited: wave.invited, tally: wave.tally.counting(counts, responses: wave.count),
      responses: wave.responses.map { Self.changed($0, by: &changes) },
      respondents: wave.respondents, partials: wave.partials)
  }

  private static func changed(
    _ responses: [Response], by changes: inout [AnswerChange]
  ) -> [Response] {
    responses.map { response in
      var answers = response.answers
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

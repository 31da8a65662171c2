internal import DelimitedText
internal import Instruments
internal import Tallies

/// What a response must fulfil as a whole, judged from codes: what is hidden, and what is required.
///
/// The reader of responses is asked once for each combination of the answers that anything depends on.
struct RowRules: Sendable {
  /// Whether every row has to be read as a response, because codes do not tell enough.
  let needsWholeRows: Bool
  /// The columns that anything depends on, as positions in the layout.
  private let deciding: [Int]
  private let required: [Int]
  private let reader: ResponseReader
  private let excuse: RowExcuse
  private var known: [[UInt16]: Outcome] = [:]

  /// What the deciding answers lead to.
  private struct Outcome {
    var hidden: [Int] = []
    var isIncomplete = false
  }

  init(of instrument: Instrument, columns: [Column], excuse: RowExcuse) {
    reader = ResponseReader(for: instrument)
    self.excuse = excuse
    required = columns.indices.filter {
      columns[$0].isRequired && !excuse.apart.contains(columns[$0].id)
    }
    let conditions =
      instrument.sections.compactMap(\.condition) + instrument.questions.compactMap(\.condition)
      + [instrument.completeness].compactMap(\.self)
    let named = Set(conditions.flatMap(\.references).map(\.id))
    let compared = Set(conditions.flatMap(\.comparedColumns))
    deciding = columns.indices.filter { position in
      named.contains(columns[position].id) || columns[position].choices.contains(where: \.opensText)
    }
    needsWholeRows =
      instrument.questions.contains { if case .shares = $0.kind { true } else { false } }
      || columns.contains { compared.contains($0.id) && $0.choices.isEmpty }
  }
}

extension RowRules {
  /// Marks what is hidden in a chunk, and tells the rows that cannot be taken, and those that hold
  /// an answer to a hidden question.
  mutating func judge(
    _ rows: borrowing RowBatch, in chunk: inout AnswerColumns, plan: TallyPlan,
    reject: (_ row: Int) -> Void, warn: (_ row: Int) -> Void
  ) {
    guard !needsWholeRows else {
      judgeWhole(rows, in: &chunk, plan: plan, reject: reject, warn: warn)
      return
    }
    if !deciding.isEmpty {
      for row in 0..<rows.count where chunk.groups[row] != 0 {
        let outcome = outcome(of: row, rows, chunk, plan)
        if hide(outcome.hidden, row, in: &chunk) { warn(row) }
        if outcome.isIncomplete, !plan.isPartial(rows, row: row) { reject(row) }
      }
    }
    for column in required {
      for row in 0..<rows.count
      where chunk.codes[column][row] == AnswerCode.skipped && !plan.isPartial(rows, row: row) {
        reject(row)
      }
    }
  }

  private mutating func outcome(
    of row: Int, _ rows: borrowing RowBatch, _ chunk: AnswerColumns, _ plan: TallyPlan
  ) -> Outcome {
    let key = deciding.map { chunk.codes[$0][row] }
    if let outcome = known[key] { return outcome }
    let texts = plan.texts(of: rows, row: row, columns: deciding)
    let (response, problems) = reader.response(from: texts) { _ in .machine }
    let outcome = Outcome(
      hidden: plan.layout.columns.indices.filter {
        response[plan.layout.columns[$0].id] == .missing(.notShown)
      },
      isIncomplete: problems.contains {
        $0.code == .responseIncomplete && !excuse.covers($0, isPartial: false)
      })
    // Combinations of many options are seldom met twice.
    if known.count < 4096 { known[key] = outcome }
    return outcome
  }

  /// Hides columns of a row; gives whether one of them was answered.
  private func hide(_ hidden: [Int], _ row: Int, in chunk: inout AnswerColumns) -> Bool {
    var wasAnswered = false
    for column in hidden {
      wasAnswered = wasAnswered || chunk.codes[column][row] >= AnswerCode.first
      chunk.codes[column][row] = AnswerCode.notShown
    }
    return wasAnswered
  }

  private func judgeWhole(
    _ rows: borrowing RowBatch, in chunk: inout AnswerColumns, plan: TallyPlan,
    reject: (_ row: Int) -> Void, warn: (_ row: Int) -> Void
  ) {
    let all = Array(plan.layout.columns.indices)
    for row in 0..<rows.count where chunk.groups[row] != 0 {
      let texts = plan.texts(of: rows, row: row, columns: all)
      let isPartial = plan.isPartial(rows, row: row)
      let (response, problems) = reader.response(from: texts, at: plan.place(of:))
      let hidden = all.filter {
        response[plan.layout.columns[$0].id] == .missing(.notShown)
      }
      if hide(hidden, row, in: &chunk) { warn(row) }
      let isRefused = problems.contains { problem in
        problem.severity == .error && !excuse.covers(problem, isPartial: isPartial)
      }
      if isRefused { reject(row) }
    }
  }
}

extension Condition {
  /// The columns whose answers it compares with something.
  fileprivate var comparedColumns: [QuestionID] {
    switch self {
    case .compares(let reference, _, _), .isAmong(let reference, _): [reference.id]
    case .isAnswered: []
    case .not(let inner): inner.comparedColumns
    case .all(let parts), .any(let parts): parts.flatMap(\.comparedColumns)
    }
  }
}

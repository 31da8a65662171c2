import Instruments
import Tallies

/// The columns of two waves, and whether they were asked alike.
struct AskedColumns {
  /// Every column of either wave: those of the later one in its order, then the removed ones.
  let all: [(column: Column, status: ItemChange.Status)]

  init(from earlier: WaveRecord, to later: WaveRecord) {
    let comparison = InstrumentComparison(from: earlier.instrument, to: later.instrument)
    let changes = Dictionary(comparison.changes.map { ($0.id, $0) }) { first, _ in first }
    let modules = Set(
      [earlier.instrument, later.instrument].flatMap { instrument in
        instrument.sections.filter { $0.module != nil }.flatMap(\.questions).map(\.id)
      })
    func status(of column: Column) -> ItemChange.Status? {
      let question = column.question ?? column.id
      let status = changes[question].map { ItemChange.Status($0, earlier, later) } ?? .same
      guard modules.contains(question), status != .added, status != .removed else { return status }
      // Modules take turns: what nobody answered was not asked this time.
      switch (earlier.hasAnswers(to: column.id), later.hasAnswers(to: column.id)) {
      case (true, true): return status
      case (true, false): return .removed
      case (false, true): return .added
      case (false, false): return nil
      }
    }
    let kept = later.instrument.columns
    let stays = Set(kept.map(\.id))
    let gone = earlier.instrument.columns.filter { !stays.contains($0.id) }
    all = (kept + gone).compactMap { column in
      guard column.isCounted else { return nil }
      return status(of: column).map { (column: column, status: $0) }
    }
  }

  /// Those whose answers may be laid side by side.
  var comparable: Set<QuestionID> {
    Set(all.filter { $0.status == .same || $0.status == .reworded }.map(\.column.id))
  }
}

extension ItemChange.Status {
  fileprivate init(_ change: QuestionChange, _ earlier: WaveRecord, _ later: WaveRecord) {
    let isTurned =
      earlier.instrument.question(change.id)?.isReversed
      != later.instrument.question(change.id)?.isReversed
    let kinds = change.kinds
    self =
      kinds.contains(.added)
      ? .added
      : kinds.contains(.removed)
        ? .removed
        : !change.isComparable || isTurned
          ? .changedScale
          : kinds.contains { if case .reworded = $0 { true } else { false } } ? .reworded : .same
  }
}

extension Column {
  /// Whether its answers are counted, and not words of people's own.
  fileprivate var isCounted: Bool {
    switch kind {
    case .rating, .one, .yesNo: true
    default: false
    }
  }
}

internal import DelimitedText
internal import Instruments
internal import Tallies

/// Columns that stand side by side in a file and are answered alike, such as the items of a scale.
///
/// Most often it is a single one.
struct AlikeColumns: Sendable {
  /// Their places in the layout.
  let columns: Range<Int>
  /// The place of the first in the file; nil where the file lacks it.
  private let position: Int?
  private var coder: AnswerCoder
  /// Whether they can be read together, as long as every answer is of one byte or none.
  private var areReadTogether: Bool

  private init(_ columns: Range<Int>, at position: Int?, as column: Column) {
    self.columns = columns
    self.position = position
    coder = AnswerCoder(column)
    areReadTogether = columns.count > 1
  }

  /// All columns of a plan.
  static func all(in plan: TallyPlan) -> [AlikeColumns] {
    let columns = plan.layout.columns
    var found: [AlikeColumns] = []
    var first = 0
    while first < columns.count {
      var next = first + 1
      while next < columns.count, next - first < 16, plan.continues(first, to: next) { next += 1 }
      found.append(
        AlikeColumns(first..<next, at: plan.positions[first], as: columns[first]))
      first = next
    }
    return found
  }
}

extension AlikeColumns {
  /// Whether any text so far could not be taken.
  var hasUnreadable: Bool { coder.hasUnreadable }

  /// The options that were chosen together, in the order in which they were first met.
  var combinations: [[Int]] { coder.combinations }

  /// The same for each of the columns.
  var allCombinations: [[[Int]]] { columns.map { _ in coder.combinations } }

  /// Whether there are so many combinations that with another batch codes might not suffice.
  var isFull: Bool { coder.isFull }

  /// Forgets combinations, so that others find room.
  mutating func forget() { coder.forget() }

  /// Codes the answers of a batch.
  mutating func code(_ rows: borrowing RowBatch, into chunk: inout AnswerColumns) {
    guard let position else {
      for column in columns {
        for row in 0..<rows.count { chunk.codes[column][row] = AnswerCode.skipped }
      }
      return
    }
    if areReadTogether {
      areReadTogether = coder.code(
        rows, columns: position..<position + columns.count, into: &chunk.codes,
        at: columns.lowerBound)
      if areReadTogether { return }
    }
    for column in columns {
      coder.code(
        rows, column: position + column - columns.lowerBound, into: &chunk.codes[column],
        values: &chunk.values[column])
    }
  }
}

extension TallyPlan {
  /// Whether a column of the layout goes on where another one began: as far behind it in the file as
  /// in the layout, and with the same answers, of which one can be given.
  fileprivate func continues(_ first: Int, to next: Int) -> Bool {
    guard let start = positions[first], positions[next] == start + next - first else {
      return false
    }
    let (one, other) = (layout.columns[first], layout.columns[next])
    return !one.takesSeveral && !one.choices.isEmpty && one.kind == other.kind
      && one.choices == other.choices
  }
}

internal import Instruments

/// Counts the scores of one scale and its pairs of items.
struct ScaleCounter: Sendable {
  private let scale: ItemScale
  private let items: [Item]
  private var scores: CountGrid
  private var pairs: [CountGrid]

  /// A column and what its codes are worth: steps from the lowest point, reversed items turned.
  private struct Item {
    let column: Int
    /// By code; nothing for missing answers and those beside the scale.
    let steps: [Int?]
  }

  init(_ scale: ItemScale, layout: TallyLayout) {
    self.scale = scale
    items = scale.columns.map { column in
      let steps = (0..<scale.points).map {
        Optional(layout.isReversed(column) ? scale.points - 1 - $0 : $0)
      }
      let beside = layout.columns[column].choices.count - scale.points
      return Item(
        column: column,
        steps: Array(repeating: nil, count: Int(AnswerCode.first)) + steps
          + Array(repeating: nil, count: max(0, beside)))
    }
    scores = CountGrid(width: scale.scoreCount)
    pairs = scale.pairs.map { _ in CountGrid(width: scale.points * scale.points) }
  }

  mutating func reserve(groups: Int) {
    scores.reserve(groups: groups, codes: 0)
    for pair in pairs.indices { pairs[pair].reserve(groups: groups, codes: 0) }
  }

  mutating func count(_ chunk: borrowing AnswerColumns) {
    for row in 0..<chunk.count where chunk.groups[row] != 0 {
      let group = [chunk.groups[row]]
      let steps = items.map { $0.steps[Int(chunk.codes[$0.column][row])] }
      let answered = steps.compactMap(\.self)
      let score = scale.score(answered: answered.count, sum: answered.reduce(0, +))
      scores.count([UInt16(score)], groups: group, rows: 1)
      for (number, pair) in scale.pairs.enumerated() {
        guard let one = steps[pair.0], let other = steps[pair.1] else { continue }
        pairs[number].count([UInt16(one * scale.points + other)], groups: group, rows: 1)
      }
    }
  }

  func tally(of group: Int) -> ScaleTally {
    ScaleTally(
      scores: (0..<scale.scoreCount).map { scores[group, $0] },
      pairs: pairs.map { grid in
        (0..<scale.points * scale.points).map { grid[group, $0] }
      })
  }
}

internal import Instruments

/// Counts the scores of one scale and its pairs of items, column by column as everything is counted.
struct ScaleCounter: Sendable {
  private let scale: ItemScale
  private let items: [Item]
  private let places: [(Int, Int)]
  private var scores: CountGrid
  private var pairs: [CountGrid]
  /// The cell of each row of a chunk; kept, so that no chunk needs memory of its own.
  private var cells: [UInt16] = []

  /// A column and what its codes are worth: steps from the lowest point, reversed items turned.
  fileprivate struct Item {
    let column: Int
    /// What a code adds to the score; nothing for missing answers and those beside the scale.
    let worths: [UInt16]
    /// The steps of a code; one more than there are for missing answers and those beside the scale.
    let steps: [UInt16]
  }

  init(_ scale: ItemScale, layout: TallyLayout) {
    self.scale = scale
    items = scale.columns.map { Item($0, of: scale, layout: layout) }
    places = scale.pairs
    scores = CountGrid(width: scale.scoreCount)
    let width = (scale.points + 1) * (scale.points + 1)
    pairs = places.map { _ in CountGrid(width: width) }
  }

  mutating func reserve(groups: Int) {
    scores.reserve(groups: groups, codes: 0)
    for pair in pairs.indices { pairs[pair].reserve(groups: groups, codes: 0) }
  }

  mutating func count(_ chunk: borrowing AnswerColumns) {
    let rows = chunk.count
    cells.removeAll(keepingCapacity: true)
    cells.append(contentsOf: repeatElement(0, count: rows))
    for item in items {
      let codes = chunk.codes[item.column]
      for row in 0..<rows { cells[row] += item.worths[Int(codes[row])] }
    }
    scores.count(cells, groups: chunk.groups, rows: rows)
    for (number, pair) in places.enumerated() {
      let (one, other) = (items[pair.0], items[pair.1])
      let (ones, others) = (chunk.codes[one.column], chunk.codes[other.column])
      for row in 0..<rows {
        cells[row] = cell(one.steps[Int(ones[row])], other.steps[Int(others[row])])
      }
      pairs[number].count(cells, groups: chunk.groups, rows: rows)
    }
  }

  func tally(of group: Int) -> ScaleTally {
    let points = 0..<UInt16(scale.points)
    return ScaleTally(
      scores: (0..<scale.scoreCount).map { scores[group, $0] },
      pairs: pairs.map { grid in
        points.flatMap { one in points.map { grid[group, Int(cell(one, $0))] } }
      })
  }

  /// Where people are counted who stand on two points, or off the scale.
  private func cell(_ one: UInt16, _ other: UInt16) -> UInt16 {
    one * UInt16(scale.points + 1) + other
  }
}

extension ScaleCounter.Item {
  init(_ column: Int, of scale: ItemScale, layout: TallyLayout) {
    let steps = (0..<scale.points).map { layout.isReversed(column) ? scale.points - 1 - $0 : $0 }
    let beside = max(0, layout.columns[column].choices.count - scale.points)
    func byCode(_ missing: Int, _ points: [Int]) -> [UInt16] {
      let before = Array(repeating: missing, count: Int(AnswerCode.first))
      return (before + points + Array(repeating: missing, count: beside)).map { UInt16($0) }
    }
    self.column = column
    worths = byCode(0, steps.map { scale.score(answered: 1, sum: $0) })
    self.steps = byCode(scale.points, steps)
  }
}

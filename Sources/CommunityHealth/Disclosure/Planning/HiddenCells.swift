/// Whether anybody can fill in the hidden cells of a table whose rows and columns are known.
///
/// What people can subtract is how many are missing in every row and column. The cells are safe if
/// head counts below the minimum explain that, and every cell can have more than one of them.
struct HiddenCells {
  private let isHidden: [[Bool]]
  private let most: Int
  private var flow: [[Int]]
  private let rowRests: [Int]
  private let columnRests: [Int]

  /// A table of head counts and which of them are hidden.
  init(_ counts: [[Int]], isHidden: [[Bool]], minimum: Int) {
    self.isHidden = isHidden
    most = minimum - 1
    flow = counts.map { $0.map { _ in 0 } }
    let hidden = zip(counts, isHidden).map { zip($0, $1).map { $1 ? $0 : 0 } }
    rowRests = hidden.map { $0.reduce(0, +) }
    columnRests = (counts.first ?? []).indices.map { column in
      hidden.reduce(0) { $0 + $1[column] }
    }
  }

  /// Whether no head count of a hidden cell follows from the rest.
  func areOpen() -> Bool {
    var filled = self
    guard filled.fill() else { return false }
    return filled.isHidden.indices.allSatisfy { row in
      filled.isHidden[row].indices.allSatisfy { column in
        !filled.isHidden[row][column] || filled.isOpen(row, column)
      }
    }
  }
}

extension HiddenCells {
  private var columns: Range<Int> { 0..<columnRests.count }

  /// Finds one filling, person by person along augmenting paths; false where there is none.
  private mutating func fill() -> Bool {
    for row in rowRests.indices {
      for _ in 0..<rowRests[row] {
        let path = path(from: row) { column in
          flow.reduce(0) { $0 + $1[column] } < columnRests[column]
        }
        guard let path else { return false }
        for (step, cell) in path.enumerated() {
          flow[cell.row][cell.column] += step % 2 == 0 ? 1 : -1
        }
      }
    }
    return true
  }

  /// Whether one more, or one fewer, in a cell can be made up for elsewhere.
  private func isOpen(_ row: Int, _ column: Int) -> Bool {
    let isSame: (Int, Int) -> Bool = { $0 == row && $1 == column }
    // One fewer here: the row places somebody elsewhere, and a path ends in this column.
    if flow[row][column] > 0, path(from: row, avoiding: isSame, until: { $0 == column }) != nil {
      return true
    }
    guard flow[row][column] < most else { return false }
    // One more here: some row gives one up in this column, and a path leads from it back to ours.
    return flow.indices.contains { other in
      guard other != row, flow[other][column] > 0 else { return false }
      return reaches(row, from: other, avoiding: { $1 == column })
    }
  }

  private func reaches(_ row: Int, from first: Int, avoiding: (Int, Int) -> Bool) -> Bool {
    path(from: first, avoiding: avoiding) { column in
      flow[row][column] > 0 && !avoiding(row, column)
    } != nil
  }

  /// Cells by turns to be raised and lowered, from a row to a column that will do.
  private func path(
    from start: Int, avoiding: (Int, Int) -> Bool = { _, _ in false }, until isEnd: (Int) -> Bool
  ) -> [(row: Int, column: Int)]? {
    var paths: [(row: Int, path: [(row: Int, column: Int)])] = [(start, [])]
    var (seenRows, seenColumns): (Set<Int>, Set<Int>) = ([start], [])
    while !paths.isEmpty {
      let (row, path) = paths.removeFirst()
      for column in columns
      where isHidden[row][column] && flow[row][column] < most && !avoiding(row, column) {
        guard seenColumns.insert(column).inserted else { continue }
        let longer = path + [(row, column)]
        if isEnd(column) { return longer }
        for next in flow.indices
        where flow[next][column] > 0 && !avoiding(next, column) && seenRows.insert(next).inserted {
          paths.append((next, longer + [(next, column)]))
        }
      }
    }
    return nil
  }
}

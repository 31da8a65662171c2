internal import Instruments

/// What was counted of one column, ready to be read for group after group.
struct CountedColumn {
  private let grid: CountGrid
  private let numbers: [NumberSum]
  private let options: Int
  private let takesSeveral: Bool
  /// Which options each combination joins, where several can be chosen.
  private let combinations: [[Int]]

  init(_ column: Column, grid: CountGrid, numbers: [NumberSum], combinations: [[Int]]) {
    self.grid = grid
    self.numbers = numbers
    self.combinations = combinations
    options = column.choices.count
    takesSeveral = column.takesSeveral
  }
}

extension CountedColumn {
  /// The counts of one group.
  func tally(of group: Int) -> ColumnTally {
    var counts = ColumnTally(options: options)
    counts.skipped = grid[group, Int(AnswerCode.skipped)]
    counts.notShown = grid[group, Int(AnswerCode.notShown)]
    counts.refused = grid[group, Int(AnswerCode.refused)]
    counts.unreadable = grid[group, Int(AnswerCode.unreadable)]
    let first = Int(AnswerCode.first)
    if takesSeveral {
      for number in combinations.indices {
        let count = grid[group, first + number]
        // Most combinations are rare, and most groups have none of them.
        guard count > 0 else { continue }
        counts.present += count
        for option in combinations[number] { counts.options[option] += count }
      }
    } else if options == 0 {
      counts.present = grid[group, first]
    } else {
      for option in 0..<options { counts.options[option] = grid[group, first + option] }
      counts.present = counts.options.reduce(0, +)
    }
    if group < numbers.count { counts.numbers = numbers[group] }
    return counts
  }
}

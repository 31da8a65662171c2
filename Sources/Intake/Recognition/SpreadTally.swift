/// What the rows hold in the columns of one question.
struct SpreadTally: Sendable {
  /// How many rows hold anything.
  private(set) var answered = 0
  /// How many hold something, and no mark that chooses.
  private(set) var noneChosen = 0
  /// How many hold more than one mark.
  private(set) var several = 0

  /// Adds a row by how many of its cells hold anything, and how many choose.
  mutating func add(filled: Int, marked: Int) {
    guard filled > 0 else { return }
    answered += 1
    if marked == 0 { noneChosen += 1 }
    if marked > 1 { several += 1 }
  }

  /// Adds other rows.
  mutating func add(_ other: SpreadTally) {
    answered += other.answered
    noneChosen += other.noneChosen
    several += other.several
  }

  /// Whether a mark says that its option was not chosen.
  static func isRefusal(_ cell: String) -> Bool {
    guard cell.utf8.count < 10 else { return false }
    return ["0", "n", "no", "false", "not selected"].contains(cell.folded)
  }
}

/// How the answers to one question lie in the file.
public enum AnswerLayout: String, Hashable, Sendable {
  /// One answer in one column.
  case plain
  /// A column per option that holds the option, or is empty.
  case labels
  /// A column per option of 1 and 0; all of them are empty where the question was not answered.
  case zeroOne = "zero-one"
  /// A column per option that holds a yes, or a no or nothing.
  case yes
  /// Several options in one cell.
  case joined
  /// A column per row of a grid, each with an answer of its own.
  case grid
}

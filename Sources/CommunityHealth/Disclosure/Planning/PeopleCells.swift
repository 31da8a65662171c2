internal import Instruments
internal import Tallies

/// The people of a wave in cells of those whom no segment and no earlier release tells apart.
struct PeopleCells {
  /// One cell.
  struct Cell: Hashable {
    /// The answers to the segments, in order; nil for people who are not in the wave any more.
    let group: TallyGroup?
    /// The earlier releases that count them, by position.
    let earlier: [Int]
  }

  /// The cells, sorted.
  let cells: [Cell]
  /// How many people each of them holds.
  let counts: [Int]
  /// What was released of the wave before, as cells.
  let earlier: [[Bool]]

  /// Cells and how many people are in them; of earlier releases it is told how many there are.
  init(_ people: [(cell: Cell, count: Int)], earlierReleases: Int = 0) {
    let held = people.filter { $0.count > 0 }
    cells = held.map(\.cell)
    counts = held.map(\.count)
    earlier = (0..<earlierReleases).map { release in
      held.map { $0.cell.earlier.contains(release) }
    }
  }

  /// The people of a tally of which nothing was released yet.
  init(_ tally: Tally) {
    self.init(
      tally.sortedGroups.map { group, counts in
        (Cell(group: group, earlier: []), counts.responses)
      })
  }

  /// Everybody in the wave.
  var everybody: [Bool] { cells.map { $0.group != nil } }

  /// Those whose answer to a segment is among some values.
  func answering(_ segment: Int, with isMeant: (String?) -> Bool) -> [Bool] {
    cells.map { cell in cell.group.map { isMeant($0.values[segment]) } ?? false }
  }

  /// How many people some cells hold.
  func count(_ members: [Bool]) -> Int {
    zip(members, counts).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
  }
}

extension [Bool] {
  /// Those in both.
  static func && (left: [Bool], right: [Bool]) -> [Bool] { zip(left, right).map { $0 && $1 } }

  /// Those in either.
  static func || (left: [Bool], right: [Bool]) -> [Bool] { zip(left, right).map { $0 || $1 } }
}

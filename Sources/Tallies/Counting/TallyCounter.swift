internal import Instruments

/// Counts answers, a chunk at a time; every thread has its own, and their tallies are added.
public struct TallyCounter: Sendable {
  /// What is counted.
  public let layout: TallyLayout
  private var grids: [CountGrid]
  private var numbers: [[NumberSum]]
  private var scales: [ScaleCounter]
  /// Counts rows only where no column does.
  private var responses = CountGrid(width: 1)
  private var noCodes: [UInt16] = []
  private var groups = 0
  /// How many rows were counted, those left out included.
  public private(set) var rows = 0

  /// More rows than this are never counted by one counter.
  public static let mostRows = Int(UInt32.max) - 1

  /// A counter that has counted nothing.
  public init(_ layout: TallyLayout) {
    self.layout = layout
    grids = layout.columns.map { CountGrid(width: Int(AnswerCode.first) + $0.optionCount) }
    numbers = layout.columns.map { _ in [] }
    scales = layout.scales.map { ScaleCounter($0, layout: layout) }
  }
}

extension TallyCounter {
  /// Makes room for groups up to this number, 0 included.
  public mutating func reserve(groups count: Int) {
    guard count > groups else { return }
    groups = count
    responses.reserve(groups: groups, codes: 1)
    for column in grids.indices {
      grids[column].reserve(groups: groups, codes: 0)
      if layout.columns[column].holdsNumbers {
        let missing = groups - numbers[column].count
        numbers[column] += Array(repeating: NumberSum(), count: max(0, missing))
      }
    }
    for scale in scales.indices { scales[scale].reserve(groups: groups) }
  }

  /// Makes room for so many codes of a column.
  public mutating func reserve(codes: Int, column: Int) {
    guard codes > grids[column].width else { return }
    grids[column].reserve(groups: groups, codes: codes)
  }

  /// Counts the rows of a chunk.
  public mutating func count(_ chunk: borrowing AnswerColumns) {
    let rows = chunk.count
    self.rows += rows
    precondition(self.rows <= Self.mostRows, "a counter takes no more rows than 32 bits count")
    if grids.isEmpty { countResponses(of: chunk) }
    for column in grids.indices {
      grids[column].count(chunk.codes[column], groups: chunk.groups, rows: rows)
      if !chunk.values[column].isEmpty { add(column, of: chunk) }
    }
    for scale in scales.indices { scales[scale].count(chunk) }
  }

  private mutating func countResponses(of chunk: borrowing AnswerColumns) {
    if chunk.count > noCodes.count { noCodes = Array(repeating: 0, count: chunk.count) }
    responses.count(noCodes, groups: chunk.groups, rows: chunk.count)
  }

  private mutating func add(_ column: Int, of chunk: borrowing AnswerColumns) {
    for row in 0..<chunk.count where chunk.codes[column][row] == AnswerCode.first {
      numbers[column][Int(chunk.groups[row])].add(chunk.values[column][row])
    }
  }
}

extension TallyCounter {
  /// What was counted.
  ///
  /// `names` says what each group from 1 on is, and `combinations` which options each combination of
  /// a column joins; groups that turn out to be the same are added.
  public func tally(names: [TallyGroup], combinations: [[[Int]]]) -> Tally {
    var tally = Tally(layout)
    let columns = layout.columns.indices.map {
      CountedColumn(
        layout.columns[$0], grid: grids[$0], numbers: numbers[$0], combinations: combinations[$0])
    }
    for (position, name) in names.enumerated() {
      let group = position + 1
      let count = (grids.first ?? responses).count(of: group)
      guard count > 0 else { continue }
      tally.add(
        GroupTally(
          responses: count, columns: columns.map { $0.tally(of: group) },
          scales: scales.map { $0.tally(of: group) }),
        to: name)
    }
    return tally
  }
}

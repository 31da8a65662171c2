internal import Instruments

/// The counts of one group.
public struct GroupTally: Hashable, Sendable {
  /// How many responses there are.
  public private(set) var responses: Int
  /// The counts of the layout's columns.
  public private(set) var columns: [ColumnTally]
  /// The counts of the layout's scales.
  public private(set) var scales: [ScaleTally]

  init(responses: Int, columns: [ColumnTally], scales: [ScaleTally]) {
    self.responses = responses
    self.columns = columns
    self.scales = scales
  }

  /// The counts of nobody.
  public init(_ layout: TallyLayout) {
    self.init(
      responses: 0, columns: layout.columns.map { ColumnTally(options: $0.choices.count) },
      scales: layout.scales.map {
        let cells = $0.points * $0.points
        return ScaleTally(
          scores: Array(repeating: 0, count: $0.scoreCount),
          pairs: $0.pairs.map { _ in Array(repeating: 0, count: cells) })
      })
  }

  /// Adds the counts of other people, in place: a tally has many groups, and each of them many counts.
  mutating func add(_ other: GroupTally) {
    responses += other.responses
    for column in columns.indices { columns[column].add(other.columns[column]) }
    for scale in scales.indices { scales[scale].add(other.scales[scale]) }
  }

  /// Both together.
  public static func + (left: GroupTally, right: GroupTally) -> GroupTally {
    var sum = left
    sum.add(right)
    return sum
  }
}

/// The counts of one column.
public struct ColumnTally: Hashable, Sendable {
  /// Who passed it over.
  public var skipped = 0
  /// Who was not shown it.
  public var notShown = 0
  /// Who would rather not say.
  public var refused = 0
  /// Whose answer could not be understood.
  public var unreadable = 0
  /// Who answered anything, beside the scale included.
  public var present = 0
  /// How often each option was chosen.
  public var options: [Int]
  /// The numbers given, where numbers are asked for.
  public var numbers = NumberSum()

  init(options: Int) { self.options = Array(repeating: 0, count: options) }

  /// Both together.
  static func + (left: ColumnTally, right: ColumnTally) -> ColumnTally {
    var sum = left
    sum.add(right)
    return sum
  }

  fileprivate mutating func add(_ other: ColumnTally) {
    skipped += other.skipped
    notShown += other.notShown
    refused += other.refused
    unreadable += other.unreadable
    present += other.present
    options.add(other.options)
    if other.numbers.count > 0 { numbers = numbers + other.numbers }
  }
}

/// The counts of one scale.
public struct ScaleTally: Hashable, Sendable {
  /// How many people have each score, by `ItemScale.score`.
  public private(set) var scores: [Int]
  /// For each pair of items, how many people stand on each pair of points.
  public private(set) var pairs: [[Int]]

  fileprivate mutating func add(_ other: ScaleTally) {
    scores.add(other.scores)
    for pair in pairs.indices { pairs[pair].add(other.pairs[pair]) }
  }
}

extension [Int] {
  fileprivate mutating func add(_ other: [Int]) {
    for (place, count) in zip(indices, other) { self[place] += count }
  }
}

internal import Instruments

/// The counts of one group.
public struct GroupTally: Hashable, Sendable {
  /// How many responses there are.
  public let responses: Int
  /// The counts of the layout's columns.
  public let columns: [ColumnTally]
  /// The counts of the layout's scales.
  public let scales: [ScaleTally]

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

  /// Both together.
  public static func + (left: GroupTally, right: GroupTally) -> GroupTally {
    GroupTally(
      responses: left.responses + right.responses,
      columns: zip(left.columns, right.columns).map { $0 + $1 },
      scales: zip(left.scales, right.scales).map { $0 + $1 })
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

  static func + (left: ColumnTally, right: ColumnTally) -> ColumnTally {
    var sum = left
    sum.skipped += right.skipped
    sum.notShown += right.notShown
    sum.refused += right.refused
    sum.unreadable += right.unreadable
    sum.present += right.present
    sum.options = zip(left.options, right.options).map(+)
    sum.numbers = left.numbers + right.numbers
    return sum
  }
}

/// The counts of one scale.
public struct ScaleTally: Hashable, Sendable {
  /// How many people have each score, by `ItemScale.score`.
  public let scores: [Int]
  /// For each pair of items, how many people stand on each pair of points.
  public let pairs: [[Int]]

  static func + (left: ScaleTally, right: ScaleTally) -> ScaleTally {
    ScaleTally(
      scores: zip(left.scores, right.scores).map(+),
      pairs: zip(left.pairs, right.pairs).map { zip($0, $1).map(+) })
  }
}

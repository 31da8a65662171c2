internal import Instruments

/// The coded answers of a wave, response by response, as intervals need them: up to 2,000.
///
/// The rows are sorted by what they hold, so that neither the order of a file nor how it was cut
/// leaves a trace. Beyond the limit only their number is known, whichever rows came first.
public struct CodedRows: Hashable, Sendable {
  /// Of more responses than this the rows are not kept.
  public static let most = WaveRecord.mostResponses

  /// What the columns are.
  public let layout: TallyLayout
  /// How many responses there are, kept or not.
  public let count: Int
  /// The groups that occur, sorted.
  public let groups: [TallyGroup]
  /// The group of each row, as a position in `groups`.
  public let groupNumbers: [UInt16]
  /// The codes of each column; where several can be chosen, a code names a combination.
  public let codes: [[UInt16]]
  /// The numbers of the columns that hold numbers; other columns have none.
  public let values: [[Double]]
  /// The combinations of each column that occur, counted from `AnswerCode.first`, sorted.
  public let combinations: [[[Int]]]

  /// Collects rows.
  public init(_ rows: [CodedRow] = [], of layout: TallyLayout) {
    self.init(rows, count: rows.count, of: layout)
  }

  /// Keeps rows unless there are too many of them in all; then only `count` matters.
  init(_ rows: [CodedRow], count: Int, of layout: TallyLayout) {
    let kept = count > Self.most ? [] : rows
    let groups = Set(kept.map(\.group)).sorted(by: TallyGroup.comesFirst)
    let combinations = layout.columns.enumerated().map { position, column in
      column.takesSeveral ? Self.combinations(of: kept.map { $0.answers[position] }) : []
    }
    let numbering = Numbering(groups, combinations)
    let keys = kept.map { RowKey($0, numbering) }.sorted()
    self.layout = layout
    self.count = count
    self.groups = groups
    self.combinations = combinations
    groupNumbers = keys.map { $0.codes[0] }
    codes = layout.columns.indices.map { column in keys.map { $0.codes[column + 1] } }
    values = layout.columns.enumerated().map { position, column in
      column.holdsNumbers ? keys.map { $0.numbers[position] } : []
    }
  }

  private static func combinations(of answers: [CodedAnswer]) -> [[Int]] {
    Set(answers.filter { $0.code >= AnswerCode.first }.map(\.options))
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension CodedRows {
  /// Whether the rows are there, and not only their number.
  public var areKept: Bool { count <= Self.most }

  /// The rows one by one, sorted.
  public var rows: [CodedRow] {
    groupNumbers.indices.map { row in
      let answers = layout.columns.indices.map { column in
        let code = codes[column][row]
        let isCombination = layout.columns[column].takesSeveral && code >= AnswerCode.first
        return CodedAnswer(
          code: isCombination ? AnswerCode.first : code,
          options: isCombination ? combinations[column][Int(code - AnswerCode.first)] : [],
          number: values[column].isEmpty ? 0 : values[column][row])
      }
      return CodedRow(group: groups[Int(groupNumbers[row])], answers: answers)
    }
  }

  /// Both together.
  public static func + (left: CodedRows, right: CodedRows) -> CodedRows {
    precondition(left.layout == right.layout, "rows of different layouts are never joined")
    let count = left.count + right.count
    return CodedRows(
      count > most ? [] : left.rows + right.rows, count: count, of: left.layout)
  }
}

/// Which number stands for which group and which combination.
private struct Numbering {
  let groups: [TallyGroup: UInt16]
  let combinations: [[[Int]: UInt16]]

  init(_ groups: [TallyGroup], _ combinations: [[[Int]]]) {
    func numbered<Key: Hashable>(_ keys: [Key], from first: UInt16) -> [Key: UInt16] {
      Dictionary(uniqueKeysWithValues: zip(keys, first...))
    }
    self.groups = numbered(groups, from: 0)
    self.combinations = combinations.map { numbered($0, from: AnswerCode.first) }
  }
}

/// A row as numbers that can be put in order.
private struct RowKey: Comparable {
  /// The group, then the codes.
  let codes: [UInt16]
  let numbers: [Double]

  init(_ row: CodedRow, _ numbering: Numbering) {
    let answers = zip(row.answers, numbering.combinations).map { answer, known in
      answer.code < AnswerCode.first ? answer.code : known[answer.options] ?? answer.code
    }
    codes = [numbering.groups[row.group] ?? 0] + answers
    numbers = row.answers.map(\.number)
  }

  static func < (left: RowKey, right: RowKey) -> Bool {
    guard left.codes == right.codes else {
      return left.codes.lexicographicallyPrecedes(right.codes)
    }
    return left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

extension TallyGroup {
  /// Whether a group comes before another by the bytes of its values, none last.
  fileprivate static func comesFirst(_ left: TallyGroup, _ right: TallyGroup) -> Bool {
    for (one, other) in zip(left.values, right.values) where one != other {
      guard let one, let other else { return other == nil }
      return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return false
  }
}

/// A question with how it was answered.
public struct AnsweredQuestion: Sendable {
  /// One of its columns.
  public struct Part: Hashable, Sendable {
    /// The position of the column, counted from 0.
    public let column: Int
    /// The option or row it is about; nil for the question as a whole.
    public let label: String?
    /// How many cells hold anything.
    public let answered: Int
    /// How often each value stands in its cells; empty where it is no closed question.
    public let values: [OptionCount]
  }

  /// What it is and where it stands.
  public let group: QuestionGroup
  /// How it is answered.
  public let kind: QuestionKindGuess
  /// How its answers lie in the file.
  public let layout: AnswerLayout
  /// How many responses hold an answer to it.
  public let answered: Int
  /// How many of them chose none of the options; nil where that cannot be told from no answer.
  public let noneChosen: Int?
  /// What was chosen, and how often; empty for text, numbers, dates and system columns.
  public let choices: [OptionCount]
  /// Its columns.
  public let parts: [Part]
  /// Whether the options had to be told apart in cells that join them.
  let joined: JoinedAnswers?
  /// A mark that may join options, or belong to one.
  let undecided: Joint?
  /// What its cells hold, column by column.
  let tallies: [ColumnTally]

  init(
    _ group: QuestionGroup, columns: [ColumnTally], spread: SpreadTally,
    dialect: any ExportDialect
  ) {
    self.group = group
    tallies = columns
    parts = zip(group.columns, columns).enumerated().map { position, pair in
      let (column, tally) = pair
      let isClosed = group.role == nil && tally.kind == .single || group.columns.count > 1
      return Part(
        column: column, label: group.parts[position], answered: tally.answered,
        values: isClosed ? tally.values.sorted : [])
    }
    if columns.count > 1 {
      let reading = SpreadReading(group, columns: columns, parts: parts, spread: spread)
      (kind, layout, choices) = (reading.kind, reading.layout, reading.choices)
      answered = spread.answered
      noneChosen = layout == .zeroOne ? spread.noneChosen : nil
      (joined, undecided) = (nil, nil)
      return
    }
    let reading = CellReading(group, columns.first ?? ColumnTally(), dialect)
    (kind, layout, choices) = (reading.kind, reading.layout, reading.choices)
    (joined, undecided) = (reading.joined, reading.undecided)
    answered = columns.first?.answered ?? 0
    noneChosen = nil
  }
}

extension AnsweredQuestion {
  /// Whether the file itself says which options there are and which columns belong together.
  ///
  /// Otherwise names of columns or repeated answers suggest it.
  public var isBeyondDoubt: Bool { !group.isGuessed && joined?.isCertain != false }

  /// What suggests it, where it is not beyond doubt.
  public var suggestion: String? {
    if group.isGuessed { return "the names of its columns go together" }
    guard let joined, !joined.isCertain else { return nil }
    return "parts between '\(joined.joint.rawValue)' come again in other cells"
  }

  /// How often each cell as a whole stands in its only column, the most frequent first.
  public var cells: [OptionCount] { tallies.count == 1 ? tallies[0].values.sorted : [] }
}

/// How a question in one column is answered.
private struct CellReading {
  var kind: QuestionKindGuess
  var layout = AnswerLayout.plain
  var choices: [OptionCount] = []
  var joined: JoinedAnswers?
  var undecided: Joint?

  init(_ group: QuestionGroup, _ tally: ColumnTally, _ dialect: any ExportDialect) {
    kind = group.role == nil ? tally.kind : .system
    guard kind == .text || kind == .single, !tally.values.isFull else { return }
    let values = tally.values.sorted
    for joint in dialect.joints where joined == nil {
      joined = JoinedAnswers(values, joint: joint)
    }
    if let joined {
      (kind, layout, choices) = (.multiple, .joined, joined.options)
    } else if kind == .single {
      choices = values
      undecided = dialect.joints.first { joint in
        joint == .commaSpace && values.contains { $0.label.contains(", ") }
      }
    }
  }
}

/// How a question that is spread over columns is answered.
private struct SpreadReading {
  let kind: QuestionKindGuess
  let layout: AnswerLayout
  let choices: [OptionCount]

  init(
    _ group: QuestionGroup, columns: [ColumnTally], parts: [AnsweredQuestion.Part],
    spread: SpreadTally
  ) {
    let first = group.hasSummary ? 1 : 0
    let options = zip(parts, columns).dropFirst(first).map { $0 }
    let layout = Self.layout(options)
    self.layout = layout
    switch layout {
    case .grid:
      let kinds = Set(columns.filter { $0.answered > 0 }.map(\.kind))
      kind = kinds.count == 1 ? kinds.first ?? .text : kinds.contains(.single) ? .single : .text
      choices = []
    default:
      // Where nobody marked two options, one could be chosen.
      kind = spread.several == 0 && spread.answered > 2 ? .single : .multiple
      choices = options.map { part, tally in
        let marks = part.values.filter { !SpreadTally.isRefusal($0.label) }
        return OptionCount(
          label: Self.label(part, layout),
          count: marks.isEmpty && tally.values.isFull
            ? tally.answered : marks.reduce(0) { $0 + $1.count })
      }
    }
  }

  /// What the cells hold where they hold the option; its header otherwise.
  private static func label(_ part: AnsweredQuestion.Part, _ layout: AnswerLayout) -> String {
    if layout == .labels, part.values.count == 1, let only = part.values.first?.label,
      part.label?.folded == only.folded
    {
      return only
    }
    return part.label ?? part.values.first?.label ?? ""
  }

  private static func layout(_ options: [(AnsweredQuestion.Part, ColumnTally)]) -> AnswerLayout {
    let closed = options.filter { !isOther($0.0) && $0.1.answered > 0 }
    guard !closed.isEmpty else { return options.allSatisfy { $0.0.label != nil } ? .labels : .grid }
    let values = Set(closed.flatMap { $0.0.values.map(\.label.folded) })
    if closed.contains(where: { $0.1.values.isFull }) { return .grid }
    if values.isSubset(of: ["0", "1", "true", "false"]), values.count > 1 || values == ["1"] {
      return .zeroOne
    }
    if values.isSubset(of: ["y", "n", "yes", "no"]) { return .yes }
    let areMarks = closed.allSatisfy { part, _ in
      part.values.count == 1 && part.label != nil
    }
    return areMarks ? .labels : .grid
  }

  /// The column of 'other' holds what people wrote.
  private static func isOther(_ part: AnsweredQuestion.Part) -> Bool {
    part.label?.folded.hasPrefix("other") ?? false
  }
}

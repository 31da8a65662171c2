public import Instruments

/// A coded row and the pseudonym that links it to other waves.
public struct LinkableRow: Hashable, Sendable {
  /// The pseudonym; empty where there is none.
  public let pseudonym: String
  /// What was answered.
  public let row: CodedRow

  /// Joins a pseudonym and a row.
  public init(pseudonym: String, row: CodedRow) {
    self.pseudonym = pseudonym
    self.row = row
  }
}

/// How linked people's answers changed from one wave to another; nobody's pseudonym is in it.
///
/// Transitions between the same waves can be added where nobody is in both.
public struct Transitions: Hashable, Sendable {
  /// The questions, in the order of the earlier wave.
  public let questions: [ComparedQuestion]
  /// How many people are in both waves.
  public let linked: Int
  /// How many responses of the earlier wave have no counterpart.
  public let unlinkedBefore: Int
  /// How many responses of the later wave have none.
  public let unlinkedAfter: Int
  /// For each question, counts of option before and option after, row by row.
  public let counts: [[Int]]

  private init(
    _ questions: [ComparedQuestion], linked: Int, unlinkedBefore: Int, unlinkedAfter: Int,
    counts: [[Int]]
  ) {
    self.questions = questions
    self.linked = linked
    self.unlinkedBefore = unlinkedBefore
    self.unlinkedAfter = unlinkedAfter
    self.counts = counts
  }

  /// Links two waves.
  ///
  /// A pseudonym that stands twice in a wave links nobody, because which response counts is unknown.
  public init(
    from before: [LinkableRow], _ earlier: TallyLayout, to after: [LinkableRow],
    _ later: TallyLayout
  ) {
    let questions = ComparedQuestion.all(from: earlier, to: later)
    let found = Self.unique(before)
    let pairs = Self.unique(after).compactMap { pseudonym, row in found[pseudonym].map { ($0, row) }
    }
    var counts = questions.map { [Int](repeating: 0, count: $0.options.count * $0.options.count) }
    for (old, new) in pairs {
      for (position, question) in questions.enumerated() {
        let from = old.answers[question.before].code
        let to = new.answers[question.after].code
        guard from >= AnswerCode.first, to >= AnswerCode.first else { continue }
        counts[position][question.cell(from: from, to: to)] += 1
      }
    }
    self.init(
      questions, linked: pairs.count, unlinkedBefore: before.count - pairs.count,
      unlinkedAfter: after.count - pairs.count, counts: counts)
  }

  private static func unique(_ rows: [LinkableRow]) -> [String: CodedRow] {
    Dictionary(grouping: rows, by: \.pseudonym).filter { !$0.key.isEmpty && $0.value.count == 1 }
      .compactMapValues(\.first?.row)
  }
}

extension Transitions {
  /// How many people changed from one option to another, or stayed; 0 for options not known.
  public func count(_ question: QuestionID, from: ChoiceCode, to: ChoiceCode) -> Int {
    guard let position = questions.firstIndex(where: { $0.id == question }),
      let before = questions[position].options.firstIndex(of: from),
      let after = questions[position].options.firstIndex(of: to)
    else { return 0 }
    return counts[position][before * questions[position].options.count + after]
  }

  /// Both together.
  public static func + (left: Transitions, right: Transitions) -> Transitions {
    precondition(left.questions == right.questions, "different questions are never added")
    return Transitions(
      left.questions, linked: left.linked + right.linked,
      unlinkedBefore: left.unlinkedBefore + right.unlinkedBefore,
      unlinkedAfter: left.unlinkedAfter + right.unlinkedAfter,
      counts: zip(left.counts, right.counts).map { zip($0, $1).map(+) })
  }
}

extension ComparedQuestion {
  fileprivate func cell(from: UInt16, to: UInt16) -> Int {
    Int(from - AnswerCode.first) * options.count + Int(to - AnswerCode.first)
  }
}

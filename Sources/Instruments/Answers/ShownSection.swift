/// A section as rows of answers are read by it: only what is not shown to everybody.
struct ShownSection: Sendable {
  /// A question, and when its columns are shown.
  struct ShownQuestion: Sendable {
    let id: QuestionID
    /// When it is shown; always, where there is none.
    let condition: Condition?
    /// Its columns.
    let columns: [QuestionID]
    /// The choices that ask for words, and the columns of these.
    let words: [(choice: ChoiceCode, column: QuestionID)]
  }

  /// When the section is shown; always, where there is none.
  let condition: Condition?
  /// Its questions, in order.
  let questions: [ShownQuestion]

  init(_ section: Section) {
    condition = section.condition
    questions = section.questions.map { ShownQuestion($0) }.filter {
      section.condition != nil || $0.condition != nil || !$0.words.isEmpty
    }
  }
}

extension ShownSection.ShownQuestion {
  init(_ question: Question) {
    id = question.id
    condition = question.condition
    columns = question.columns.map(\.id)
    words = question.choices.filter(\.opensText).map { choice in
      (choice.code, question.id.followed(by: choice.code.text))
    }
  }

  /// The columns of words behind choices that were not chosen.
  func wordsBesides(_ answer: Answer?) -> [QuestionID] {
    words.filter { choice, _ in
      switch answer {
      case .choice(let code): code != choice
      case .choices(let codes): !codes.contains(choice)
      default: true
      }
    }.map(\.column)
  }
}

/// Parts that have to add up.
struct SharesSum: Sendable {
  /// The question they belong to.
  let question: QuestionID
  /// Their columns.
  let shares: [QuestionID]
  /// What they add up to.
  let expected: Double

  /// Nil for a question of another kind.
  init?(_ question: Question) {
    guard case .shares(let shares, let expected) = question.kind else { return nil }
    self.question = question.id
    self.shares = shares.map(\.id)
    self.expected = expected
  }
}

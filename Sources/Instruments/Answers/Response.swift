/// What one person, or one row of a log, answered.
public struct Response: Hashable, Sendable {
  /// The answers by column; a column that is not here was not answered.
  public private(set) var answers: [QuestionID: Answer]

  /// Collects answers.
  public init(_ answers: [QuestionID: Answer]) { self.answers = answers }

  /// The answer of a column.
  public subscript(column: QuestionID) -> Answer {
    answers[column] ?? .missing(.skipped)
  }
}

/// Reads whole responses to an instrument and judges them together.
public struct ResponseReader: Sendable {
  private let instrument: Instrument
  private let columns: [Column]
  private let columnsByID: [QuestionID: Column]

  /// Reads responses to one instrument.
  public init(for instrument: Instrument) {
    self.instrument = instrument
    columns = instrument.columns
    columnsByID = instrument.columnsByID
  }

  /// Reads the texts of one response; `place` says where each column stands.
  ///
  /// Hidden questions come back as not shown, unreadable ones as unreadable, each with its problem.
  public func response(
    from texts: [QuestionID: String], at place: (QuestionID?) -> Place
  ) -> (response: Response, problems: [Problem]) {
    var answers: [QuestionID: Answer] = [:]
    var problems: [Problem] = []
    for column in columns {
      do throws(Problem) {
        let reader = AnswerReader(for: column)
        answers[column.id] = try reader.answer(
          from: texts[column.id] ?? "", at: place(column.id))
      } catch {
        answers[column.id] = .missing(.unreadable)
        problems.append(error)
      }
    }
    problems += hideUnshown(in: &answers, at: place)
    problems += missingRequired(in: answers, at: place)
    problems += sharesOffSum(in: answers, at: place)
    if let rule = instrument.completeness, !holds(rule, for: answers) {
      problems.append(.responseIncomplete(rule, at: place(nil)))
    }
    return (Response(answers), problems)
  }

  /// Goes through the questions in order, so that what hides one can hide those after it.
  private func hideUnshown(
    in answers: inout [QuestionID: Answer], at place: (QuestionID?) -> Place
  ) -> [Problem] {
    var problems: [Problem] = []
    for section in instrument.sections {
      let showsSection = section.condition.map { holds($0, for: answers) } ?? true
      for question in section.questions {
        let isShown =
          showsSection && question.condition.map { holds($0, for: answers) } ?? true
        guard !isShown else {
          problems += hideOtherTexts(of: question, in: &answers, at: place)
          continue
        }
        for column in question.columns {
          if answers[column.id]?.isAnswered == true {
            problems.append(.answerNotAsked(column.id, at: place(column.id)))
          }
          answers[column.id] = .missing(.notShown)
        }
      }
    }
    return problems
  }

  /// Words behind a choice that was not chosen.
  private func hideOtherTexts(
    of question: Question, in answers: inout [QuestionID: Answer], at place: (QuestionID?) -> Place
  ) -> [Problem] {
    question.choices.filter(\.opensText).compactMap { choice in
      let isChosen =
        switch answers[question.id] {
        case .choice(let code): code == choice.code
        case .choices(let codes): codes.contains(choice.code)
        default: false
        }
      let column = question.id.followed(by: choice.code.text)
      guard !isChosen else { return nil }
      let wasAnswered = answers[column]?.isAnswered == true
      answers[column] = .missing(.notShown)
      return wasAnswered ? .answerNotAsked(column, at: place(column)) : nil
    }
  }

  private func holds(_ condition: Condition, for answers: [QuestionID: Answer]) -> Bool {
    condition.holds(for: answers) { columnsByID[$0] }
  }

  private func missingRequired(
    in answers: [QuestionID: Answer], at place: (QuestionID?) -> Place
  ) -> [Problem] {
    columns
      .filter { $0.isRequired && answers[$0.id] == .missing(.skipped) }
      .map { .answerRequired($0.id, at: place($0.id)) }
  }

  private func sharesOffSum(
    in answers: [QuestionID: Answer], at place: (QuestionID?) -> Place
  ) -> [Problem] {
    var problems: [Problem] = []
    for question in instrument.questions {
      guard case .shares(let shares, let expected) = question.kind else { continue }
      // A part that cannot be read has its own problem, and no sum can be made with it.
      guard !shares.contains(where: { answers[$0.id] == .missing(.unreadable) }) else { continue }
      let given = shares.compactMap { share -> Double? in
        if case .number(let number) = answers[share.id] { number } else { nil }
      }
      let sum = given.reduce(0, +)
      if let first = shares.first, !given.isEmpty, (sum - expected).magnitude > 0.001 {
        problems.append(
          .sharesOffSum(question.id, sum: sum, expected: expected, at: place(first.id)))
      }
    }
    return problems
  }
}

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
  private let completeness: Condition?
  /// The columns, in order, and what reads their answers.
  private let readers: [(id: QuestionID, reader: AnswerReader)]
  private let required: [QuestionID]
  private let columnsByID: [QuestionID: Column]
  /// The sections in which something is not shown to everybody.
  private let sections: [ShownSection]
  private let sums: [SharesSum]

  /// Reads responses to one instrument.
  public init(for instrument: Instrument) {
    completeness = instrument.completeness
    readers = instrument.columns.map { ($0.id, AnswerReader(for: $0)) }
    required = instrument.columns.filter(\.isRequired).map(\.id)
    columnsByID = instrument.columnsByID
    sections = instrument.sections.map { ShownSection($0) }.filter { !$0.questions.isEmpty }
    sums = instrument.questions.compactMap { SharesSum($0) }
  }

  /// Reads the texts of one response; `place` says where each column stands.
  ///
  /// Hidden questions come back as not shown, unreadable ones as unreadable, each with its problem.
  public func response(
    from texts: [QuestionID: String], at place: (QuestionID?) -> Place
  ) -> (response: Response, problems: [Problem]) {
    var answers = [QuestionID: Answer](minimumCapacity: readers.count)
    var problems: [Problem] = []
    for (id, reader) in readers {
      guard let text = texts[id], !text.isEmpty else {
        answers[id] = .missing(.skipped)
        continue
      }
      do throws(Problem) {
        answers[id] = try reader.answer(from: text, at: place(id))
      } catch {
        answers[id] = .missing(.unreadable)
        problems.append(error)
      }
    }
    problems += hideUnshown(in: &answers, at: place)
    problems += missingRequired(in: answers, at: place)
    problems += sharesOffSum(in: answers, at: place)
    if let rule = completeness, !holds(rule, for: answers) {
      problems.append(.responseIncomplete(rule, at: place(nil)))
    }
    return (Response(answers), problems)
  }

  /// Goes through the questions in order, so that what hides one can hide those after it.
  private func hideUnshown(
    in answers: inout [QuestionID: Answer], at place: (QuestionID?) -> Place
  ) -> [Problem] {
    var problems: [Problem] = []
    for section in sections {
      let showsSection = section.condition.map { holds($0, for: answers) } ?? true
      for question in section.questions {
        let isShown =
          showsSection && question.condition.map { holds($0, for: answers) } ?? true
        for column in isShown ? question.wordsBesides(answers[question.id]) : question.columns {
          if answers[column]?.isAnswered == true {
            problems.append(.answerNotAsked(column, at: place(column)))
          }
          answers[column] = .missing(.notShown)
        }
      }
    }
    return problems
  }

  private func holds(_ condition: Condition, for answers: [QuestionID: Answer]) -> Bool {
    condition.holds(for: answers) { columnsByID[$0] }
  }

  private func missingRequired(
    in answers: [QuestionID: Answer], at place: (QuestionID?) -> Place
  ) -> [Problem] {
    required.filter { answers[$0] == .missing(.skipped) }
      .map { .answerRequired($0, at: place($0)) }
  }

  private func sharesOffSum(
    in answers: [QuestionID: Answer], at place: (QuestionID?) -> Place
  ) -> [Problem] {
    var problems: [Problem] = []
    for sum in sums where !sum.shares.contains(where: { answers[$0] == .missing(.unreadable) }) {
      let given = sum.shares.compactMap { share -> Double? in
        if case .number(let number) = answers[share] { number } else { nil }
      }
      let total = given.reduce(0, +)
      if let first = sum.shares.first, !given.isEmpty, (total - sum.expected).magnitude > 0.001 {
        problems.append(
          .sharesOffSum(sum.question, sum: total, expected: sum.expected, at: place(first)))
      }
    }
    return problems
  }
}

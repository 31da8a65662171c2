extension DefinitionCheck {
  /// Ways of answering that cannot work.
  var kindProblems: [Problem] {
    var problems = emptyParts
    let items = instrument.numberedQuestions.filter { $0.question.isChecklistItem }
    for (number, question) in instrument.numberedQuestions where !uncertain.contains(question.id) {
      problems += kindProblems(of: question, number)
      if question.isReversed, question.scale == nil {
        problems.append(
          .reversedWithoutScale(question.id, at: .init(.question(number), key: "reversed")))
      }
      if !items.isEmpty, !question.isChecklistItem {
        problems.append(.checklistMixed(question.id, at: .init(.question(number))))
      }
    }
    return problems
  }

  private var emptyParts: [Problem] {
    guard !instrument.questions.isEmpty else {
      return [.noQuestions("the instrument", at: .init(.instrument, key: "questions"))]
    }
    return instrument.numberedSections.filter { $0.section.questions.isEmpty }.map {
      .noQuestions(
        "section '\($0.section.id)'", at: .init(.section($0.number), key: "questions"))
    }
  }

  private func kindProblems(of question: Question, _ number: Int) -> [Problem] {
    let place = DefinitionPlace(.question(number))
    switch question.kind {
    case .one(let choices): return choiceProblems(choices, of: question, number)
    case .several(let choices, let limit):
      let own = choiceProblems(choices, of: question, number)
      guard let limit, !(1...max(1, choices.count)).contains(limit) else { return own }
      return own + [
        .limitTooHigh(
          limit, choices: choices.count, question: question.id,
          at: .init(.question(number), key: "at most"))
      ]
    case .number(let range):
      return crossed(range, question, at: .init(.question(number), key: "at most"))
    case .date(let range):
      guard let least = range.earliest, let greatest = range.latest, least > greatest else {
        return []
      }
      return [
        .limitsCrossed(
          least: "\(least)", greatest: "\(greatest)", question: question.id,
          at: .init(.question(number), key: "at most"))
      ]
    case .shares(let shares, let sum):
      return sharesProblems(shares, sum: sum, of: question, number)
    case .matrix(let rows, _, _):
      return rows.isEmpty ? [.noQuestions("question '\(question.id)'", at: place)] : []
    default: return []
    }
  }

  private func choiceProblems(
    _ choices: [Choice], of question: Question, _ number: Int
  ) -> [Problem] {
    var problems: [Problem] = []
    if choices.filter({ !$0.isOffScale }).count < 2 {
      problems.append(
        .tooFewChoices(question.id, at: .init(.question(number), key: "choices")))
    }
    for (index, choice) in choices.enumerated() where choice.label.isEmpty {
      problems.append(
        .labelMissing(
          choice.code.text, of: "question '\(question.id)'",
          at: .init(.choice(question: number, index))))
    }
    return problems
  }

  private func crossed(
    _ range: NumberRange, _ question: Question, at place: DefinitionPlace
  ) -> [Problem] {
    guard let least = range.least, let greatest = range.greatest, least > greatest else {
      return []
    }
    return [
      .limitsCrossed(
        least: least.plain, greatest: greatest.plain, question: question.id, at: place)
    ]
  }

  private func sharesProblems(
    _ shares: [Share], sum: Double, of question: Question, _ number: Int
  ) -> [Problem] {
    let crossings = shares.enumerated().flatMap { index, share in
      crossed(share.range, question, at: .init(.row(question: number, index), key: "at most"))
    }
    guard crossings.isEmpty else { return crossings }
    let least = shares.reduce(0) { $0 + max(0, $1.range.least ?? 0) }
    let limits = shares.map(\.range.greatest)
    let greatest = limits.contains(nil) ? nil : limits.reduce(0) { $0 + ($1 ?? 0) }
    guard shares.isEmpty || least > sum || greatest.map({ $0 < sum }) == true else { return [] }
    return [
      .sharesCannotReachSum(
        question.id, least: least, greatest: shares.isEmpty ? 0 : greatest, sum: sum,
        at: .init(.question(number), key: "shares"))
    ]
  }
}

extension Question {
  /// Whether it is a point of a checklist.
  var isChecklistItem: Bool {
    if case .checklistItem = kind { true } else { false }
  }
}

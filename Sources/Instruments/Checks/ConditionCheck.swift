extension DefinitionCheck {
  /// Conditions that name what is not there, what comes later, or what cannot be.
  var conditionProblems: [Problem] {
    let conditions = conditions
    guard !conditions.isEmpty else { return [] }
    let cycles = ConditionCycles(instrument)
    let index = ColumnIndex(instrument)
    let naming = conditions.flatMap { namingProblems(of: $0, by: index, outside: cycles) }
    let circles = cycles.found.map { cycle in
      Problem.conditionCycle(
        cycle.ids, at: .init(.question(cycle.firstNumber), key: "when"))
    }
    let broken = naming + circles
    guard uncertain.isEmpty else { return broken }
    // Whether a condition can come true is only worth asking once all of them can be read.
    guard broken.isEmpty else { return broken }
    var reachability = Reachability(instrument)
    return reachability.problems(of: conditions)
  }

  /// Every condition of the definition: whose it is, where it stands, how many questions precede it.
  private var conditions: [PlacedCondition] {
    var all: [PlacedCondition] = []
    for (number, section, first) in instrument.numberedSections {
      if let condition = section.condition {
        all.append(
          PlacedCondition(
            condition, owner: .section(section.id), place: .init(.section(number), key: "when"),
            precedingQuestions: first))
      }
      for (offset, question) in section.questions.enumerated() {
        guard let condition = question.condition else { continue }
        all.append(
          PlacedCondition(
            condition, owner: .question(question.id),
            place: .init(.question(first + offset), key: "when"),
            precedingQuestions: first + offset))
      }
    }
    if let rule = instrument.completeness {
      all.append(
        PlacedCondition(
          rule, owner: .instrument, place: .init(.instrument, key: "complete when"),
          precedingQuestions: instrument.questions.count))
    }
    return all
  }

  private func namingProblems(
    of placed: PlacedCondition, by index: ColumnIndex, outside cycles: ConditionCycles
  ) -> [Problem] {
    var problems: [Problem] = []
    for reference in placed.condition.references {
      let place = placed.place.moved(by: reference.offset)
      guard let number = index.numbers[reference.id] else {
        // It may be a row of a question that could not be read, unless it reads like another.
        let isMisspelt = NearMiss.of(reference.id.text, among: index.someNames) != nil
        if uncertain.isEmpty || isMisspelt {
          problems.append(
            .conditionUnknownQuestion(reference.id, known: index.someNames, at: place))
        }
        continue
      }
      let isInCycle = placed.owner.question.map { cycles.join($0, reference.id) } ?? false
      if number >= placed.precedingQuestions, !isInCycle {
        problems.append(.conditionLaterQuestion(reference.id, at: place))
      }
    }
    for (reference, comparison, literals) in placed.condition.comparisons {
      guard let column = index.columns[reference.id], !uncertain.contains(column.id) else {
        continue
      }
      problems += literals.compactMap {
        literalProblem(
          $0, comparison, column, at: placed.place.moved(by: $0.offset))
      }
    }
    return problems
  }

  private func literalProblem(
    _ literal: Condition.Literal, _ comparison: Condition.Comparison, _ column: Column,
    at place: DefinitionPlace
  ) -> Problem? {
    let isEquality = comparison == .isEqual || comparison == .isNotEqual
    switch column.kind {
    case .number, .shares:
      guard Double(decimal: literal.text) == nil else { return nil }
      return .conditionWrongComparison(
        column.id, why: "is a number, and '\(literal.text)' is none",
        remedy: "compare it with digits, such as 3", at: place)
    case .date(let range):
      guard range.precision.day(from: literal.text) == nil else { return nil }
      let sample =
        range.precision == .month ? "a month such as 2026-03" : "a date such as 2026-03-05"
      return .conditionWrongComparison(
        column.id,
        why: "is a \(range.precision == .month ? "month" : "date"), and '\(literal.text)' is none",
        remedy: "compare it with \(sample)", at: place)
    case .time:
      guard ClockTime(literal.text) == nil else { return nil }
      return .conditionWrongComparison(
        column.id, why: "is a time of day, and '\(literal.text)' is none",
        remedy: "compare it with a time such as 09:30", at: place)
    case .text, .link, .person, .people, .department, .departments:
      guard !isEquality else { return nil }
      return .conditionWrongComparison(
        column.id, why: "has no order", remedy: "use 'is', 'is not' or 'answered(…)'", at: place)
    case .rating, .one, .several, .matrix, .yesNo, .trafficLight, .checklistItem:
      return choiceProblem(literal, isEquality: isEquality, column, at: place)
    }
  }

  private func choiceProblem(
    _ literal: Condition.Literal, isEquality: Bool, _ column: Column, at place: DefinitionPlace
  ) -> Problem? {
    let codes = column.choices.map(\.code.text)
    guard let choice = column.choices.first(where: { $0.code.text == literal.text }) else {
      return .conditionUnknownCode(literal.text, question: column.id, known: codes, at: place)
    }
    guard !isEquality else { return nil }
    if case .several = column.kind {
      return .conditionWrongComparison(
        column.id, why: "is a set of choices, which has no order", remedy: "use 'is' or 'in'",
        at: place)
    }
    guard choice.isOffScale else { return nil }
    return .conditionWrongComparison(
      column.id, why: "has no order against '\(choice.code)', which stands beside the scale",
      remedy: "use 'is' or 'is not'", at: place)
  }
}

/// All columns by name, looked up once for all conditions.
private struct ColumnIndex {
  private(set) var columns: [QuestionID: Column] = [:]
  /// The numbers of the questions that own them.
  private(set) var numbers: [QuestionID: Int] = [:]
  /// Names among which a misspelling is sought: more than these take longer than they help.
  private(set) var someNames: [String] = []

  init(_ instrument: Instrument) {
    for (number, question) in instrument.numberedQuestions {
      for column in question.columns where columns[column.id] == nil {
        columns[column.id] = column
        numbers[column.id] = number
      }
    }
    someNames = instrument.questions.prefix(200).flatMap(\.columns).map(\.id.text)
  }
}

/// A condition with its owner, its place and how many questions come before it.
struct PlacedCondition {
  enum Owner: Hashable {
    case instrument
    case section(String)
    case question(QuestionID)

    var question: QuestionID? {
      if case .question(let id) = self { id } else { nil }
    }

    var words: String {
      switch self {
      case .instrument: "'complete when:'"
      case .section(let id): "section '\(id)'"
      case .question(let id): "question '\(id)'"
      }
    }
  }

  let condition: Condition
  let owner: Owner
  let place: DefinitionPlace
  let precedingQuestions: Int

  init(_ condition: Condition, owner: Owner, place: DefinitionPlace, precedingQuestions: Int) {
    self.condition = condition
    self.owner = owner
    self.place = place
    self.precedingQuestions = precedingQuestions
  }
}

/// Whether conditions can come true, found by trying all answers that make a difference.
struct Reachability {
  private let columns: [QuestionID: Column]
  private let order: [QuestionID]
  private let conditions: [QuestionID: [Condition]]

  /// Above this many combinations nothing is claimed: better silent than slow.
  private static let mostCombinations = 5_000

  init(_ instrument: Instrument) {
    var columns: [QuestionID: Column] = [:]
    var conditions: [QuestionID: [Condition]] = [:]
    var order: [QuestionID] = []
    for section in instrument.sections {
      for question in section.questions {
        for column in question.columns {
          columns[column.id] = column
          conditions[column.id] = [section.condition, question.condition].compactMap(\.self)
          order.append(column.id)
        }
      }
    }
    self.columns = columns
    self.conditions = conditions
    self.order = order
  }

  func problems(of placed: [PlacedCondition]) -> [Problem] {
    placed.compactMap(problem(of:))
  }

  private func problem(of placed: PlacedCondition) -> Problem? {
    let alone = outcomes(of: placed.condition, respectingOthers: false)
    guard let alone else { return nil }
    if !alone.canHold { return .conditionNeverTrue(placed.owner.words, at: placed.place) }
    if !alone.canFail { return .conditionAlwaysTrue(placed.owner.words, at: placed.place) }
    guard let together = outcomes(of: placed.condition, respectingOthers: true) else { return nil }
    guard !together.canHold else { return nil }
    return .questionUnreachable(placed.owner.words, at: placed.place)
  }

  /// Tries every combination of telling answers; nil where there are too many.
  ///
  /// Respecting the others means that a question hidden by its own condition has no answer.
  private func outcomes(
    of condition: Condition, respectingOthers: Bool
  ) -> (canHold: Bool, canFail: Bool)? {
    let involved = respectingOthers ? closure(of: condition) : Set(condition.references.map(\.id))
    let ids = order.filter(involved.contains)
    let told = literals(about: ids, with: condition, respectingOthers)
    let candidates = ids.map { tellingAnswers(to: $0, literals: told[$0] ?? []) }
    var combinations = 1
    for answers in candidates {
      combinations *= answers.count
      guard combinations <= Self.mostCombinations else { return nil }
    }
    var outcome = (canHold: false, canFail: false)
    for combination in 0..<combinations {
      var rest = combination
      var answers: [QuestionID: Answer] = [:]
      for (id, options) in zip(ids, candidates) {
        let isShown = !respectingOthers || isShown(id, answers)
        answers[id] = isShown ? options[rest % options.count] : .missing(.notShown)
        rest /= options.count
      }
      if holds(condition, answers) { outcome.canHold = true } else { outcome.canFail = true }
      if outcome.canHold, outcome.canFail || respectingOthers { break }
    }
    return outcome
  }

  private func holds(_ condition: Condition, _ answers: [QuestionID: Answer]) -> Bool {
    condition.holds(for: answers) { columns[$0] }
  }

  private func isShown(_ id: QuestionID, _ answers: [QuestionID: Answer]) -> Bool {
    (conditions[id] ?? []).allSatisfy { holds($0, answers) }
  }

  /// All questions a condition depends on, directly or through the conditions of others.
  private func closure(of condition: Condition) -> Set<QuestionID> {
    var found: Set<QuestionID> = []
    var waiting = condition.references.map(\.id)
    while let id = waiting.popLast() {
      guard found.insert(id).inserted else { continue }
      waiting += (conditions[id] ?? []).flatMap(\.references).map(\.id)
    }
    return found
  }

  private func literals(
    about ids: [QuestionID], with condition: Condition, _ respectingOthers: Bool
  ) -> [QuestionID: [String]] {
    let others = respectingOthers ? ids.flatMap { conditions[$0] ?? [] } : []
    var told: [QuestionID: [String]] = [:]
    for (reference, _, literals) in ([condition] + others).flatMap(\.comparisons) {
      told[reference.id, default: []] += literals.map(\.text)
    }
    return told
  }

  /// One answer of each kind that conditions could tell apart, no answer among them.
  private func tellingAnswers(to id: QuestionID, literals: [String]) -> [Answer] {
    guard let column = columns[id] else { return [.missing(.skipped)] }
    return [.missing(.skipped)] + tellingAnswers(to: column, literals: literals)
  }

  private func tellingAnswers(to column: Column, literals: [String]) -> [Answer] {
    switch column.kind {
    case .rating, .one, .matrix, .yesNo, .trafficLight, .checklistItem:
      return column.choices.map { .choice($0.code) }
    case .several(let choices, _):
      let named = choices.map(\.code).filter { code in literals.contains(code.text) }
      return subsets(of: named).map { .choices($0) } + [.choices(choices.map(\.code))]
    case .number(let range):
      return tellingNumbers(literals.compactMap { Double(decimal: $0) }, in: range)
    case .shares:
      return tellingNumbers(
        literals.compactMap { Double(decimal: $0) }, in: NumberRange(isWhole: false))
    case .date, .time, .text, .link, .person, .people, .department, .departments:
      return tellingTexts(literals, of: column)
    }
  }

  /// The named numbers, the room between and around them, as far as the limits allow.
  private func tellingNumbers(_ named: [Double], in range: NumberRange) -> [Answer] {
    let step = range.isWhole ? 1.0 : 0.001
    let around = named.flatMap { [$0 - step, $0, $0 + step] }
    let limits = [range.least, range.greatest].compactMap(\.self)
    return Set(around + limits + [0])
      .filter { number in
        number >= range.least ?? -.infinity && number <= range.greatest ?? .infinity
          && (!range.isWhole || number == number.rounded())
      }
      .sorted().map { .number($0) }
  }

  private func tellingTexts(_ literals: [String], of column: Column) -> [Answer] {
    switch column.kind {
    case .date:
      let dates = literals.compactMap { CalendarDate($0) }
      let around = dates.flatMap { [$0.adding(months: -1), $0, $0.adding(months: 1)] }
      return around.isEmpty ? [.text("")] : around.map { .date($0) }
    case .time:
      return (["00:00", "23:59"] + literals).compactMap { ClockTime($0).map { .time($0) } }
    case .people: return (literals + ["\u{0}"]).map { .people([PersonKey($0)]) }
    case .departments: return (literals + ["\u{0}"]).map { .names([$0]) }
    default: return (literals + ["\u{0}"]).map { .text($0) }
    }
  }

  private func subsets(of codes: [ChoiceCode]) -> [[ChoiceCode]] {
    codes.prefix(6).reduce([[]]) { found, code in found + found.map { $0 + [code] } }
  }
}

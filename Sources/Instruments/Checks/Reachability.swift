/// Whether conditions can come true, found by trying all answers that make a difference.
///
/// Where there are too many combinations nothing is claimed: better silent than slow or wrong.
struct Reachability {
  private let columns: [QuestionID: Column]
  private let ranks: [QuestionID: Int]
  private let conditions: [QuestionID: [Condition]]
  /// How many comparisons may still be made for the whole definition.
  private var budget = 200_000

  /// More comparisons than this are not spent on one condition.
  private static let mostComparisons = 20_000
  /// More questions than this have too many combinations in any case.
  private static let mostQuestions = 12

  init(_ instrument: Instrument) {
    var columns: [QuestionID: Column] = [:]
    var ranks: [QuestionID: Int] = [:]
    var conditions: [QuestionID: [Condition]] = [:]
    for section in instrument.sections {
      for question in section.questions {
        for column in question.columns {
          columns[column.id] = column
          ranks[column.id] = ranks.count
          conditions[column.id] = [section.condition, question.condition].compactMap(\.self)
        }
      }
    }
    self.columns = columns
    self.ranks = ranks
    self.conditions = conditions
  }

  mutating func problems(of placed: [PlacedCondition]) -> [Problem] {
    var problems: [Problem] = []
    for condition in placed {
      if let problem = problem(of: condition) { problems.append(problem) }
    }
    return problems
  }

  private mutating func problem(of placed: PlacedCondition) -> Problem? {
    guard let alone = outcome(of: placed.condition, respecting: [:]) else { return nil }
    if !alone.canHold { return .conditionNeverTrue(placed.owner.words, at: placed.place) }
    if !alone.canFail { return .conditionAlwaysTrue(placed.owner.words, at: placed.place) }
    guard let others = conditionsBehind(placed.condition), !others.isEmpty,
      let together = outcome(of: placed.condition, respecting: others), !together.canHold
    else { return nil }
    return .questionUnreachable(placed.owner.words, at: placed.place)
  }
}

extension Reachability {
  private struct Outcome {
    var canHold = false
    var canFail = false
  }

  /// Tries every combination of telling answers; nil where there are too many.
  ///
  /// With the conditions of the questions behind it, a question hidden by its own has no answer.
  private mutating func outcome(
    of condition: Condition, respecting others: [QuestionID: [Condition]]
  ) -> Outcome? {
    let involved = others.isEmpty ? Set(condition.references.map(\.id)) : Set(others.keys)
    guard involved.count <= Self.mostQuestions else { return nil }
    let ids = involved.sorted { ranks[$0, default: 0] < ranks[$1, default: 0] }
    let all = [condition] + others.values.flatMap(\.self)
    guard let candidates = candidates(for: ids, in: all) else { return nil }
    let combinations = candidates.reduce(1) { $0 * $1.count }
    budget -= combinations * all.reduce(0) { $0 + $1.references.count }
    guard budget >= 0 else { return nil }
    var outcome = Outcome()
    for combination in 0..<combinations {
      var rest = combination
      var answers: [QuestionID: Answer] = [:]
      for (id, options) in zip(ids, candidates) {
        let isShown = others[id]?.allSatisfy { holds($0, answers) } ?? true
        answers[id] = isShown ? options[rest % options.count] : .missing(.notShown)
        rest /= options.count
      }
      if holds(condition, answers) { outcome.canHold = true } else { outcome.canFail = true }
      if outcome.canHold, outcome.canFail { break }
    }
    return outcome
  }

  private func holds(_ condition: Condition, _ answers: [QuestionID: Answer]) -> Bool {
    condition.holds(for: answers) { columns[$0] }
  }

  /// The questions a condition depends on, directly or through others, with their conditions;
  /// nil where there are too many, and nothing where none of them has a condition.
  private func conditionsBehind(_ condition: Condition) -> [QuestionID: [Condition]]? {
    var found: [QuestionID: [Condition]] = [:]
    var waiting = condition.references.map(\.id)
    while let id = waiting.popLast() {
      guard found[id] == nil else { continue }
      guard found.count < Self.mostQuestions else { return nil }
      let own = conditions[id] ?? []
      found[id] = own
      waiting += own.flatMap(\.references).map(\.id)
    }
    return found.values.allSatisfy(\.isEmpty) ? [:] : found
  }

  /// For each question the answers that the conditions could tell apart, no answer among them.
  private func candidates(for ids: [QuestionID], in all: [Condition]) -> [[Answer]]? {
    let size = all.reduce(0) { $0 + $1.references.count }
    guard size <= Self.mostComparisons else { return nil }
    var named: [QuestionID: Set<String>] = [:]
    for (reference, _, literals) in all.flatMap(\.comparisons) {
      named[reference.id, default: []].formUnion(literals.map(\.text))
    }
    var candidates: [[Answer]] = []
    var comparisons = max(1, size)
    for id in ids {
      guard let column = columns[id],
        let answers = TellingAnswers(to: column, named: named[id, default: []].sorted()).answers
      else { return nil }
      candidates.append([.missing(.skipped)] + answers)
      comparisons *= answers.count + 1
      guard comparisons <= Self.mostComparisons else { return nil }
    }
    return candidates
  }
}

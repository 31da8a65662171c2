import Instruments

/// Conditions judged slowly and plainly, straight from the words of `definitions.md`.
struct SlowEvaluation {
  let answers: [QuestionID: Answer]
  /// The codes of each column that have an order, lowest first.
  let order: [QuestionID: [String]]

  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .not(let inner): return !holds(inner)
    case .all(let parts): return !parts.map(holds).contains(false)
    case .any(let parts): return parts.map(holds).contains(true)
    case .isAnswered(let reference): return values(reference.id) != nil
    case .isAmong(let reference, let literals):
      return !literals.allSatisfy { !isSame(reference.id, $0.text) }
    case .compares(let reference, .isEqual, let literal): return isSame(reference.id, literal.text)
    case .compares(let reference, .isNotEqual, let literal):
      return !isSame(reference.id, literal.text)
    case .compares(let reference, let comparison, let literal):
      guard let (left, right) = pair(reference.id, literal.text) else { return false }
      switch comparison {
      case .isLess: return left < right
      case .isAtMost: return left < right || left == right
      case .isGreater: return right < left
      default: return right < left || left == right
      }
    }
  }

  /// Everything that was answered, as text; nil where nothing was.
  private func values(_ id: QuestionID) -> [String]? {
    switch answers[id] {
    case nil, .missing: nil
    case .choice(let code): [code.text]
    case .choices(let codes): codes.map(\.text)
    case .number(let number): [String(number)]
    case .text(let text): [text]
    case .date(let date): [date.description]
    case .time(let time): [time.description]
    case .people(let people): people.map(\.text)
    case .names(let names): names
    }
  }

  private func isSame(_ id: QuestionID, _ literal: String) -> Bool {
    guard let values = values(id) else { return false }
    if case .number(let number) = answers[id] { return Double(literal) == number }
    if case .time = answers[id], literal.utf8.count == 4 { return values == ["0" + literal] }
    return values.contains(literal)
  }

  /// The answer and the value as numbers that have the same order as they.
  private func pair(_ id: QuestionID, _ literal: String) -> (Double, Double)? {
    switch answers[id] {
    case .choice(let code):
      guard let codes = order[id], let left = codes.firstIndex(of: code.text),
        let right = codes.firstIndex(of: literal)
      else { return nil }
      return (Double(left), Double(right))
    case .number(let number): return Double(literal).map { (number, $0) }
    case .date(let date):
      return literal.utf8.count == 10 ? digits(date.description, literal, "-") : nil
    case .time(let time): return digits(time.description, literal, ":")
    default: return nil
    }
  }

  private func digits(_ one: String, _ other: String, _ sign: Character) -> (Double, Double)? {
    guard other.contains(sign), let left = Double(one.filter { $0 != sign }),
      let right = Double(other.filter { $0 != sign })
    else { return nil }
    return (left, right)
  }
}

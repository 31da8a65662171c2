import Instruments

/// Says in a sentence when a question is shown.
struct ConditionWords {
  let questionnaire: Questionnaire
  /// Whether questions are called by their texts, where the reader sees no numbers.
  var namesTexts = false

  /// The whole remark, such as `Only if question 5 is not "No"`.
  func remark(for condition: Condition) -> String {
    let clause = clause(condition)
    return switch questionnaire.language.base {
    case .japanese: "\(clause)の場合のみ"
    case .spanish: "Solo si \(clause)"
    default: "Only if \(clause)"
    }
  }

  private var language: Language { questionnaire.language.base }

  private func clause(_ condition: Condition) -> String {
    switch condition {
    case .compares(let reference, let comparison, let literal):
      compared(reference, comparison, quoted(literal, of: reference))
    case .isAmong(let reference, let literals):
      compared(
        reference, .isEqual,
        literals.map { quoted($0, of: reference) }.joined(separator: either))
    case .isAnswered(let reference):
      switch language {
      case .japanese: "\(question(reference))に回答あり"
      case .spanish: "\(question(reference)) tiene respuesta"
      default: "\(question(reference)) is answered"
      }
    case .not(let inner):
      switch language {
      case .japanese: "「\(clause(inner))」ではない"
      case .spanish: "no se cumple: \(clause(inner))"
      default: "it is not so that \(clause(inner))"
      }
    case .all(let parts): parts.map(grouped).joined(separator: both)
    case .any(let parts): parts.map(grouped).joined(separator: either)
    }
  }

  private func grouped(_ condition: Condition) -> String {
    switch condition {
    case .all, .any: "(\(clause(condition)))"
    default: clause(condition)
    }
  }

  private var both: String {
    switch language {
    case .japanese: "、かつ"
    case .spanish: " y "
    default: " and "
    }
  }

  private var either: String {
    switch language {
    case .japanese: "または"
    case .spanish: " o "
    default: " or "
    }
  }

  private func question(_ reference: Condition.Reference) -> String {
    if namesTexts, let ask = questionnaire.column(reference.id)?.ask {
      return inQuotes(questionnaire.text(ask))
    }
    let number = questionnaire.number(of: reference.id).map(String.init) ?? reference.id.text
    return switch language {
    case .japanese: "質問\(number)"
    case .spanish: "la pregunta \(number)"
    default: "question \(number)"
    }
  }

  private func quoted(
    _ literal: Condition.Literal, of reference: Condition.Reference
  ) -> String {
    let choice = questionnaire.column(reference.id)?.choices.first { $0.code.text == literal.text }
    return inQuotes(choice.map { questionnaire.label(of: $0) } ?? literal.text)
  }

  private func inQuotes(_ words: String) -> String {
    switch language {
    case .japanese: "「\(words)」"
    case .spanish: "«\(words)»"
    default: "“\(words)”"
    }
  }

  private func compared(
    _ reference: Condition.Reference, _ comparison: Condition.Comparison, _ value: String
  ) -> String {
    let subject = question(reference)
    return switch language {
    case .japanese: "\(subject)が\(value)\(japanese(comparison))"
    case .spanish: "\(subject) \(spanish(comparison)) \(value)"
    default: "\(subject) is \(english(comparison))\(value)"
    }
  }

  private func english(_ comparison: Condition.Comparison) -> String {
    switch comparison {
    case .isEqual: ""
    case .isNotEqual: "not "
    case .isLess: "below "
    case .isAtMost: "at most "
    case .isGreater: "above "
    case .isAtLeast: "at least "
    }
  }

  private func japanese(_ comparison: Condition.Comparison) -> String {
    switch comparison {
    case .isEqual: ""
    case .isNotEqual: "以外"
    case .isLess: "より下"
    case .isAtMost: "以下"
    case .isGreater: "より上"
    case .isAtLeast: "以上"
    }
  }

  private func spanish(_ comparison: Condition.Comparison) -> String {
    switch comparison {
    case .isEqual: "es"
    case .isNotEqual: "no es"
    case .isLess: "está por debajo de"
    case .isAtMost: "es como mucho"
    case .isGreater: "está por encima de"
    case .isAtLeast: "es al menos"
    }
  }
}

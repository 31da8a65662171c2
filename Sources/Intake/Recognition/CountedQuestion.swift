/// A closed question of an export as it is counted by its own labels, without a definition.
public struct CountedQuestion: Hashable, Sendable {
  /// The short name that the tool gives it, or what stands above its column.
  public let id: String
  /// The text of the question; for a row of a grid with the row behind it.
  public let label: String
  /// The position of its first column, counted from 0.
  public let column: Int
  /// How many responses hold an answer to it.
  public let answered: Int
  /// What was chosen, the most frequent first.
  public let options: [OptionCount]

  /// The share of those who answered that chose an option; 0 where nobody answered.
  public func share(of option: OptionCount) -> Double {
    answered == 0 ? 0 : Double(option.count) / Double(answered)
  }
}

extension ExportSurvey {
  /// The closed questions, each row of a grid by itself, in the order of the columns.
  public var counted: [CountedQuestion] {
    questions.flatMap { question -> [CountedQuestion] in
      guard question.kind == .single || question.kind == .multiple else { return [] }
      let group = question.group
      guard question.layout == .grid else {
        return [
          CountedQuestion(
            id: group.code ?? group.label, label: group.label, column: group.columns.lowerBound,
            answered: question.answered, options: CountedQuestion.joined(question.choices))
        ]
      }
      return question.parts.map { part in
        let label = [group.label, part.label ?? ""].filter { !$0.isBlank }.joined(separator: " / ")
        return CountedQuestion(
          id: layout.columns[part.column].code ?? label, label: label, column: part.column,
          answered: part.answered, options: CountedQuestion.joined(part.values))
      }
    }
  }
}

extension CountedQuestion {
  /// Equal labels of two columns are one option.
  fileprivate static func joined(_ counts: [OptionCount]) -> [OptionCount] {
    var joined: [OptionCount] = []
    for option in counts {
      if let known = joined.firstIndex(where: { $0.label == option.label }) {
        joined[known] = OptionCount(
          label: option.label, count: joined[known].count + option.count)
      } else {
        joined.append(option)
      }
    }
    return joined.sorted(by: OptionCount.precedes)
  }
}

extension Condition {
  /// Whether the condition holds for the answers given so far.
  ///
  /// A question that was not shown or not answered fails every comparison except `is not`.
  public func holds(for answers: [QuestionID: Answer], in instrument: Instrument) -> Bool {
    let columns = instrument.columnsByID
    return holds(for: answers) { columns[$0] }
  }

  /// Whether the condition holds, where many responses are judged by columns that are found once.
  package func holds(
    for answers: [QuestionID: Answer], column: (QuestionID) -> Column?
  ) -> Bool {
    switch self {
    case .isAnswered(let reference): return answers[reference.id]?.isAnswered ?? false
    case .not(let inner): return !inner.holds(for: answers, column: column)
    case .all(let parts): return parts.allSatisfy { $0.holds(for: answers, column: column) }
    case .any(let parts): return parts.contains { $0.holds(for: answers, column: column) }
    case .compares(let reference, let comparison, let literal):
      guard let answer = answers[reference.id], answer.isAnswered,
        let column = column(reference.id)
      else { return comparison == .isNotEqual }
      return column.compare(answer, comparison, with: literal.text)
    case .isAmong(let reference, let literals):
      guard let answer = answers[reference.id], answer.isAnswered,
        let column = column(reference.id)
      else { return false }
      return literals.contains { column.compare(answer, .isEqual, with: $0.text) }
    }
  }
}

extension Column {
  /// Whether an answer stands in a relation to a value, both read by this column.
  fileprivate func compare(
    _ answer: Answer, _ comparison: Condition.Comparison, with literal: String
  ) -> Bool {
    switch comparison {
    case .isEqual: isEqual(answer, to: literal)
    case .isNotEqual: !isEqual(answer, to: literal)
    case .isLess: order(of: answer, against: literal).map { $0 < 0 } ?? false
    case .isAtMost: order(of: answer, against: literal).map { $0 <= 0 } ?? false
    case .isGreater: order(of: answer, against: literal).map { $0 > 0 } ?? false
    case .isAtLeast: order(of: answer, against: literal).map { $0 >= 0 } ?? false
    }
  }

  private func isEqual(_ answer: Answer, to literal: String) -> Bool {
    switch answer {
    case .choice(let code): code.text == literal
    case .choices(let codes): codes.contains { $0.text == literal }
    case .number(let number): Double(decimal: literal) == number
    case .text(let text): text == literal
    case .date(let date): self.date(from: literal) == date
    case .time(let time): ClockTime(literal) == time
    case .people(let people): people.contains { $0.text == literal }
    case .names(let names): names.contains(literal)
    case .missing: false
    }
  }

  /// Below, at or above the value; nil where the two have no order, as answers beside a scale.
  private func order(of answer: Answer, against literal: String) -> Int? {
    switch answer {
    case .choice(let code):
      guard let answered = rank(of: code), let named = rank(of: ChoiceCode(literal)) else {
        return nil
      }
      return answered - named
    case .number(let number):
      return Double(decimal: literal).map { number < $0 ? -1 : number > $0 ? 1 : 0 }
    case .date(let date):
      return self.date(from: literal).map { date < $0 ? -1 : date > $0 ? 1 : 0 }
    case .time(let time):
      return ClockTime(literal).map {
        (time.hour * 60 + time.minute) - ($0.hour * 60 + $0.minute)
      }
    case .choices, .text, .people, .names, .missing: return nil
    }
  }

  private func date(from literal: String) -> CalendarDate? {
    guard case .date(let range) = kind else { return nil }
    return range.precision.day(from: literal)
  }

  private func rank(of code: ChoiceCode) -> Int? {
    choices.firstIndex { $0.code == code && !$0.isOffScale }
  }
}

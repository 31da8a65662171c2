import Instruments

extension Answer {
  /// Whether yes was answered; nil where nothing was.
  var isYes: Bool? {
    if case .choice(let code) = self { code.text == "yes" } else { nil }
  }

  /// The people who were named.
  var people: [PersonKey] {
    if case .people(let people) = self { people } else { [] }
  }

  /// The number that was given.
  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  /// The day that was given.
  var date: CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }

  /// The choice that was made.
  var choice: ChoiceCode? {
    if case .choice(let code) = self { code } else { nil }
  }
}

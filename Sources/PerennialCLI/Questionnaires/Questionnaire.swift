import Instruments

/// An instrument as a person of one language reads it, before it is laid out.
struct Questionnaire {
  let instrument: Instrument
  let language: Language
  let filling: TextFilling

  /// The number that people see before each question.
  private let numbers: [QuestionID: Int]

  init(_ instrument: Instrument, in language: Language, filling: TextFilling) {
    self.instrument = instrument
    self.language = language
    self.filling = filling
    numbers = Dictionary(
      instrument.questions.enumerated().flatMap { number, question in
        question.columns.map { ($0.id, number + 1) }
      }
    ) { first, _ in first }
  }
}

extension Questionnaire {
  /// A text of the instrument, or of ours, in the reader's language.
  func text(_ text: LocalizedText) -> String {
    filling.text(text, in: language, fallbacks: instrument.languages + [.english])
  }

  /// The number of the question a column belongs to.
  func number(of column: QuestionID) -> Int? { numbers[column] }

  /// A column that a condition names.
  func column(_ id: QuestionID) -> Column? {
    instrument.questions.lazy.flatMap(\.columns).first { $0.id == id }
  }

  /// The promise on the first screen: how many questions, how long, who sees what.
  var promises: [String] {
    let minutes = instrument.statedMinutes ?? instrument.estimatedMinutes
    let anonymity =
      switch instrument.anonymity {
      case .anonymous: FormWords.anonymous
      case .confidential: FormWords.confidential
      case .named: FormWords.named
      }
    let count = FormWords.questionCount.text(in: language, String(instrument.questions.count))
    let length = FormWords.minutes.text(in: language, minutes.plain)
    let group = instrument.minimumGroup.map {
      FormWords.minimumGroup.text(in: language, String($0.answers), String($0.comments))
    }
    return ["\(count) · \(length)", text(anonymity)] + [group].compactMap(\.self)
  }

  /// What is expected where there is nothing to choose from.
  func expectation(of kind: QuestionKind) -> String? {
    switch kind {
    case .text(.short): text(FormWords.shortText)
    case .text(.long): text(FormWords.longText)
    case .number(let range): expectation(of: range)
    case .date(let range): text(range.precision == .day ? FormWords.day : FormWords.month)
    case .time: text(FormWords.time)
    case .link: text(FormWords.link)
    case .person: text(FormWords.person)
    case .people: text(FormWords.people)
    case .department: text(FormWords.department)
    case .departments: text(FormWords.departments)
    case .rating, .one, .several, .matrix, .shares, .yesNo, .trafficLight, .checklistItem: nil
    }
  }

  private func expectation(of range: NumberRange) -> String {
    let limits =
      switch (range.least, range.greatest) {
      case (nil, nil): ""
      case (let least?, nil): " ≥ \(least.plain)"
      case (nil, let greatest?): " ≤ \(greatest.plain)"
      case (let least?, let greatest?): " \(least.plain)–\(greatest.plain)"
      }
    return text(FormWords.number) + limits + (range.unit.map { " (\($0))" } ?? "")
  }

  /// What stands over choices of which more than one may be taken.
  func instruction(for kind: QuestionKind) -> String? {
    switch kind {
    case .several(_, nil): text(FormWords.chooseSeveral)
    case .several(_, let limit?): FormWords.chooseUpTo.text(in: language, String(limit))
    case .shares(_, let sum): FormWords.shareOut.text(in: language, sum.plain)
    default: nil
    }
  }

  /// The words under which a choice is offered; a bare point of a ruler is its number.
  func label(of choice: Choice) -> String {
    let label = text(choice.label)
    return label.isEmpty ? choice.code.text : label
  }
}

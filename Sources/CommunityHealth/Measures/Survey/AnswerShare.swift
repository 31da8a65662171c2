import Instruments

extension Measure {
  /// How many choose certain answers.
  static let share = Measure(
    "share", "The share of answers that are among certain choices.",
    formula: "answers among 'choices' ÷ answers, those in 'without' left out",
    parameters: .surveyAnswers + [
      .needed("question", .column(of: "survey")),
      .needed("choices", .choices(of: "question", in: "survey")),
      .optional("without", .choices(of: "question", in: "survey")),
    ]
  ) { call in
    let counted = Set(call.parameters["choices"])
    let left = Set(call.parameters["without"])
    return call.answers(to: call.columns("question")) { column in
      column.choices.map { choice in
        choice.isOffScale || left.contains(choice.code.text)
          ? nil : counted.contains(choice.code.text) ? 1 : 0
      }
    }
  }
}

import Instruments

extension Measure {
  /// How many more would recommend than would not.
  static let enps = Measure(
    "enps", "Those who answer 9 or 10 less those who answer 0 to 6, as a share of all.",
    formula: "(answers of 9 and 10 − answers of 0 to 6) ÷ answers",
    form: .balance,
    parameters: .surveyAnswers + [.needed("question", .column(of: "survey"))]
  ) { call in
    call.answers(to: call.columns("question")) { column in
      column.points == 11
        ? column.worth { $0 >= 9 ? 1 : $0 <= 6 ? -1 : 0 } : column.choices.map { _ in nil }
    }
  }
}

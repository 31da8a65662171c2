import Instruments

extension Measure {
  /// What answers that stand for numbers come to.
  static let meanValue = Measure(
    "mean-value", "The mean of the numbers that choices stand for, such as hours.",
    formula:
      "Σ value of the answer ÷ answers; a band counts as its middle, the open top as its end",
    form: .number, parameters: .surveyAnswers + [.needed("question", .column(of: "survey"))]
  ) { call in
    call.answers(to: call.columns("question")) { column in
      column.choices.map { $0.isOffScale ? nil : $0.value }
    }
  }
}

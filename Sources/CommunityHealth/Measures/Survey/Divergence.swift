import Instruments

extension Measure {
  /// How many stand at the two ends.
  static let divergence = Measure(
    "divergence", "The share of answers at either end of a scale: where the conversation is.",
    formula: "(answers at the lowest point + answers at the highest) ÷ answers",
    parameters: .surveyAnswers + [.needed("question", .column(of: "survey"))]
  ) { call in
    call.answers(to: call.columns("question")) { column in
      column.worth { $0 == 0 || $0 == column.points - 1 ? 1 : 0 }
    }
  }
}

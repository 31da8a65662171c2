import Instruments

extension Measure {
  /// How far people lie apart.
  static let dispersion = Measure(
    "dispersion", "The spread of answers as a share of the greatest spread a scale allows.",
    formula: "standard deviation ÷ greatest possible, averaged over the questions",
    parameters: .surveyAnswers + [.needed("questions", .columns(of: "survey"))]
  ) { call in
    call.answers(to: call.columns("questions"), .spread) { column in
      column.worth { column.points > 1 ? Double($0) / Double(column.points - 1) : nil }
    }
  }
}

import Instruments

extension Measure {
  /// How far up a scale people stand.
  static let meanScore = Measure(
    "mean-score", "The mean position on a scale, 0 its lowest point and 1 its highest.",
    formula: "mean of (answer − lowest) ÷ (highest − lowest), over people who answered half of it",
    parameters: .surveyAnswers + [.needed("questions", .columns(of: "survey"))]
  ) { call in
    let questions = call.columns("questions")
    let measurement = call.answers(to: questions) { column in
      column.worth { column.points > 1 ? Double($0) / Double(column.points - 1) : nil }
    }
    let consistency = call.wave(answeredIn: measurement).flatMap {
      ScaleConsistency(of: questions, in: $0)
    }
    return measurement.adding(consistency?.figures ?? [])
  }
}

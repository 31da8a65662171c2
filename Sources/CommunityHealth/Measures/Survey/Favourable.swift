import Instruments

extension Measure {
  /// How many answer favourably.
  static let favourable = Measure(
    "favourable", "The share of answers in the favourable boxes of a scale.",
    formula: "favourable answers ÷ answers; of five points the upper two count",
    parameters: .surveyAnswers + [.needed("question", .column(of: "survey"))]
  ) { call in
    call.answers(to: call.columns("question")) { column in
      let boxes = FavourableBoxes(points: column.points)
      return column.worth { place in boxes.map { $0.favourable.contains(place) ? 1 : 0 } }
    }
  }
}

import Instruments

extension Measure {
  /// How much of what entered a step came out of it.
  static let conversion = Measure(
    "conversion", "What passed a step as a share of what entered it, by people's own counts.",
    formula: "Σ 'passed' ÷ Σ 'entered', at most 1, over people who answered both",
    parameters: .surveyAnswers + [
      .needed("entered", .column(of: "survey")), .needed("passed", .column(of: "survey")),
    ]
  ) { call in
    call.answers(to: call.columns("entered") + call.columns("passed"), .ratio) { column in
      column.choices.map { $0.isOffScale ? nil : $0.value }
    }
  }
}

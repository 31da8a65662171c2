extension Problem {
  private static let indicator = DefinitionPlace(.indicator(3), key: "with days")
  private static let own = IndicatorID("ritual.quizzes")

  static let modelSamples: [Problem] = [
    .weightNegative(own, at: indicator),
    .weightWithoutLayer(IndicatorID("impact.quizzes"), at: indicator),
    .weightOfStandIn(own, at: indicator),
    .weightWithoutReason(own, at: indicator),
    .scoreWithoutScale(own, at: indicator),
    .anchorsEqual(own, value: 0.5, at: indicator),
    .standsForUnknown(
      IndicatorID("ritual.cadence"), known: ["ritual.cadence-kept", "ritual.regularity"],
      at: indicator),
    .unknownMeasure(MeasureID("favorable"), known: ["favourable", "mean-score"], at: indicator),
    .parameterUnknown(
      "dyas", of: MeasureID("filled"), known: ["log", "columns", "days"], at: indicator),
    .parameterMissing("question", of: MeasureID("favourable"), at: indicator),
    .parameterValue(
      "usefull", of: "question", expected: "a question of 'session-feedback'",
      known: ["useful", "clear"], at: indicator),
    .unknownIndicator("ritual.cadence", known: ["ritual.cadence-kept", "ritual.regularity"]),
    .unknownWave("2026H3", of: InstrumentID("adoption"), known: ["2025H2", "2026H1"]),
    .ledgerUnreadable(at: .file("guild/reports/ledger.json")),
  ]
}

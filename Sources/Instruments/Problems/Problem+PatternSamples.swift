extension Problem {
  private static let signal = DefinitionPlace(.signal(pattern: 1, 2), key: "alarm")
  private static let figure = IndicatorID("ritual.cadence")

  static let patternSamples: [Problem] = [
    .signalIndicatorUnknown(
      figure, known: ["ritual.cadence-kept", "ritual.regularity"], at: signal),
    .levelsEqual(figure, value: 0.5, at: signal),
    .signalWithoutWeight(figure, at: signal),
    .patternWithoutSignals(
      PatternID("quiet-quizzes"), at: DefinitionPlace(.pattern(1))),
    .companionUnknown(
      PatternID("hording"), known: ["hoarding"],
      at: DefinitionPlace(.pattern(1), key: "companions")),
    .signalGroupUnknown("happens", known: ["happening"], at: signal),
  ]
}

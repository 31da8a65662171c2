extension CommandTree {
  /// The verbs of perennial.
  static let perennial = CommandTree(
    [
      .surveysList, .surveysShow, .surveysCheck, .surveysNew, .surveysImport, .surveysDiff,
      .surveysExport,
      .inspect, .convert, .tally, .importAnswers, .precision,
      .score, .compare, .patterns, .explain, .advise,
      .report,
      .checklist, .simulate, .demo, .doctor,
      .help, .completions,
    ],
    instruments: { Definitions.shippedIDs() })
}

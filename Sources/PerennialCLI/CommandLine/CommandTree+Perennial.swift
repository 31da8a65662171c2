extension CommandTree {
  /// The verbs of perennial.
  static let perennial = CommandTree(
    [
      .surveysList, .surveysShow, .surveysCheck, .surveysNew, .surveysImport, .surveysDiff,
      .surveysExport,
      .inspect, .convert, .tally, .importAnswers,
      .score, .compare, .patterns, .explain,
      .checklist, .simulate, .demo, .doctor,
      .help, .completions,
    ],
    instruments: { Definitions.shippedIDs() })
}

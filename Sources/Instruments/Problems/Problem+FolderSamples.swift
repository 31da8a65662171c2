extension Problem {
  private static let line = Place.text(file: "guild/perennial.yaml", line: 5, column: 10)
  private static let wave = Place.file("guild/adoption/2026H1.csv")

  /// One sample of every kind of problem with the folder of a community.
  static let folderSamples: [Problem] = [
    .communityFileMissing(calling: "guild", at: .file("guild/perennial.yaml")),
    .settingUnreadable(
      "often", key: "cadence", expected: "weekly, every 2 weeks, monthly or 2 per month", at: line),
    .fileUnknown(
      "sesion-log.csv", known: ["session-log.csv"], at: .file("guild/sesion-log.csv")),
    .folderEmpty(at: .file("guild")),
    .definitionUnusable(InstrumentID("adoption"), at: wave),
    .waveUnknown("adaption/2026H1", known: ["adoption"], at: line),
    .waveNotNamed(InstrumentID("adoption"), at: .file("guild/adoption.csv")),
    .waveUndated("adoption/pilot", isSession: false, at: .file("guild/adoption/pilot.csv")),
    .waveTwice("session-feedback/2026-03-05", first: "guild/session-feedback.csv", at: wave),
    .waveVersionUnknown("adoption/2026H1", version: 3, used: 1, at: line),
    .wavesUnpinned(InstrumentID("adoption"), count: 2, used: 1, at: wave),
    .moreThanInvited(30, invited: 24, wave: "adoption/2026H1", at: wave),
    .wordsBesideAnswers(InstrumentID("adoption"), at: wave),
    .wordsWithoutAnswers(
      "adoption/2026H1", at: .file("guild/adoption/2026H1.texts.csv")),
  ]
}

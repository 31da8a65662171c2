internal import CommunityHealth
internal import Instruments

/// Everything that the sections of a report are made of.
struct ReportMaterial {
  let analysis: DisclosedAnalysis
  let patterns: PatternAnalysis
  /// The wave of the survey that is told about; nil where there is none.
  let survey: ShownSurvey?
  /// What changed since an earlier wave; nil where there is none.
  let change: CommunityChange?
  /// What people wrote, as far as it may be read; only facilitators read it.
  let comments: [DisclosedComments]
  let audience: ReportAudience
  let language: Language
  /// What the placeholders of questions stand for.
  let filling: TextFilling
}

extension ReportMaterial {
  /// The wording for the reader.
  func callAsFunction(_ words: LocalizedText) -> String {
    filling.text(words, in: language, fallbacks: [.english])
  }

  /// How numbers are written for the reader.
  var numbers: NumberWords { NumberWords(language: language) }

  /// The reading of an indicator that is measured.
  func measured(_ id: String) -> IndicatorReading? {
    analysis.readings[IndicatorID(id)].flatMap { $0.status == .measured ? $0 : nil }
  }

  /// The readings of the model whose names begin with a group, measured or not.
  func readings(_ groups: String...) -> [IndicatorReading] {
    analysis.readings.all.filter { groups.contains($0.id.group) }
  }

  /// What changed on the survey, and in health, in points of 100; what is clear first.
  var clearChanges: [(title: String, change: ScoreChange)] {
    guard let change else { return [] }
    let layers = change.health.layers.map { (self($0.layer.title), $0.change) }
    let scales = change.survey.scales.map { (self($0.title), $0.score) }
    return (layers + scales).filter { $0.1.verdict == .up || $0.1.verdict == .down }
      .enumerated().sorted { left, right in
        let one = left.element.1.difference?.points.magnitude ?? 0
        let two = right.element.1.difference?.points.magnitude ?? 0
        return one == two ? left.offset < right.offset : one > two
      }.map { (title: $0.element.0, change: $0.element.1) }
  }

  /// What is said where no pattern is at work: that none is, or that nobody can tell.
  var noPattern: LocalizedText {
    patterns.findings(.absent).isEmpty ? SectionWords.patternsUnknown : PatternWords.nothingFound
  }

  /// What is at work, or coming, the strongest first.
  var patternsAtWork: [PatternFinding] {
    patterns.findings(.present) + patterns.findings(.emerging)
  }
}

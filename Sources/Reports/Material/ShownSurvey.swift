internal import CommunityHealth
internal import Instruments

/// A wave of a survey with its definition, as far as it may be shown.
struct ShownSurvey {
  let wave: DisclosedWave
  let instrument: Instrument
  /// How many were asked; nil where nobody knows.
  let asked: Int?
  /// What everybody answered; empty where nothing is shown.
  let answers: [ShownAnswers]
  /// The favourable shares of earlier waves and this one, oldest first.
  let history: [(wave: WaveID, answers: [ShownAnswers])]

  init?(_ id: WaveID, of analysis: DisclosedAnalysis, showing shown: [DisclosedWave]) {
    guard let wave = shown.first(where: { $0.id == id }),
      let instrument = analysis.instrument(of: id)
    else {
      return nil
    }
    self.wave = wave
    self.instrument = instrument
    asked = analysis.asked(in: id)
    answers = Self.answers(wave, analysis)
    let waves = analysis.closedWaves(of: id.instrument)
    let upTo = waves.firstIndex(of: id).map { waves[...$0] } ?? []
    history = upTo.suffix(6).compactMap { earlier in
      shown.first { $0.id == earlier }.map { (earlier, Self.answers($0, analysis)) }
    }
  }

  private static func answers(
    _ wave: DisclosedWave, _ analysis: DisclosedAnalysis
  ) -> [ShownAnswers] {
    guard case .shown(let total) = wave.total else { return [] }
    return analysis.answers(of: total, in: wave.id, among: analysis.asked(in: wave.id))
  }
}

extension ShownSurvey {
  /// How many answered; nil where nothing is shown.
  var people: Int? { if case .shown(let total) = wave.total { total.people } else { nil } }

  /// The answers to the questions of a section.
  func answers(in section: Section) -> [ShownAnswers] {
    let ids = Set(section.questions.flatMap(\.columns).map(\.id))
    return answers.filter { ids.contains($0.id) }
  }

  /// The questions whose change is told first.
  var headlines: [ShownAnswers] {
    let ids = Set(instrument.questions.filter(\.isHeadline).flatMap(\.columns).map(\.id))
    return answers.filter { ids.contains($0.id) && $0.isOrdered }
  }
}

import CommunityHealth
import Instruments
import Reports

/// One line of the data: how often an answer was given by a group in a wave, as far as it may be told.
package struct TallyRow: Hashable, Sendable {
  let survey: String
  let wave: String
  let segment: String
  let group: String
  let people: Int?
  let question: String
  let asked: String
  let answer: String
  /// How many; nil where it is told in words only.
  let count: Int?
  let told: String

  /// A line of everybody or of a group.
  package init(
    survey: String, wave: String, segment: String, group: String, people: Int?, question: String,
    asked: String, answer: String, count: Int?, told: String
  ) {
    self.survey = survey
    self.wave = wave
    self.segment = segment
    self.group = group
    self.people = people
    self.question = question
    self.asked = asked
    self.answer = answer
    self.count = count
    self.told = told
  }
}

/// What may be shown of every closed wave, in one line for each answer.
struct TallyRows {
  private let analysis: DisclosedAnalysis
  private let waves: [DisclosedWave]
  private let language: Language

  init(_ analysis: DisclosedAnalysis, showing waves: [DisclosedWave], in language: Language) {
    self.analysis = analysis
    self.waves = waves
    self.language = language
  }

  /// All lines: waves oldest first, everybody before groups, questions as they were asked.
  var all: [TallyRow] {
    let closed = Set(
      Set(waves.map(\.id.instrument)).flatMap { analysis.closedWaves(of: $0) })
    return waves.filter { closed.contains($0.id) }.flatMap(rows)
  }
}

extension TallyRows {
  private func text(_ words: LocalizedText) -> String { words.text(in: language) }

  private func rows(of wave: DisclosedWave) -> [TallyRow] {
    guard let instrument = analysis.instrument(of: wave.id) else { return [] }
    var rows: [TallyRow] = []
    if case .shown(let total) = wave.total {
      rows += self.rows(of: total, segment: "", group: text(DataWords.everybody), wave, instrument)
    }
    for grouping in wave.groupings {
      let segment = grouping.segments.map(\.text).joined(separator: " × ")
      for group in grouping.groups + [grouping.others].compactMap(\.self) {
        let label = zip(grouping.segments, group.labels).map { name($1, of: $0, instrument) }
          .joined(separator: " × ")
        rows += self.rows(of: group.tally, segment: segment, group: label, wave, instrument)
      }
    }
    return rows
  }

  private func rows(
    of tally: DisclosedTally, segment: String, group: String, _ wave: DisclosedWave,
    _ instrument: Instrument
  ) -> [TallyRow] {
    let filling = analysis.filling(of: wave.id)
    let title = text(instrument.title)
    return analysis.answers(of: tally, in: wave.id).flatMap { answers in
      let asked = filling.text(answers.ask, in: language, fallbacks: [.english])
      return answers.options.map { option in
        let (count, told) = words(for: option.count)
        return TallyRow(
          survey: title, wave: wave.id.name, segment: segment, group: group, people: tally.people,
          question: answers.id.text, asked: asked, answer: text(option.label), count: count,
          told: told)
      }
    }
  }

  private func words(for count: ShownCount) -> (Int?, String) {
    switch count {
    case .exactly(let count): (count, "\(count)")
    case .nearlyAll: (nil, text(Measured.End.nearlyAll.words))
    case .hardlyAny: (nil, text(Measured.End.hardlyAny.words))
    case .notShown: (nil, text(ReportWords.notShown))
    }
  }

  private func name(
    _ label: GroupLabel, of segment: QuestionID, _ instrument: Instrument
  ) -> String {
    switch label {
    case .value(let code):
      instrument.question(segment)?.choices.first { $0.code.text == code }.map { text($0.label) }
        ?? code
    case .unanswered: text(DataWords.unanswered)
    case .others: text(DataWords.others)
    }
  }
}

import CommunityHealth
import Tallies

@testable import Instruments

/// Waves of a small survey, written as one line for each sort of answer.
enum SampleWave {
  static let scale = Scale(
    id: ScaleID("five"), points: (1...5).map { choice("\($0)") })

  static func instrument(
    minimum: MinimumGroup? = MinimumGroup(answers: 5, comments: 10), isCrossed: Bool = true
  ) -> Instrument {
    Instrument(
      id: InstrumentID("pulse"), version: 1, title: words("Pulse"), audience: .members,
      cadence: .month, anonymity: .confidential, minimumGroup: minimum,
      pairs: isCrossed ? [SegmentPair(QuestionID("team"), QuestionID("place"))] : [],
      languages: [.english],
      sections: [
        Section(
          id: "",
          questions: [
            question("team", .one(["A", "B", "C"].map(choice)), isSegment: true),
            question("place", .one(["X", "Y"].map(choice)), isSegment: true),
            question("mood", .rating(scale, beside: [])),
            question("ill", .one(["no", "some", "much"].map(choice)), isSensitive: true),
            question("hours", .number(NumberRange(isWhole: false))),
            question("words", .text(.long)),
            question(
              "team_words", .text(.short),
              when: .isAnswered(.init(id: QuestionID("team"), offset: 0))),
            question(
              "only_a", .one(["yes", "no"].map(choice)),
              when: .isAnswered(.init(id: QuestionID("team"), offset: 0))),
            question(
              "only_then", .rating(scale, beside: []),
              when: .isAnswered(.init(id: QuestionID("only_a"), offset: 0))),
          ])
      ])
  }

  /// A wave of rows such as `6 A X mood=4 hours=2`: how many people, team, place, answers.
  static func wave(
    _ rows: String, of instrument: Instrument = instrument(), named name: String = "2026-05",
    respondents: [String?] = [], comments: [QuestionID: [String]] = [:]
  ) -> WaveRecord {
    let responses = rows.split(separator: "\n").flatMap { row -> [Response] in
      let parts = row.split(separator: " ").map(String.init)
      var answers: [QuestionID: Answer] = [:]
      for (segment, value) in zip(["team", "place"], parts[1...]) where value != "-" {
        answers[QuestionID(segment)] = .choice(ChoiceCode(value))
      }
      for part in parts.dropFirst(3) {
        let pair = part.split(separator: "=").map(String.init)
        answers[QuestionID(pair[0])] =
          pair[0] == "hours" ? .number(Double(pair[1]) ?? 0) : .choice(ChoiceCode(pair[1]))
      }
      return Array(repeating: Response(answers), count: Int(parts[0]) ?? 0)
    }
    let layout = TallyLayout(of: instrument, segments: ["team", "place"], countsScales: true)
    let rows = CodedRows(responses.map { CodedRow($0, in: layout) }, of: layout)
    return WaveRecord(
      WaveID(instrument.id, name), of: instrument, tally: rows.tally ?? Tally(layout),
      responses: responses, respondents: respondents, comments: comments)
  }

  static func disclosed(
    _ rows: String, after ledger: DisclosureLedger = .init()
  ) -> DisclosedWave {
    disclosed(wave(rows), after: ledger)
  }

  static func disclosed(
    _ wave: WaveRecord, after ledger: DisclosureLedger = .init()
  ) -> DisclosedWave {
    DisclosureGate(for: Community(name: "Guild"), after: ledger).disclosed(wave)
  }

  private static func question(
    _ id: String, _ kind: QuestionKind, isSensitive: Bool = false, isSegment: Bool = false,
    when condition: Condition? = nil
  ) -> Question {
    Question(
      id: QuestionID(id), ask: words(id), kind: kind, isSensitive: isSensitive,
      isSegment: isSegment, condition: condition)
  }

  private static func choice(_ code: String) -> Choice {
    Choice(code: ChoiceCode(code), label: words(code))
  }

  private static func words(_ text: String) -> LocalizedText { LocalizedText(text, in: .english) }
}

extension DisclosedWave {
  /// What everybody answered, where it is shown.
  var shownTotal: DisclosedTally? { if case .shown(let tally) = total { tally } else { nil } }
}

extension DisclosedTally {
  subscript(question: String) -> DisclosedColumn? {
    columns.first { $0.id == QuestionID(question) }
  }
}

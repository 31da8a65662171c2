import CommunityHealth
import Instruments
import TestSupport

/// A checklist of three groups with four points each, and one point outside maturity.
enum SampleChecklist {
  static let groups = ["foundation", "continuity", "self-direction"]

  static let status = Scale(
    id: ScaleID("checklist-status"),
    points: ChecklistStatus.allCases.map {
      Choice(code: $0.code, label: LocalizedText($0.rawValue, in: .english))
    })

  static let instrument = Instrument(
    id: InstrumentID("design-checklist"), version: 1,
    title: LocalizedText("Design checklist", in: .english), audience: .organizer,
    cadence: .quarter, anonymity: .named, languages: [.english],
    sections: groups.map { section($0, measures: [IndicatorID("checklist.\($0)")], count: 4) }
      + [section("extended", measures: [], count: 1)])

  static let today = CalendarDate(certain: "2026-04-15")

  /// Entries from one letter per point: m, p, n, a for the codes, x for an unknown one, a dot for none.
  static func entries(_ letters: String, due: CalendarDate? = nil) -> [ChecklistEntry] {
    let codes: [Character: String] = [
      "m": "met", "p": "partly", "n": "not-yet", "a": "not-applicable", "x": "done",
    ]
    return zip(instrument.questions, letters.filter { $0 != " " }).compactMap { question, letter in
      codes[letter].map {
        ChecklistEntry(item: question.id, status: ChoiceCode($0), owner: "mia", due: due)
      }
    }
  }

  static func maturity(_ letters: String, due: CalendarDate? = nil) -> ChecklistMaturity {
    let entries = entries(letters, due: due)
    guard let maturity = ChecklistMaturity(of: instrument, entries: entries, asOf: today) else {
      // The sample stands above, whole; where it is no checklist every test of it would mislead.
      fatalError("the sample is no checklist")
    }
    return maturity
  }

  private static func section(_ name: String, measures: [IndicatorID], count: Int) -> Section {
    Section(
      id: name, title: LocalizedText("Title of \(name)", in: .english),
      questions: (1...count).map { number in
        Question(
          id: QuestionID("\(name)-\(number)"),
          ask: LocalizedText("Point \(number) of \(name)", in: .english),
          kind: .checklistItem(status: status), measures: measures)
      })
  }
}

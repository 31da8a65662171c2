import Instruments
import Intake
import Testing

@testable import Tallies

struct `Transitions between waves` {
  private static let before = [("a", "1"), ("b", "2"), ("c", "3"), ("", "3"), ("e", "dont-know")]
  private static let after = [
    ("b", "3"), ("a", "1"), ("e", "2"), ("x", "1"), ("twice", "1"), ("twice", "2"), ("", "1"),
  ]

  @Test func `count how linked people changed, by question and option`() throws {
    let layout = TallyLayout(of: try PulseInstrument.instrument())
    let found = Transitions(
      from: Self.rows(Self.before, layout), layout, to: Self.rows(Self.after, layout), layout)
    #expect(found.linked == 3 && found.unlinkedBefore == 2 && found.unlinkedAfter == 4)
    // Several answers, texts, numbers and dates have no transitions.
    #expect(found.questions.map(\.id.text) == ["team", "mood", "pace"])
    let mood = QuestionID("mood")
    #expect(found.count(mood, from: ChoiceCode("1"), to: ChoiceCode("1")) == 1)
    #expect(found.count(mood, from: ChoiceCode("2"), to: ChoiceCode("3")) == 1)
    #expect(found.count(mood, from: ChoiceCode("dont-know"), to: ChoiceCode("2")) == 1)
    #expect(found.counts[1].reduce(0, +) == 3)
    // Who passed a question over is linked all the same, and counted nowhere in it.
    #expect(found.counts[0].allSatisfy { $0 == 0 })
  }

  @Test func `do not depend on the order, and add up`() throws {
    let layout = TallyLayout(of: try PulseInstrument.instrument())
    let (before, after) = (Self.rows(Self.before, layout), Self.rows(Self.after, layout))
    let whole = Transitions(from: before, layout, to: after, layout)
    #expect(Transitions(from: before.reversed(), layout, to: after.reversed(), layout) == whole)
    let isFirst = { (row: LinkableRow) in row.pseudonym <= "a" }
    let parts = [true, false].map { part in
      Transitions(
        from: before.filter { isFirst($0) == part }, layout,
        to: after.filter { isFirst($0) == part }, layout)
    }
    #expect(parts[0] + parts[1] == whole)
  }

  @Test func `leave out questions whose scale has changed`() throws {
    let layout = TallyLayout(of: try PulseInstrument.instrument())
    let changed = PulseInstrument.scales.replacing("code: 3", with: "code: 4")
    let set = DefinitionSet([
      SourceFile(path: "pulse.yaml", bytes: Array(PulseInstrument.definition.utf8)),
      SourceFile(path: "scales.yaml", bytes: Array(changed.utf8)),
    ])
    let other = TallyLayout(of: try #require(set.instrument(InstrumentID("pulse"))))
    #expect(ComparedQuestion.all(from: layout, to: other).map(\.id.text) == ["team"])
    // Another wording is no other scale.
    let reworded = PulseInstrument.scales.replacing("label: Middle", with: "label: In between")
    let again = DefinitionSet([
      SourceFile(path: "pulse.yaml", bytes: Array(PulseInstrument.definition.utf8)),
      SourceFile(path: "scales.yaml", bytes: Array(reworded.utf8)),
    ])
    let same = TallyLayout(of: try #require(again.instrument(InstrumentID("pulse"))))
    #expect(
      ComparedQuestion.all(from: layout, to: same).map(\.id.text) == ["team", "mood", "pace"])
  }

  private static func rows(
    _ answers: [(pseudonym: String, mood: String)], _ layout: TallyLayout
  ) -> [LinkableRow] {
    answers.map { pseudonym, mood in
      let response = Response([QuestionID("mood"): .choice(ChoiceCode(mood))])
      return LinkableRow(pseudonym: pseudonym, row: CodedRow(response, in: layout))
    }
  }
}

struct `Waves of a record` {
  @Test func `give coded rows and transitions, as far as people were kept`() throws {
    let instrument = try PulseInstrument.instrument()
    let earlier = try wave("2026-1", of: instrument, [("a", "1"), (nil, "2")])
    let later = try wave("2026-2", of: instrument, [("b", "2"), ("a", "3")])
    #expect(earlier.codedRows?.tally?.total.columns[2].options == [1, 1, 0, 0])
    let changes = try #require(later.transitions(since: earlier))
    #expect(changes.linked == 1 && changes.unlinkedBefore == 1 && changes.unlinkedAfter == 1)
    #expect(changes.count(QuestionID("mood"), from: ChoiceCode("1"), to: ChoiceCode("3")) == 1)
    let counted = try wave("2026-0", of: instrument, nil)
    #expect(counted.codedRows == nil && later.transitions(since: counted) == nil)
  }

  private func wave(
    _ name: String, of instrument: Instrument, _ answers: [(pseudonym: String?, mood: String)]?
  ) throws -> WaveRecord {
    WaveRecord(
      try #require(WaveID("pulse/\(name)")), of: instrument,
      tally: Tally(TallyLayout(of: instrument)),
      responses: answers?.map { Response([QuestionID("mood"): .choice(ChoiceCode($0.mood))]) },
      respondents: answers?.map(\.pseudonym) ?? [])
  }
}

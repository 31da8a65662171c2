import Instruments
import StandardSurveys
import TestSupport
import Testing

@testable import Intake

struct `A definition is read` {
  @Test func `key by key to what it says`() throws {
    let set = read(Self.everyKey)
    #expect(set.problems.filter { $0.severity == .error } == [])
    let read = try #require(set.entries.first?.instrument)
    #expect(read.id == InstrumentID("every-key"))
    #expect(read.version == 7)
    #expect(read.title == words("Every key", "すべて"))
    #expect(read.about == words("What it is for.", "目的"))
    #expect(read.consent == words("I agree.", "同意します"))
    #expect(read.thanks == words("Thank you.", "ありがとう"))
    #expect(read.audience == .facilitator && read.cadence == .halfYear)
    #expect(read.anonymity == .confidential)
    #expect(read.minimumGroup == MinimumGroup(answers: 4, comments: 6))
    #expect(read.statedMinutes == 12.5)
    #expect(read.languages == [.english, .japanese])
    #expect(read.source == "own wording")
    #expect(read.completeness == (try condition("answered(rated) or answered(one)")))
    #expect(read.sections.map(\.id) == ["first", "second"])
    #expect(read.sections[0].title == words("First", "一"))
    #expect(read.sections[0].note == words("A note.", "注"))
    #expect(read.sections[0].condition == nil && read.sections[0].module == nil)
    #expect(read.sections[1].condition == (try condition("one is not a")))
    #expect(read.sections[1].module == RotatingModule(name: "A", season: .autumn))
  }

  @Test func `question by question, with all that stands beside the answer`() throws {
    let read = try #require(read(Self.everyKey).entries.first?.instrument)
    let usefulness = try #require(shipped.scales.scale(ScaleID("usefulness")))
    let dontKnow = try #require(shipped.scales.sideAnswer(ChoiceCode("dont-know")))
    #expect(dontKnow.isOffScale)
    #expect(
      read.question(QuestionID("rated"))
        == Question(
          id: QuestionID("rated"), ask: words("How useful?", "役に立ちましたか"),
          help: words("For your work.", "仕事に"), kind: .rating(usefulness, beside: [dontKnow]),
          isRequired: true, isSensitive: true, isSegment: true, isReversed: true, isHeadline: true,
          measures: [IndicatorID("feedback.usefulness"), IndicatorID("lens.other")],
          condition: try condition("one in (a, other) and not answered(several)")))
    let one = try #require(read.question(QuestionID("one")))
    #expect(!one.isRequired && !one.isSensitive && !one.isSegment && !one.isReversed)
    #expect(!one.isHeadline && one.help == nil && one.condition == nil)
    #expect(one.measures == [IndicatorID("layer.single")])
    #expect(
      one.kind
        == .one([
          Choice(code: ChoiceCode("a"), label: words("A", "あ"), value: 2.5),
          Choice(code: ChoiceCode("other"), label: words("Other", "他"), opensText: true),
          Choice(code: ChoiceCode("none"), label: words("None", "無"), isExclusive: true), dontKnow,
        ]))
  }

  @Test(
    arguments: [
      ("text: short", .text(.short)), ("text: long", .text(.long)),
      ("number: whole", .number(NumberRange(isWhole: true))),
      (
        "number: decimal\n  at least: -1.5\n  at most: 10\n  unit: hours",
        .number(NumberRange(isWhole: false, least: -1.5, greatest: 10, unit: "hours"))
      ),
      ("date: day", .date(DateRange(precision: .day))),
      (
        "date: month\n  at least: 2026-01-01\n  at most: \"2026-12-31\"",
        .date(
          DateRange(
            precision: .month, earliest: CalendarDate("2026-01-01"),
            latest: CalendarDate("2026-12-31")))
      ),
      ("answer: time", .time), ("answer: link", .link), ("answer: person", .person),
      ("answer: people", .people), ("answer: department", .department),
      ("answer: departments", .departments), ("answer: yes-no", .yesNo(shippedScale("yes-no"))),
      (
        "answer: traffic-light",
        .trafficLight(light: shippedScale("light"), direction: shippedScale("direction"))
      ),
      ("answer: checklist-item", .checklistItem(status: shippedScale("checklist-status"))),
      ("scale: usefulness", .rating(shippedScale("usefulness"), beside: [])),
      (
        "choices: [{code: 2-3, label: x}, {code: 8+, label: y}]\n  choose: several\n  at most: 1",
        .several(
          [
            Choice(code: ChoiceCode("2-3"), label: english("x")),
            Choice(code: ChoiceCode("8+"), label: english("y")),
          ], limit: 1)
      ),
      (
        "choices: [{code: no, label: x}, {code: 1, label: y}]\n  choose: one",
        .one([
          Choice(code: ChoiceCode("no"), label: english("x")),
          Choice(code: ChoiceCode("1"), label: english("y")),
        ])
      ),
      (
        "scale: usefulness\n  rows: [{id: r, ask: x}, {id: s, ask: y}]",
        .matrix(
          [
            Row(id: QuestionID("r"), ask: english("x")),
            Row(id: QuestionID("s"), ask: english("y")),
          ], shippedScale("usefulness"), beside: [])
      ),
      (
        "sum: 10\n  shares: [{id: r, ask: x, at least: 1, at most: 5}, {id: s, ask: y}]",
        .shares(
          [
            Share(
              id: QuestionID("r"), ask: english("x"),
              range: NumberRange(isWhole: false, least: 1, greatest: 5)),
            Share(
              id: QuestionID("s"), ask: english("y"), range: NumberRange(isWhole: false, least: 0)),
          ], sum: 10)
      ),
      (
        "shares: [{id: r, ask: x}]",
        .shares(
          [
            Share(
              id: QuestionID("r"), ask: english("x"), range: NumberRange(isWhole: false, least: 0))
          ], sum: 100)
      ),
    ] as [(String, QuestionKind)])
  func `with every way of answering`(written: String, kind: QuestionKind) {
    let set = read(Self.short("- id: q\n  ask: What?\n  \(written)\n"))
    #expect(set.problems == [])
    #expect(set.entries.first?.instrument.questions.map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("yes", true), ("true", true), ("\"yes\"", true), ("no", false), ("false", false),
  ])
  func `with yes for yes, however YAML writers put it`(written: String, isRequired: Bool) {
    let set = read(Self.short("- {id: q, ask: What?, text: short, required: \(written)}\n"))
    #expect(set.problems == [])
    #expect(set.entries.first?.instrument.questions.first?.isRequired == isRequired)
  }

  @Test func `with its texts in any style`() {
    let set = read(
      Self.short(
        """
        - id: q
          ask: |
            Two
            lines
          help: >-
            One
            line
          text: short
        - {id: r, ask: "\\"Quoted\\": # yes", help: 'it''s', text: short}

        """))
    #expect(set.problems == [])
    let questions = set.entries.first?.instrument.questions ?? []
    #expect(questions.map { $0.ask.text(in: .english) } == ["Two\nlines", "\"Quoted\": # yes"])
    #expect(questions.map { $0.help?.text(in: .english) } == ["One line", "it's"])
  }

  @Test func `with line ends of any system, and a byte-order mark`() {
    let text = Self.short("- id: q\n  ask: What?\n  text: short\n")
    let plain = read(text).entries.first?.instrument
    for other in [
      "\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"),
    ] {
      #expect(read(other).problems == [])
      #expect(read(other).entries.first?.instrument == plain)
    }
  }

  @Test func `as a person writes one`() {
    let set = DefinitionSet(
      [SourceFile(path: "surveys/session-feedback.yaml", bytes: Array(Self.written.utf8))],
      over: shipped)
    #expect(set.problems.filter { $0.severity == .error } == [])
    let read = set.instrument(InstrumentID("session-feedback"))
    #expect(read?.questions.map(\.id.text) == ["will_try", "useful", "try_what"])
    #expect(read?.minimumGroup == MinimumGroup(answers: 4, comments: 3))
    #expect(read?.languages == [.english, .japanese])
  }

  @Test func `as each that ships, and as it stands in the folder`() {
    for file in ShippedFile.all
    where shipped.entries.contains(where: { $0.path.hasSuffix("/\(file.name)") }) {
      let set = DefinitionSet([SourceFile(path: file.name, bytes: file.bytes)], over: shipped)
      #expect(set.problems == [])
      #expect(
        set.entries.first?.instrument
          == shipped.entries.first { $0.path.hasSuffix(file.name) }?.instrument)
    }
  }
}

private func read(_ text: String) -> DefinitionSet {
  let name =
    text.split(whereSeparator: \.isNewline).lazy
    .first { $0.contains("instrument: ") }?.split(separator: " ").last ?? "sample"
  return DefinitionSet(
    [SourceFile(path: "mine/\(name).yaml", bytes: Array(text.utf8))],
    over: shipped)
}

private func english(_ text: String) -> LocalizedText { LocalizedText(text, in: .english) }

private func words(_ english: String, _ japanese: String) -> LocalizedText {
  LocalizedText([.init(.english, english), .init(.japanese, japanese)])
}

private func condition(_ text: String) throws -> Condition {
  try Condition(parsing: text, at: DefinitionPlace(.instrument))
}

private func shippedScale(_ id: String) -> Scale {
  shipped.scales.scale(ScaleID(id)) ?? Scale(id: ScaleID(id), points: [])
}

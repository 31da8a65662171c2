import Testing

@testable import Instruments

/// The parts of an instrument that the tests below change one by one.
private struct Draft {
  var id = "sample"
  var version = 1
  var anonymity = Anonymity.anonymous
  var completeness: String? = "answered(useful)"
  var title = text("Sample")
  var ask = LocalizedText([.init(.english, "How useful?"), .init(.japanese, "役に立ちましたか")])
  var help: LocalizedText?
  var kind = QuestionKind.rating(fivePoints, beside: [dontKnow])
  var measures = ["feedback.usefulness", "layer.other"]
  var isRequired = false
  var isReversed = false
  var isSegment = false
  var isHeadline = false
  var condition: String? = "role is mid"
  var sectionCondition: String?
  var sectionID = "one"
  var module: RotatingModule?
  var isLast = true
  var roles = ["junior", "mid"]

  var instrument: Instrument {
    let first = question("role", .one(roles.map { choice($0) }))
    let second = Question(
      id: "useful", ask: ask, help: help, kind: kind, isRequired: isRequired,
      isSegment: isSegment, isReversed: isReversed, isHeadline: isHeadline,
      measures: measures.map { IndicatorID($0) }, condition: condition.map(rule))
    let questions = isLast ? [first, second] : [second, first]
    return Instrument(
      id: InstrumentID(id), version: version, title: title, audience: .members, cadence: .month,
      anonymity: anonymity, languages: [.english], completeness: completeness.map(rule),
      sections: [
        Section(
          id: sectionID, condition: sectionCondition.map(rule), module: module,
          questions: questions)
      ])
  }
}

private func rule(_ text: String) -> Condition { condition(text) }

private func changed(_ change: (inout Draft) -> Void) -> Instrument {
  var draft = Draft()
  change(&draft)
  return draft.instrument
}

struct `What an instrument means` {
  private static let hash = Draft().instrument.meaningHash

  @Test func `is a digest of lines that a person can read`() {
    #expect(Self.hash.count == 64)
    #expect(
      Draft().instrument.canonicalMeaning == """
        instrument sample
        anonymity anonymous
        complete when answered(useful)
        question role | one of junior, mid
        question useful | rating usefulness 1, 2, 3, 4, 5 beside dont-know beside \
        | measures feedback.usefulness | measures layer.other | when role is mid

        """)
  }

  @Test(arguments: [
    ("version", changed { $0.version = 7 }),
    ("title", changed { $0.title = text("Other") }),
    ("wording", changed { $0.ask = text("How helpful?") }),
    ("a translation more", changed { $0.ask = LocalizedText([.init(.spanish, "¿Útil?")]) }),
    ("help", changed { $0.help = text("For your work.") }),
    ("order of questions", changed { $0.isLast = false }),
    ("order of measures", changed { $0.measures.reverse() }),
    ("name of the section", changed { $0.sectionID = "two" }),
    ("headline", changed { $0.isHeadline = true }),
    ("spelling of a condition", changed { $0.condition = "(role  is \"mid\")" }),
    ("labels", changed { $0.kind = .rating(relabelled, beside: [dontKnow]) }),
  ])
  func `does not change with`(what: String, instrument: Instrument) {
    #expect(instrument.meaningHash == Self.hash)
  }

  private static let relabelled = Scale(
    id: fivePoints.id, points: fivePoints.points.map { choice($0.code.text, text("Other label")) })

  @Test(arguments: [
    ("id", changed { $0.id = "other" }),
    ("anonymity", changed { $0.anonymity = .confidential }),
    ("completeness", changed { $0.completeness = nil }),
    ("another completeness", changed { $0.completeness = "answered(role)" }),
    ("a condition less", changed { $0.condition = nil }),
    ("another condition", changed { $0.condition = "role is not mid" }),
    ("the section's condition", changed { $0.sectionCondition = "role is mid" }),
    ("module", changed { $0.module = RotatingModule(name: "A", season: .spring) }),
    ("season", changed { $0.module = RotatingModule(name: "A", season: .autumn) }),
    ("measures", changed { $0.measures.removeLast() }),
    ("required", changed { $0.isRequired = true }),
    ("reversed", changed { $0.isReversed = true }),
    ("segment", changed { $0.isSegment = true }),
    ("a code", changed { $0.roles = ["junior", "middle"] }),
    ("order of codes", changed { $0.roles.reverse() }),
    (
      "another scale",
      changed { $0.kind = .rating(scale("value", ["1", "2", "3", "4", "5"]), beside: [dontKnow]) }
    ),
    (
      "a point more",
      changed {
        $0.kind = .rating(scale("usefulness", ["1", "2", "3", "4", "5", "6"]), beside: [dontKnow])
      }
    ),
    ("side answer", changed { $0.kind = .rating(fivePoints, beside: []) }),
    ("off scale", changed { $0.kind = .rating(fivePoints, beside: [choice("dont-know")]) }),
  ])
  func `changes with`(what: String, instrument: Instrument) {
    #expect(instrument.meaningHash != Self.hash)
  }

  @Test func `tells all kinds apart`() {
    let a = choice("a")
    let range = NumberRange(isWhole: true, least: 1, greatest: 9)
    let kinds: [QuestionKind] = [
      .rating(fivePoints, beside: []), .one([a]), .one([choice("a", value: 2.5)]), .one([other]),
      .one([choice("other")]), .several([a], limit: nil), .several([a], limit: 1),
      .several([choice("a", isExclusive: true)], limit: nil),
      .matrix([Row(id: "r", ask: text("?"))], fivePoints, beside: []),
      .matrix([Row(id: "s", ask: text("?"))], fivePoints, beside: []),
      .shares([share("a")], sum: 100), .shares([share("a")], sum: 10),
      .shares([Share(id: "a", ask: text("?"), range: range)], sum: 100),
      .text(.short), .text(.long), .number(range),
      .number(NumberRange(isWhole: false, least: 1, greatest: 9)),
      .number(NumberRange(isWhole: true, least: 1)),
      .number(NumberRange(isWhole: true, greatest: 1)),
      .date(DateRange(precision: .day)), .date(DateRange(precision: .month)),
      .date(DateRange(precision: .day, earliest: date(2026, 1, 1))),
      .date(DateRange(precision: .day, latest: date(2026, 1, 1))),
      .time, .yesNo(yesNo), .link, .person, .people, .department, .departments,
      .trafficLight(light: light, direction: direction), .checklistItem(status: light),
    ]
    #expect(Set(kinds.map { kind in changed { $0.kind = kind }.meaningHash }).count == kinds.count)
  }

  @Test(arguments: [
    (
      "the points of yes and no", QuestionKind.yesNo(yesNo),
      QuestionKind.yesNo(scale("yes-no", ["no", "perhaps", "yes"]))
    ),
    (
      "the points of a light", .trafficLight(light: light, direction: direction),
      .trafficLight(light: scale("light", ["red", "green"]), direction: direction)
    ),
    (
      "the points of a direction", .trafficLight(light: light, direction: direction),
      .trafficLight(light: light, direction: scale("direction", ["up", "down"]))
    ),
    (
      "the points of a status", .checklistItem(status: light),
      .checklistItem(status: scale("light", ["red", "green"]))
    ),
    (
      "the unit of a number", .number(NumberRange(isWhole: true, unit: "minutes")),
      .number(NumberRange(isWhole: true, unit: "hours"))
    ),
  ])
  func `changes with what the kind brings along`(
    what: String, one: QuestionKind, other: QuestionKind
  ) {
    #expect(changed { $0.kind = one }.meaningHash != changed { $0.kind = other }.meaningHash)
  }
}

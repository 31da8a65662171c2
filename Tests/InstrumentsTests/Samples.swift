public import Instruments

/// A small form with every way of answering that conditions can name.
let sampleForm = form([
  question("role", .one([choice("junior"), choice("mid"), choice("senior"), other])),
  question("useful", .rating(fivePoints, beside: [dontKnow])),
  question("count", .number(NumberRange(isWhole: true, least: 0, greatest: 100))),
  question("hours", .number(NumberRange(isWhole: false))),
  question("day", .date(DateRange(precision: .day))),
  question("starts", .time),
  question("tools", .several([choice("chat"), choice("code"), alone], limit: nil)),
  question("sure", .yesNo(yesNo)),
  question("words", .text(.short)),
  question("asked", .people),
  question("unit", .department),
  question("units", .departments),
  question("rhythm", .trafficLight(light: light, direction: direction)),
])

let fivePoints = scale("usefulness", ["1", "2", "3", "4", "5"])
let yesNo = scale("yes-no", ["no", "yes"])
let light = scale("light", ["red", "yellow", "green"])
let direction = scale("direction", ["down", "level", "up"])
let dontKnow = choice("dont-know", isOffScale: true)
let other = choice("other", opensText: true)
let alone = choice("none", isExclusive: true)

func text(_ english: String) -> LocalizedText { LocalizedText(english, in: .english) }

func choice(
  _ code: String, _ label: LocalizedText? = nil, value: Double? = nil, opensText: Bool = false,
  isExclusive: Bool = false, isOffScale: Bool = false
) -> Choice {
  Choice(
    code: ChoiceCode(code), label: label ?? text("Label of \(code)"), value: value,
    opensText: opensText, isExclusive: isExclusive, isOffScale: isOffScale)
}

func scale(_ id: String, _ codes: [String]) -> Scale {
  Scale(id: ScaleID(id), points: codes.map { choice($0) })
}

func question(
  _ id: String, _ kind: QuestionKind, ask: LocalizedText? = nil, isRequired: Bool = false,
  when rule: String? = nil
) -> Question {
  Question(
    id: QuestionID(id), ask: ask ?? text("What about \(id)?"), kind: kind, isRequired: isRequired,
    condition: rule.map(condition(_:)))
}

func form(
  _ questions: [Question], completeness: String? = nil, anonymity: Anonymity = .named
) -> Instrument {
  form(sections: [Section(id: "", questions: questions)], completeness, anonymity)
}

func form(
  sections: [Section], _ completeness: String? = nil, _ anonymity: Anonymity = .named
) -> Instrument {
  Instrument(
    id: InstrumentID("sample"), version: 1, title: text("Sample"), audience: .members,
    cadence: .month, anonymity: anonymity, languages: [.english],
    completeness: completeness.map(condition(_:)), sections: sections)
}

/// A condition that the test's author knows to be well written.
func condition(_ text: String) -> Condition {
  do {
    return try Condition(parsing: text, at: DefinitionPlace(.instrument))
  } catch {
    fatalError("a test holds the condition '\(text)', which cannot be read: \(error)")
  }
}

/// The columns of a question, by their names.
func columns(of instrument: Instrument) -> [QuestionID: Column] {
  Dictionary(uniqueKeysWithValues: instrument.questions.flatMap(\.columns).map { ($0.id, $0) })
}

extension ChoiceCode: ExpressibleByStringLiteral {
  /// Lets tests write the name as it stands.
  public init(stringLiteral text: String) { self.init(text) }
}

extension QuestionID: ExpressibleByStringLiteral {
  /// Lets tests write the name as it stands.
  public init(stringLiteral text: String) { self.init(text) }
}

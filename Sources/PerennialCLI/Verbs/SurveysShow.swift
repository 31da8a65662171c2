import Instruments
import Intake

extension CommandSpec {
  static let surveysShow = CommandSpec(
    path: ["surveys", "show"], group: .define,
    summary: "Shows a questionnaire as a person reads it",
    discussion: """
      Every question with its choices, in one language. Where a text says 'since', the day is \
      filled in: six months before the day on which the survey opens. With --opens, only the \
      module of that half-year is shown where modules rotate.
      """,
    words: [.instrument],
    options: [
      .language, .opens,
      .community,
    ],
    examples: [
      Example(
        "perennial surveys show session-feedback --lang ja",
        "the form as a Japanese member reads it"),
      Example(
        "perennial surveys show adoption --opens 2026-05-04", "the survey as it opens on that day"),
      Example("perennial surveys show surveys/my-survey.yaml", "a definition of your own"),
    ]
  ) { invocation throws(CommandFailure) in
    let found = try invocation.draft(invocation.word("ID") ?? "")
    let questionnaire = try invocation.questionnaire(found.instrument)
    let console = invocation.console
    if console.isJSON {
      console.print(json: .details(of: found, questionnaire))
      return .fine
    }
    try invocation.noteMissingLanguage(found.instrument)
    let text = QuestionnaireText(
      questionnaire, width: min(80, console.textWidth), style: console.style)
    console.print(text.lines.joined(separator: "\n"))
    return .fine
  }
}

extension WordSpec {
  /// The id of an instrument, or a file that defines one.
  static let instrument = WordSpec(
    name: "ID", summary: "the id of an instrument, or a file that defines one",
    completion: .instrument)
}

extension OptionSpec {
  /// When the survey opens, from which texts look back.
  static let opens = OptionSpec(
    name: "--opens", value: "DATE", summary: "the day on which the survey opens; today without it")
}

extension Invocation {
  /// An instrument in the language and on the day that the options say.
  ///
  /// A wave asks one rotating module; without a day to open on, all of them are shown.
  func questionnaire(
    _ instrument: Instrument, isForOneWave: Bool = false
  ) throws(CommandFailure) -> Questionnaire {
    let day = try day(of: "--opens")
    let opening = day ?? surroundings.calendarDate
    let asked =
      day != nil || isForOneWave ? instrument.asked(in: .containing(opening)) : instrument
    let filling = TextFilling(opening: opening, community: communityName)
    return Questionnaire(asked, in: try language, filling: filling)
  }

  /// Says so where people would read another language than the one asked for.
  func noteMissingLanguage(_ instrument: Instrument) throws(CommandFailure) {
    let language = try language
    let known = instrument.languages
    guard !known.contains(language), !known.contains(language.base) else { return }
    let list = known.map(\.code).joined(separator: ", ")
    console.note("'\(instrument.id)' is not written in \(language); it is in: \(list)\n")
  }
}

extension JSON {
  /// An instrument with all its questions, texts in one language.
  static func details(of found: FoundInstrument, _ questionnaire: Questionnaire) -> JSON {
    guard case .object(let summary) = summary(of: found, in: questionnaire.language) else {
      return .null
    }
    let sections = questionnaire.instrument.sections.map { section in
      JSON.object([
        ("id", .string(section.id)),
        ("title", .orNull(section.title) { .string(questionnaire.text($0)) }),
        ("module", .orNull(section.module) { .string($0.name) }),
        ("when", .orNull(section.condition) { .string($0.description) }),
        ("questions", .array(section.questions.map { question($0, questionnaire) })),
      ])
    }
    return .object(
      summary.filter { $0.0 != "questions" } + [
        ("language", .string(questionnaire.language.code)), ("sections", .array(sections)),
      ])
  }

  private static func question(_ question: Question, _ questionnaire: Questionnaire) -> JSON {
    .object([
      ("id", .string(question.id.text)),
      ("ask", .string(questionnaire.text(question.ask))),
      ("help", .orNull(question.help) { .string(questionnaire.text($0)) }),
      ("kind", .string(question.kind.word)),
      ("required", .bool(question.isRequired)),
      ("segment", .bool(question.isSegment)),
      ("measures", .array(question.measures.map { .string($0.text) })),
      ("when", .orNull(question.condition) { .string($0.description) }),
      ("scale", .orNull(question.scale) { .string($0.id.text) }),
      (
        "choices",
        .array(
          question.choices.map { choice in
            .object([
              ("code", .string(choice.code.text)),
              ("label", .string(questionnaire.label(of: choice))),
              ("off_scale", .bool(choice.isOffScale)),
            ])
          })
      ),
      (
        "columns",
        .array(
          question.columns.map { column in
            .object([
              ("id", .string(column.id.text)), ("ask", .string(questionnaire.text(column.ask))),
            ])
          })
      ),
    ])
  }
}

extension QuestionKind {
  /// The kind in one word that programs can rely on.
  var word: String {
    switch self {
    case .rating: "rating"
    case .one: "one"
    case .several: "several"
    case .matrix: "matrix"
    case .shares: "shares"
    case .text(let length): "\(length.rawValue)-text"
    case .number: "number"
    case .date(let range): range.precision == .day ? "date" : "month"
    case .time: "time"
    case .yesNo: "yes-no"
    case .link: "link"
    case .person: "person"
    case .people: "people"
    case .department: "department"
    case .departments: "departments"
    case .trafficLight: "traffic-light"
    case .checklistItem: "checklist-item"
    }
  }
}

public import Instruments

/// A first definition of a survey that was asked elsewhere, drawn from an export of its answers.
///
/// Options of closed questions are repeated in it, words that people wrote themselves never.
public struct SurveyDraft: Sendable {
  /// The definition, with comments where a person must decide.
  public let text: String
  /// How many questions it has.
  public let questions: Int
  /// The headers of the columns that say who answered, which are left out.
  public let identities: [String]

  /// Drafts a definition under an id, with the scales that it may name.
  public init(of survey: ExportSurvey, id: String, scales: ScaleLibrary) {
    let asked = survey.questions.filter { $0.group.role == nil }
    let named = asked.filter { !$0.isNameless }
    let kept = named.filter { !IdentityGuess.isIdentity($0) }
    identities =
      survey.layout.columns.filter { $0.role?.isIdentity == true }.map(\.header)
      + named.filter { IdentityGuess.isIdentity($0) }.map(\.group.label)
    let finder = ScaleFinder(scales)
    let language = Self.language(of: kept, finder)
    var drafter = QuestionDrafter(survey.layout, finder, in: language)
    for question in kept { drafter.add(question) }
    questions = drafter.questions.count
    let definition = YAMLWriter(
      .group(Self.head(id, language) + [.init(key: "questions", value: .list(drafter.questions))]))
    let remarks = Self.remarks(
      survey, identities: identities,
      nameless: asked.filter(\.isNameless).map { $0.group.columns.lowerBound + 1 })
    text =
      (remarks.map { $0.isEmpty ? "#" : "# \($0)" } + [""]).joined(separator: "\n")
      + definition.text
  }
}

extension SurveyDraft {
  private static func head(_ id: String, _ language: Language) -> [YAMLDraft.Entry] {
    let title = id.exchanging("-", for: " ").exchanging("_", for: " ")
    func text(_ text: String) -> YAMLDraft {
      .group([.init(key: language.code, value: .text(text))])
    }
    return [
      .init(key: "instrument", value: .text(id)),
      .init(key: "version", value: .text("1")),
      .init(key: "title", value: text(title), comment: "decide: what people read on top"),
      .init(
        key: "audience", value: .text("members"),
        comment: "decide: members, attendees, everyone, anyone, organizer, facilitator, sponsor"),
      .init(
        key: "every", value: .text("event"),
        comment: "decide: session, week, month, quarter, half-year, year, event, once, …"),
      .init(
        key: "anonymity", value: .text("anonymous"),
        comment: "decide what people were promised: anonymous, confidential, named"),
      .init(
        key: "minimum group",
        value: .group([
          .init(key: "answers", value: .text("5")), .init(key: "comments", value: .text("10")),
        ]), comment: "decide: fewer answers than this are never shown"),
      .init(
        key: "languages", value: .words([language.code]),
        comment: "decide: the language of the texts below"),
    ]
  }

  private static func remarks(
    _ survey: ExportSurvey, identities: [String], nameless: [Int]
  ) -> [String] {
    let tool = survey.layout.recognition.tool
    var lines = [
      "Drafted from an export of \(tool.title).",
      "Look at what a comment asks to decide, then run: perennial surveys check",
    ]
    let system = survey.layout.columns.filter { $0.role.map { !$0.isIdentity } == true }
    for (why, headers) in [
      ("Left out, because it says who answered:", identities),
      ("Left out, because the tool wrote it:", system.map(\.header)),
    ] where !headers.isEmpty {
      lines.append(why)
      lines += headers.map { "  - \(($0.isBlank ? "(no header)" : $0).inOneLine)" }
    }
    if !nameless.isEmpty {
      let numbers = nameless.map(String.init).joined(separator: ", ")
      lines.append("Left out, because nothing stands above it: column \(numbers)")
    }
    return lines
  }

  /// The language that the words of shared scales are in, or that is written in kana.
  private static func language(
    of questions: [AnsweredQuestion], _ finder: ScaleFinder
  ) -> Language {
    for question in questions {
      let answers = question.choices.isEmpty ? question.parts.flatMap(\.values) : question.choices
      if let language = finder.scale(of: answers.map(\.label))?.language { return language }
    }
    let labels = questions.map(\.group.label).joined()
    let hasKana = labels.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) }
    return hasKana ? .japanese : .english
  }
}

extension AnsweredQuestion {
  /// Whether the file tells neither a question nor options.
  fileprivate var isNameless: Bool {
    group.label.isBlank && parts.allSatisfy { $0.label?.isBlank ?? true }
  }
}

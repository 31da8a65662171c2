extension DefinitionCheck {
  /// Texts that are missing, untranslated, or ask two things at once.
  var textProblems: [Problem] {
    languageProblems + allTexts.flatMap(problems(of:)) + doubleBarrelledProblems
  }

  private var languageProblems: [Problem] {
    let place = DefinitionPlace(.instrument, key: "languages")
    var problems: [Problem] = []
    var seen: Set<Language> = []
    for language in instrument.languages {
      if !language.isKnown { problems.append(.unknownLanguage(language.code, at: place)) }
      if !seen.insert(language).inserted {
        problems.append(.duplicateLanguage(language.code, at: place))
      }
    }
    return problems
  }

  private func problems(of entry: TextEntry) -> [Problem] {
    TextCheck(languages: instrument.languages).problems(of: entry)
  }

  private var doubleBarrelledProblems: [Problem] {
    instrument.numberedQuestions.compactMap { number, question in
      // A point of a checklist states how things are, and may name two at once.
      if case .checklistItem = question.kind { return nil }
      guard let text = question.ask.wording(in: .english),
        let word = ["and", "or"].first(where: { text.lowercased().has(part: " \($0) ") })
      else { return nil }
      return .doubleBarrelled(
        word, question: question.id,
        at: .init(.question(number), key: "ask", language: .english))
    }
  }

  /// Every text of the definition with its place.
  private var allTexts: [TextEntry] {
    let own: [(String, LocalizedText?)] = [
      ("title", instrument.title), ("about", instrument.about), ("consent", instrument.consent),
      ("thanks", instrument.thanks),
    ]
    return own.compactMap { TextEntry($0.1, key: $0.0, of: "the instrument", in: .instrument) }
      + instrument.numberedSections.flatMap { number, section, _ in
        [("title", section.title), ("note", section.note)].compactMap {
          TextEntry($0.1, key: $0.0, of: "section '\(section.id)'", in: .section(number))
        }
      }
      + instrument.numberedQuestions.flatMap { texts(of: $0.question, $0.number) }
  }

  private func texts(of question: Question, _ number: Int) -> [TextEntry] {
    let owner = "question '\(question.id)'"
    var entries = [("ask", question.ask), ("help", question.help)].compactMap {
      TextEntry($0.1, key: $0.0, of: owner, in: .question(number))
    }
    switch question.kind {
    case .one(let choices), .several(let choices, _):
      entries += choices.enumerated().filter { !$0.element.isOffScale }.compactMap {
        index, choice in
        TextEntry(
          choice.label, key: "label", of: "choice '\(choice.code)' of \(owner)",
          in: .choice(question: number, index), isLabel: true)
      }
    case .matrix(let rows, _, _):
      entries += rows.enumerated().compactMap { index, row in
        TextEntry(
          row.ask, key: "ask", of: "row '\(row.id)'", in: .row(question: number, index))
      }
    case .shares(let shares, _):
      entries += shares.enumerated().compactMap { index, share in
        TextEntry(
          share.ask, key: "ask", of: "share '\(share.id)'", in: .row(question: number, index))
      }
    default: break
    }
    return entries
  }
}

/// A text, whose it is, and where it stands.
struct TextEntry {
  let text: LocalizedText
  let key: String
  let owner: String
  let part: DefinitionPlace.Part
  let isLabel: Bool

  init?(
    _ text: LocalizedText?, key: String, of owner: String, in part: DefinitionPlace.Part,
    isLabel: Bool = false
  ) {
    guard let text else { return nil }
    self.text = text
    self.key = key
    self.owner = owner
    self.part = part
    self.isLabel = isLabel
  }

  func place(in language: Language? = nil) -> DefinitionPlace {
    DefinitionPlace(part, key: key, language: language)
  }
}

/// Judges single texts against the languages a definition promises.
struct TextCheck {
  private let languages: [Language]
  /// Whether all languages can be trusted: a misspelt one would make every text look wrong.
  private let isCertain: Bool

  init(languages: [Language]) {
    self.languages = languages
    isCertain = !languages.isEmpty && languages.allSatisfy(\.isKnown)
  }

  /// What stands in braces and is filled in when a wave opens.
  static let placeholders = ["since", "community"]

  func problems(of entry: TextEntry) -> [Problem] {
    // A label that is missing altogether is reported by the kind or the scale it belongs to.
    guard !(entry.isLabel && entry.text.isEmpty) else { return [] }
    guard !entry.text.isEmpty else { return [.emptyText(entry.key, at: entry.place())] }
    return entry.text.wordings.flatMap { problems(of: $0, in: entry) } + missing(in: entry)
  }

  private func problems(of wording: LocalizedText.Wording, in entry: TextEntry) -> [Problem] {
    let place = entry.place(in: wording.language)
    var problems: [Problem] = []
    if !wording.language.isKnown, !languages.contains(wording.language) {
      problems.append(.unknownLanguage(wording.language.code, at: place))
    } else if isCertain, !languages.contains(wording.language) {
      problems.append(
        .undeclaredLanguage(wording.language.code, declared: languages.map(\.code), at: place))
    }
    if wording.text.trimmed.isEmpty {
      problems.append(.emptyText(wording.language.code, at: place))
    }
    for name in wording.text.placeholders where !Self.placeholders.contains(name) {
      problems.append(.unknownPlaceholder(name, known: Self.placeholders, at: place))
    }
    return problems
  }

  private func missing(in entry: TextEntry) -> [Problem] {
    guard isCertain else { return [] }
    let missing = languages.filter { entry.text.wording(in: $0) == nil }.map(\.code)
    guard !missing.isEmpty else { return [] }
    return [
      .missingTranslation(
        entry.key, of: entry.owner, languages: missing, at: entry.place())
    ]
  }
}

extension String {
  /// What stands in braces, in order, each once.
  var placeholders: [String] {
    var names: [String] = []
    var rest = utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let after = rest.index(after: open)
      guard let close = rest[after...].firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(decoding: rest[after..<close], as: UTF8.self)
      if !names.contains(name) { names.append(name) }
      rest = rest[rest.index(after: close)...]
      if names.count >= 10 { break }
    }
    return names
  }
}

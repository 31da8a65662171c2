internal import Instruments

/// Turns the sheets of a form into a definition.
struct FormReader {
  let file: FormFile
  let path: String
  var problems: [Problem] = []
  /// What the definition says, besides its questions.
  var notes: [String: YAMLDraft] = [:]
  /// The sections so far; one without an id holds what stands outside of groups.
  var sections: [FormSection] = []
  /// The groups that are open, from outside in.
  var groups: [FormGroup] = []

  init(_ file: FormFile, path: String) {
    self.file = file
    self.path = path
  }

  var survey: [FormTableRow] { file["survey"]?.rows ?? [] }
  var settings: FormTableRow? { file["settings"]?.rows.first }

  /// Whether the form was written by us, so that nothing has to be guessed.
  var isOurs: Bool { file["perennial"] != nil }

  /// A key of the sheet 'perennial'.
  func own(_ key: String) -> String? {
    file["perennial"]?.rows.first { $0["key"] == key }?["value"]
  }
}

/// A section that is being filled.
struct FormSection {
  var id: String
  var head: [YAMLDraft.Entry] = []
  var questions: [YAMLDraft] = []
}

/// A group that is open.
struct FormGroup {
  let row: FormTableRow
  let isSection: Bool
  /// The condition of a group inside a section, which its questions take over.
  var condition: String?
  /// The question whose rows or shares stand in the group.
  var question: [YAMLDraft.Entry]?
  var parts: [YAMLDraft] = []
}

extension FormReader {
  /// The form's id as an id of ours, or one made from the file's name.
  var id: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let wish = settings.map { $0["form_id"].isEmpty ? $0["id_string"] : $0["form_id"] } ?? ""
    let folded = Self.folded(wish.isEmpty ? stem : wish)
    return folded.isWellFormedID ? folded : "form-\(folded)"
  }

  /// A name with small letters, and a dash for any sign that ids do not have.
  static func folded(_ text: String) -> String {
    String(
      text.lowercased().map { character in
        character.isASCII && (character.isLetter || character.isNumber || character == "_")
          ? character : "-"
      })
  }

  /// The language of texts that name none.
  var fallback: Language {
    let named = settings?["default_language"] ?? ""
    if !named.isEmpty {
      let language = FormHeading.language(named)
      if language.isKnown { return language }
    }
    return .english
  }

  /// The languages of any label, in the order of the form.
  private var allLanguages: [Language] {
    var all: [Language] = []
    for wording in labels.flatMap(\.self) where !all.contains(wording.language) {
      all.append(wording.language)
    }
    return all
  }

  private var labels: [[LocalizedText.Wording]] {
    (survey + (file["choices"]?.rows ?? []))
      .map { $0.text("label", fallback: fallback) }.filter { !$0.isEmpty }
  }

  /// Names the languages that are not written because words are missing in them.
  private mutating func tellLanguages() {
    for language in allLanguages where !languages.contains(language) {
      problems.append(
        .formLeftOut(
          "the language '\(language)'",
          remedy: "give every label a wording in it, and name it with its code, as 'English (en)'",
          at: .file(path)))
    }
  }

  /// The languages that are written: of our own forms all, of others those with every label.
  var languages: [Language] {
    if let own = own("languages") { return own.split(separator: ",").map { Language($0.trimmed) } }
    let texts = labels
    let known = allLanguages.filter(\.isKnown)
    let whole = known.filter { language in
      texts.allSatisfy { $0.contains { $0.language == language } }
    }
    return whole.isEmpty ? [known.first ?? fallback] : whole
  }

  /// A text in the languages that are written; a gap is filled with what there is.
  func text(_ wordings: [LocalizedText.Wording]) -> YAMLDraft? {
    guard let first = wordings.first else { return nil }
    return .group(
      languages.compactMap { language in
        let wording = wordings.first { $0.language == language }
        guard wording != nil || !isOurs else { return nil }
        return .init(key: language.code, value: .text((wording ?? first).text))
      })
  }

  func text(_ row: FormTableRow, _ column: String) -> YAMLDraft? {
    text(row.text(column, fallback: fallback))
  }
}

extension FormReader {
  /// The whole definition; what is wrong is in `problems`.
  mutating func definition() -> YAMLDraft {
    for row in survey { read(row) }
    tellLanguages()
    if let open = groups.first {
      problems.append(.formGroupUnpaired("the group is never closed", at: open.row.place()))
    }
    var entries = head()
    let filled = sections.filter { !$0.questions.isEmpty }
    if filled.count == 1, filled[0].id.isEmpty {
      entries.append(.init(key: "questions", value: .list(filled[0].questions)))
    } else {
      entries.append(.init(key: "sections", value: .list(filled.enumerated().map(section))))
    }
    return .group(entries)
  }

  private func section(_ number: Int, _ section: FormSection) -> YAMLDraft {
    let id = section.id.isEmpty ? "part-\(number + 1)" : section.id
    return .group(
      [.init(key: "id", value: .text(id))] + section.head
        + [.init(key: "questions", value: .list(section.questions))])
  }

  private func head() -> [YAMLDraft.Entry] {
    let version = settings.flatMap { Int($0["version"]) } ?? 1
    var entries: [YAMLDraft.Entry] = [
      .init(key: "instrument", value: .text(id)),
      .init(key: "version", value: .text(String(max(1, version)))),
      .init(key: "title", value: title),
    ]
    for key in ["about", "consent", "thanks"] {
      if let note = notes[key] { entries.append(.init(key: key, value: note)) }
    }
    for (key, guess, comment) in [
      ("audience", "members", "decide: members, attendees, everyone, anyone, organizer, …"),
      ("every", "event", "decide: session, week, month, quarter, half-year, year, event, once, …"),
      ("anonymity", "anonymous", "decide: anonymous, confidential, named"),
    ] {
      entries.append(
        .init(key: key, value: .text(own(key) ?? guess), comment: isOurs ? nil : comment))
    }
    if let answers = own("minimum group answers") ?? (isOurs ? nil : "5") {
      let comments = own("minimum group comments") ?? "10"
      entries.append(
        .init(
          key: "minimum group",
          value: .group([
            .init(key: "answers", value: .text(answers)),
            .init(key: "comments", value: .text(comments)),
          ])))
    }
    if let pairs = own("pairs") {
      let pairs = pairs.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
      entries.append(.init(key: "pairs", value: .list(pairs.map { .words($0) })))
    }
    if let minutes = own("minutes") { entries.append(.init(key: "minutes", value: .text(minutes))) }
    entries.append(.init(key: "languages", value: .words(languages.map(\.code))))
    for key in ["source", "complete when"] {
      if let value = own(key) { entries.append(.init(key: key, value: .text(value))) }
    }
    return entries
  }

  private var title: YAMLDraft {
    let own = file["perennial"]?.rows.first { $0["key"] == "title" }
    let plain = settings?["form_title"] ?? ""
    return own.flatMap { text($0, "value") }
      ?? text([.init(fallback, plain.isEmpty ? id : plain)]) ?? .text(id)
  }
}

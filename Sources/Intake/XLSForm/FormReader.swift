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
  mutating func tellLanguages() {
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

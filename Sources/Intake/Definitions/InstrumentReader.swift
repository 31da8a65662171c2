internal import Instruments

/// Reads one instrument from the tree of its file.
struct InstrumentReader {
  private let scales: ScaleLibrary
  private var notes: ReadingNotes
  private var fallback = Language.english
  private var questionCount = 0
  private var uncertain: Set<QuestionID> = []

  static let keys = [
    "instrument", "version", "title", "about", "consent", "thanks", "audience", "every",
    "anonymity", "minimum group", "pairs", "minutes", "languages", "source", "complete when",
    "sections", "questions", "scales", "also",
  ]

  /// The instrument, as far as it can be read, and everything that is wrong with it.
  static func instrument(
    from root: YAMLNode, file: String, scales: ScaleLibrary
  ) -> (instrument: Instrument?, problems: [Problem], map: SourceMap) {
    let own = root.ownScales.map { ScaleReader.library(from: $0, file: file) }
    var reader = InstrumentReader(
      scales: scales.overlaid(by: own?.library ?? ScaleLibrary()), notes: ReadingNotes(file: file))
    let instrument = reader.read(root)
    var problems = reader.notes.problems
    if let instrument {
      let check = DefinitionCheck(instrument, uncertain: reader.uncertain)
      problems = reader.notes.problems(with: check.problems)
    }
    return (instrument, (own?.problems ?? []) + problems, reader.notes.map)
  }

  private init(scales: ScaleLibrary, notes: ReadingNotes) {
    self.scales = scales
    self.notes = notes
  }

  private mutating func read(_ root: YAMLNode) -> Instrument? {
    let fields = Fields(
      root, of: "an instrument", .instrument, known: Self.keys, into: &notes)
    guard let id = fields.text("instrument", &notes) else { return nil }
    let languages = languages(fields)
    fallback = languages.first ?? .english
    let version = version(fields)
    let title = requiredText("title", fields, remedy: "add 'title:', what people read on top")
    let audience: Audience? = required("audience", fields)
    let cadence: Cadence? = required("every", fields)
    let anonymity: Anonymity? = required("anonymity", fields)
    return Instrument(
      id: InstrumentID(id), version: version, title: title,
      about: fields.localized("about", fallback: fallback, &notes),
      consent: fields.localized("consent", fallback: fallback, &notes),
      thanks: fields.localized("thanks", fallback: fallback, &notes),
      audience: audience ?? .members, cadence: cadence ?? .event,
      anonymity: anonymity ?? .named, minimumGroup: minimumGroup(fields), pairs: pairs(fields),
      statedMinutes: fields.number("minutes", &notes), languages: languages,
      source: fields.text("source", &notes),
      completeness: fields.condition("complete when", &notes), sections: sections(fields))
  }

  private mutating func version(_ fields: Fields) -> Int {
    guard fields["version"] != nil else {
      fields.missing("version", remedy: "add 'version: 1'", &notes)
      return 1
    }
    guard let version = fields.wholeNumber("version", &notes) else { return 1 }
    if version == 0 { fields.notANumber("0", "version", expected: "1 or more", &notes) }
    return version
  }

  private mutating func languages(_ fields: Fields) -> [Language] {
    if fields["languages"] != nil {
      return fields.texts("languages", &notes).map { Language($0.text) }
    }
    if case .map(let lines)? = fields["title"]?.value.content {
      return lines.map { Language($0.key) }
    }
    return [.english]
  }

  private mutating func requiredText(
    _ key: String, _ fields: Fields, remedy: String
  ) -> LocalizedText {
    if fields[key] == nil { fields.missing(key, remedy: remedy, &notes) }
    return fields.localized(key, fallback: fallback, &notes) ?? LocalizedText([])
  }

  private mutating func required<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ fields: Fields
  ) -> Value? where Value.RawValue == String {
    guard fields[key] != nil else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      fields.missing(key, remedy: "add '\(key):' with one of: \(known)", &notes)
      return nil
    }
    return fields.choice(key, &notes)
  }

  private mutating func minimumGroup(_ fields: Fields) -> MinimumGroup? {
    guard let entry = fields["minimum group"] else { return nil }
    var inner = notes
    let group = Fields(
      entry.value, of: "'minimum group:'", .instrument, known: ["answers", "comments"],
      into: &inner)
    // The group's own keys are not keys of the instrument, so only the problems are kept.
    notes.problems = inner.problems
    let standard = MinimumGroup.standard
    return MinimumGroup(
      answers: group.wholeNumber("answers", &notes) ?? standard.answers,
      comments: group.wholeNumber("comments", &notes) ?? standard.comments)
  }

  private mutating func pairs(_ fields: Fields) -> [SegmentPair] {
    fields.groups("pairs", &notes).compactMap { item in
      guard case .list(let names) = item.content, names.count == 2,
        let first = names[0].text, let second = names[1].text
      else {
        notes.wrongShape("pairs", item, expected: "two segments for each pair: [department, role]")
        return nil
      }
      return SegmentPair(QuestionID(first.trimmed), QuestionID(second.trimmed))
    }
  }

  // MARK: Sections and questions

  private mutating func sections(_ fields: Fields) -> [Section] {
    if fields["sections"] != nil, let second = fields["questions"] {
      notes.problems.append(
        .keyOutOfPlace(
          "questions", why: "this instrument has 'sections:'",
          remedy: "move the questions into a section", at: notes.map.place(second.keyMark)))
    }
    if fields["sections"] != nil {
      let nodes = fields.groups("sections", &notes)
      return nodes.enumerated().map { section($0.element, number: $0.offset) }
    }
    guard fields["questions"] != nil else {
      fields.missing("questions", remedy: "add 'questions:' with a list", &notes)
      return []
    }
    let questions = fields.groups("questions", &notes).map { question($0) }
    return [Section(id: "", questions: questions)]
  }

  private mutating func section(_ node: YAMLNode, number: Int) -> Section {
    let fields = Fields(
      node, of: "a section", .section(number),
      known: ["id", "title", "note", "when", "module", "asked in", "questions"], into: &notes)
    let id = fields.requiredText("id", remedy: "add 'id:', a short name", &notes) ?? ""
    if fields["questions"] == nil, case .map = node.content {
      fields.missing("questions", remedy: "add 'questions:' with a list", &notes)
    }
    return Section(
      id: id, title: fields.localized("title", fallback: fallback, &notes),
      note: fields.localized("note", fallback: fallback, &notes),
      condition: fields.condition("when", &notes), module: module(fields),
      questions: fields.groups("questions", &notes).map { question($0) })
  }

  private mutating func module(_ fields: Fields) -> RotatingModule? {
    guard let name = fields.text("module", &notes) else {
      if let entry = fields["asked in"] {
        notes.problems.append(
          .keyOutOfPlace(
            "asked in", why: "the section belongs to no module",
            remedy: "add 'module:' with its name", at: notes.map.place(entry.keyMark)))
      }
      return nil
    }
    guard let season: RotatingModule.Season = required("asked in", fields) else { return nil }
    return RotatingModule(name: name, season: season)
  }

  private mutating func question(_ node: YAMLNode) -> Question {
    defer { questionCount += 1 }
    var reader = QuestionReader(
      number: questionCount, scales: scales, fallback: fallback,
      notes: ReadingNotes(file: notes.map.file))
    // Lent, not shared: two owners would copy all notes at each question.
    swap(&reader.notes, &notes)
    let (question, isCertain) = reader.question(from: node)
    swap(&reader.notes, &notes)
    if !isCertain { uncertain.formUnion(question.columns.map(\.id)) }
    return question
  }
}

extension YAMLNode {
  /// The scales that a definition brings along, as a pinned one does.
  fileprivate var ownScales: YAMLNode? {
    guard case .map(let entries) = content else { return nil }
    let own = entries.filter { ["scales", "also"].contains($0.key) }
    return own.isEmpty ? nil : YAMLNode(content: .map(own), mark: mark)
  }
}

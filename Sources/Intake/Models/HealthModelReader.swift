internal import Instruments

/// Reads a health model from the tree of its file.
struct HealthModelReader {
  var notes: ReadingNotes

  init(file: String) { notes = ReadingNotes(file: file) }

  mutating func model(from root: YAMLNode) -> HealthModel {
    let fields = Fields(
      root, of: "a health model", .instrument,
      known: ["health model", "records", "indicators", "contradictions"], into: &notes)
    if fields["health model"] == nil {
      fields.missing("health model", remedy: "add 'health model: 1', its version", &notes)
    }
    let version = fields.wholeNumber("health model", &notes) ?? 1
    let records = fields.groups("records", &notes).compactMap { record($0) }
    let indicators = fields.groups("indicators", &notes).enumerated()
      .compactMap { indicator($0.element, number: $0.offset) }
    return HealthModel(
      version: version, indicators: indicators,
      records: Dictionary(records) { first, _ in first },
      contradictions: fields.groups("contradictions", &notes).compactMap { contradiction($0) })
  }
}

extension HealthModelReader {
  private mutating func record(_ node: YAMLNode) -> (InstrumentID, LocalizedText)? {
    var inner = notes
    let fields = Fields(
      node, of: "a record", .instrument, known: ["instrument", "write"], into: &inner)
    notes.problems = inner.problems
    guard
      let id = fields.requiredText("instrument", remedy: "add 'instrument:', its id", &notes),
      let text = fields.localized("write", fallback: .english, &notes)
    else { return nil }
    return (InstrumentID(id), text)
  }

  private mutating func contradiction(_ node: YAMLNode) -> ChecklistContradiction? {
    // Many groups of one kind stand in a list, so their places are not noted, only their problems.
    var inner = notes
    let fields = Fields(
      node, of: "a contradiction", .instrument, known: ["item", "indicator", "below", "above"],
      into: &inner)
    notes.problems = inner.problems
    let item = fields.requiredText("item", remedy: "add 'item:', a point of the checklist", &notes)
    let indicator = fields.requiredText(
      "indicator", remedy: "add 'indicator:', the figure that speaks against it", &notes)
    let below = fields.number("below", &notes).map { ChecklistContradiction.Limit.below($0) }
    let above = fields.number("above", &notes).map { ChecklistContradiction.Limit.above($0) }
    guard let limit = below ?? above else {
      fields.missing("below", remedy: "add 'below:' or 'above:', a raw value", &notes)
      return nil
    }
    guard let item, let indicator else { return nil }
    return ChecklistContradiction(
      item: QuestionID(item), indicator: IndicatorID(indicator), limit: limit)
  }

  private static let keys = [
    "id", "title", "measure", "with", "scale", "scale for", "proposed", "weight", "reason",
    "at least", "stands for", "shows", "record",
  ]

  private mutating func indicator(_ node: YAMLNode, number: Int) -> IndicatorDefinition? {
    let fields = Fields(
      node, of: "an indicator", .indicator(number), known: Self.keys, into: &notes)
    let id = fields.requiredText("id", remedy: "add 'id:', layer.name or lens.name", &notes)
    let measure = fields.requiredText("measure", remedy: "add 'measure:', its name", &notes)
    if fields["title"] == nil {
      fields.missing("title", remedy: "add 'title:', what people read", &notes)
    }
    guard let id, let measure else { return nil }
    return IndicatorDefinition(
      id: IndicatorID(id),
      title: fields.localized("title", fallback: .english, &notes) ?? LocalizedText([]),
      measure: MeasureID(measure), parameters: parameters(fields, number),
      scale: scale("scale", fields, number), scalesByKind: scalesByKind(fields, number),
      weight: fields.number("weight", &notes) ?? 0, reason: fields.text("reason", &notes),
      leastCount: fields.wholeNumber("at least", &notes) ?? 1,
      standsFor: fields.texts("stands for", &notes).map { IndicatorID($0.text) },
      cycles: cycles(fields), record: fields.localized("record", fallback: .english, &notes),
      isProposed: fields.flag("proposed", &notes))
  }

  /// The names and values under `with:`, whatever they are: the measures judge them.
  private mutating func parameters(_ fields: Fields, _ number: Int) -> MeasureParameters {
    guard let entry = fields["with"] else { return MeasureParameters([]) }
    guard case .map(let lines) = entry.value.content else {
      notes.wrongShape("with", entry.value, expected: "a group of keys such as { days: 90 }")
      return MeasureParameters([])
    }
    return MeasureParameters(
      lines.map { line in
        let place = DefinitionPlace(.indicator(number), key: "with \(line.key)")
        notes.map.note(place, of: line.value)
        return MeasureParameters.Entry(line.key, values(of: line))
      })
  }

  private mutating func values(of line: YAMLEntry) -> [String] {
    switch line.value.content {
    case .scalar(let text, _): return [text.trimmed]
    case .list(let items):
      return items.compactMap { item in
        if item.text == nil { notes.wrongShape(line.key, item, expected: "a text") }
        return item.text?.trimmed
      }
    case .map:
      notes.wrongShape(line.key, line.value, expected: "a text or a list such as [a, b]")
      return []
    }
  }

  private mutating func scale(
    _ key: String, _ fields: Fields, _ number: Int
  ) -> IndicatorScale? {
    fields[key].flatMap { anchors($0.value, number) }
  }

  private mutating func anchors(_ node: YAMLNode, _ number: Int) -> IndicatorScale? {
    // The anchors' own keys are no keys of the indicator, so only the problems are kept.
    var inner = notes
    let group = Fields(
      node, of: "a scale", .indicator(number), known: ["zero", "full"], into: &inner)
    notes.problems = inner.problems
    for key in ["zero", "full"] where group[key] == nil {
      group.missing(
        key, remedy: "add '\(key):', the raw value that scores \(key == "zero" ? 0 : 100)", &notes)
    }
    guard let zero = group.number("zero", &notes), let full = group.number("full", &notes) else {
      return nil
    }
    return IndicatorScale(zero: zero, full: full)
  }

  private mutating func scalesByKind(
    _ fields: Fields, _ number: Int
  ) -> [CommunityKind: IndicatorScale] {
    guard let entry = fields["scale for"] else { return [:] }
    guard case .map(let lines) = entry.value.content else {
      notes.wrongShape("scale for", entry.value, expected: "a line for each kind of community")
      return [:]
    }
    var scales: [CommunityKind: IndicatorScale] = [:]
    for line in lines {
      guard let kind = CommunityKind(rawValue: line.key) else {
        notes.problems.append(
          .unknownKey(
            line.key, of: "'scale for:'", known: CommunityKind.allCases.map(\.rawValue),
            at: notes.map.place(line.keyMark)))
        continue
      }
      scales[kind] = anchors(line.value, number)
    }
    return scales
  }

  private mutating func cycles(_ fields: Fields) -> [ValueCycle] {
    fields.texts("shows", &notes).compactMap { text, _ in
      if let cycle = ValueCycle(rawValue: text) { return cycle }
      fields.notOneOf(text, "shows", known: ValueCycle.allCases.map(\.rawValue), &notes)
      return nil
    }
  }
}

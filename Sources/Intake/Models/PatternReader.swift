internal import Instruments

/// Reads failure patterns from the tree of their file.
struct PatternReader {
  var notes: ReadingNotes

  init(file: String) { notes = ReadingNotes(file: file) }

  mutating func catalogue(from root: YAMLNode) -> PatternCatalogue {
    let fields = Fields(
      root, of: "a file of patterns", .instrument, known: ["failure patterns", "patterns"],
      into: &notes)
    if fields["failure patterns"] == nil {
      fields.missing("failure patterns", remedy: "add 'failure patterns: 1', their version", &notes)
    }
    let patterns = fields.groups("patterns", &notes).enumerated()
      .compactMap { pattern($0.element, number: $0.offset) }
    return PatternCatalogue(
      version: fields.wholeNumber("failure patterns", &notes) ?? 1, patterns: patterns)
  }
}

extension PatternReader {
  private static let keys = [
    "id", "title", "cause", "fix", "signals", "combine", "strongest", "only when", "not before",
    "surer when", "companions",
  ]

  private mutating func pattern(_ node: YAMLNode, number: Int) -> PatternDefinition? {
    let fields = Fields(node, of: "a pattern", .pattern(number), known: Self.keys, into: &notes)
    let id = fields.requiredText("id", remedy: "add 'id:', such as few-presenters", &notes)
    for (key, remedy) in [
      ("title", "what people read"), ("cause", "why it happens"),
      ("fix", "what to do about it, step by step"),
    ] where fields[key] == nil {
      fields.missing(key, remedy: "add '\(key):', \(remedy)", &notes)
    }
    let signals = fields.groups("signals", &notes).enumerated()
      .compactMap { signal($0.element, .signal(pattern: number, $0.offset)) }
    guard let id else { return nil }
    return PatternDefinition(
      id: PatternID(id),
      title: fields.localized("title", fallback: .english, &notes) ?? LocalizedText([]),
      cause: fields.localized("cause", fallback: .english, &notes) ?? LocalizedText([]),
      fix: steps(fields), signals: signals, combination: fields.choice("combine", &notes) ?? .mean,
      strongest: counts("strongest", fields), onlyWhen: conditions("only when", fields),
      leastAge: fields.wholeNumber("not before", &notes),
      surerWhen: conditions("surer when", fields),
      companions: fields.texts("companions", &notes).map { PatternID($0.text) })
  }

  /// Each step in one or several languages.
  private mutating func steps(_ fields: Fields) -> [LocalizedText] {
    guard let entry = fields["fix"] else { return [] }
    guard case .list(let items) = entry.value.content else {
      notes.wrongShape("fix", entry.value, expected: "a list, each item beginning with '-'")
      return []
    }
    return items.compactMap { item in
      switch item.content {
      case .scalar(let text, _): return LocalizedText(text.trimmed, in: .english)
      case .map(let lines):
        return LocalizedText(
          lines.compactMap { line in
            guard let text = line.value.text else {
              notes.wrongShape(line.key, line.value, expected: "a text")
              return nil
            }
            return .init(Language(line.key), text.trimmed)
          })
      case .list:
        notes.wrongShape("fix", item, expected: "a text, or one line per language")
        return nil
      }
    }
  }

  /// Names with whole numbers.
  private mutating func counts(_ key: String, _ fields: Fields) -> [String: Int] {
    guard let entry = fields[key] else { return [:] }
    guard case .map(let lines) = entry.value.content else {
      notes.wrongShape(key, entry.value, expected: "a group of keys with numbers")
      return [:]
    }
    var counts: [String: Int] = [:]
    for line in lines {
      if let count = line.value.text.flatMap({ Int($0.trimmed) }), count > 0 {
        counts[line.key] = count
      } else {
        notes.problems.append(
          .notANumber(
            line.value.text ?? "", key: line.key, expected: "a whole number above 0",
            at: notes.map.place(line.value.textMark)))
      }
    }
    return counts
  }
}

extension PatternReader {
  private static let signalKeys = [
    "indicator", "watch", "alarm", "weight", "core", "group", "at least", "applies", "only when",
    "basis", "proposed",
  ]

  private mutating func signal(
    _ node: YAMLNode, _ part: DefinitionPlace.Part
  ) -> PatternSignal? {
    let fields = Fields(node, of: "a signal", part, known: Self.signalKeys, into: &notes)
    let indicator = fields.requiredText(
      "indicator", remedy: "add 'indicator:', its id in the health model", &notes)
    for (key, remedy) in [
      ("watch", "the raw value up to which all is well"),
      ("alarm", "the raw value from which it could not be clearer"),
      ("basis", "where the two levels come from"),
    ] where fields[key] == nil {
      fields.missing(key, remedy: "add '\(key):', \(remedy)", &notes)
    }
    guard let indicator, let watch = fields.number("watch", &notes),
      let alarm = fields.number("alarm", &notes)
    else { return nil }
    return PatternSignal(
      indicator: IndicatorID(indicator), watch: watch, alarm: alarm,
      weight: fields.number("weight", &notes) ?? 1, isCore: fields.flag("core", &notes),
      group: fields.text("group", &notes), leastCounts: leastCounts(fields),
      scope: scope(fields, part), onlyWhen: conditions("only when", fields),
      basis: fields.text("basis", &notes) ?? "", isProposed: fields.flag("proposed", &notes))
  }

  private mutating func leastCounts(_ fields: Fields) -> [PatternSignal.Unit: Int] {
    var leastCounts: [PatternSignal.Unit: Int] = [:]
    for (key, count) in counts("at least", fields).sorted(by: { $0.key < $1.key }) {
      guard let unit = PatternSignal.Unit(rawValue: key) else {
        fields.notOneOf(key, "at least", known: PatternSignal.Unit.allCases.map(\.rawValue), &notes)
        continue
      }
      leastCounts[unit] = count
    }
    return leastCounts
  }

  /// The communities a level is meant for: `any`, or kinds and a range of sizes.
  private mutating func scope(
    _ fields: Fields, _ part: DefinitionPlace.Part
  ) -> PatternSignal.Scope {
    guard let entry = fields["applies"] else { return PatternSignal.Scope() }
    if entry.value.text?.trimmed == "any" { return PatternSignal.Scope() }
    return within(entry.value, of: "'applies:'", known: ["kinds", "from", "to"]) { group, reader in
      PatternSignal.Scope(
        kinds: reader.all("kinds", group), fewest: group.wholeNumber("from", &reader.notes),
        most: group.wholeNumber("to", &reader.notes))
    }
  }

  private mutating func conditions(_ key: String, _ fields: Fields) -> [PatternCondition] {
    fields.groups(key, &notes).compactMap { node in
      within(node, of: "a condition", known: ["kind", "work mode", "of", "below", "above"]) {
        $1.condition($0)
      }
    }
  }

  private mutating func condition(_ group: Fields) -> PatternCondition? {
    if group["kind"] != nil { return .kind(all("kind", group)) }
    if group["work mode"] != nil { return .workMode(all("work mode", group)) }
    let subject = group.requiredText(
      "of", remedy: "add 'of:' with age, members or an indicator; or 'kind:'", &notes)
    let below = group.number("below", &notes).map { PatternCondition.Limit.below($0) }
    let above = group.number("above", &notes).map { PatternCondition.Limit.above($0) }
    guard let limit = below ?? above else {
      group.missing("below", remedy: "add 'below:' or 'above:', a number", &notes)
      return nil
    }
    switch subject {
    case nil: return nil
    case "age": return .age(limit)
    case "members": return .members(limit)
    case .some(let id): return .indicator(IndicatorID(id), limit)
    }
  }

  /// Each item of a list out of a closed set.
  private mutating func all<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ fields: Fields
  ) -> [Value] where Value.RawValue == String {
    fields.texts(key, &notes).compactMap { text, _ in
      if let value = Value(rawValue: text) { return value }
      fields.notOneOf(text, key, known: Value.allCases.map(\.rawValue), &notes)
      return nil
    }
  }

  /// Reads a group within a group; its keys are no keys of the outer one, so their places are not
  /// noted.
  private mutating func within<Value>(
    _ node: YAMLNode, of owner: String, known: [String],
    read: (Fields, inout PatternReader) -> Value
  ) -> Value {
    var inner = self
    let group = Fields(node, of: owner, .instrument, known: known, into: &inner.notes)
    let value = read(group, &inner)
    notes.problems = inner.notes.problems
    return value
  }
}

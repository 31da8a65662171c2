internal import Instruments

/// The keys of one group in a definition, and what is wrong with them.
///
/// Reading never stops at a problem: what cannot be read is reported and left out.
struct Fields {
  private let kind: String
  private let part: DefinitionPlace.Part
  let mark: YAMLMark
  private let entries: [String: YAMLEntry]

  subscript(key: String) -> YAMLEntry? { entries[key] }

  /// The place of the group as a whole, noted for later checks together with all its keys.
  init(
    _ node: YAMLNode, of owner: String, _ part: DefinitionPlace.Part, known: [String],
    into notes: inout ReadingNotes
  ) {
    kind = owner
    self.part = part
    mark = node.mark
    notes.map.note(DefinitionPlace(part), at: node.mark)
    guard case .map(let all) = node.content else {
      notes.problems.append(
        .wrongShape(
          owner, is: node.shape, expected: "a group of keys", at: notes.map.place(node.mark)))
      entries = [:]
      return
    }
    var entries: [String: YAMLEntry] = [:]
    for entry in all {
      guard known.contains(entry.key) else {
        notes.problems.append(
          .unknownKey(entry.key, of: owner, known: known, at: notes.map.place(entry.keyMark)))
        continue
      }
      entries[entry.key] = entry
      notes.map.note(DefinitionPlace(part, key: entry.key), of: entry.value)
    }
    self.entries = entries
  }
}

extension Fields {
  /// The scalar text of a key, trimmed.
  func text(_ key: String, _ notes: inout ReadingNotes) -> String? {
    guard let entry = self[key] else { return nil }
    guard let text = entry.value.text else {
      notes.wrongShape(key, entry.value, expected: "a text")
      return nil
    }
    return text.trimmed
  }

  /// The scalar text of a key that must be there.
  func requiredText(_ key: String, remedy: String, _ notes: inout ReadingNotes) -> String? {
    guard self[key] != nil else {
      missing(key, remedy: remedy, &notes)
      return nil
    }
    return text(key, &notes)
  }

  func missing(_ key: String, remedy: String, _ notes: inout ReadingNotes) {
    notes.problems.append(
      .missingKey(key, of: name, remedy: remedy, at: notes.map.place(mark)))
  }

  /// The group by its own name where it has one: `question 'useful'` rather than `a question`.
  private var name: String {
    let own = ["instrument", "id", "code"].lazy.compactMap { self[$0]?.value.text?.trimmed }.first
    guard let own, !own.isEmpty, let noun = kind.split(separator: " ").last else { return kind }
    return "\(noun) '\(own)'"
  }

  /// The line of a key, for keeping the order in which they were written.
  func line(of key: String) -> Int { self[key]?.keyMark.line ?? .max }

  /// A text in one or several languages.
  func localized(
    _ key: String, fallback: Language, _ notes: inout ReadingNotes
  ) -> LocalizedText? {
    guard let entry = self[key] else { return nil }
    switch entry.value.content {
    case .scalar(let text, _):
      return LocalizedText(text.trimmed.isEmpty ? [] : [.init(fallback, text.trimmed)])
    case .list:
      notes.wrongShape(key, entry.value, expected: "a text, or one line per language")
      return nil
    case .map(let lines):
      var wordings: [LocalizedText.Wording] = []
      for line in lines {
        let language = Language(line.key)
        notes.map.note(
          DefinitionPlace(part, key: key, language: language),
          at: language.isKnown ? line.value.textMark : line.keyMark)
        guard let text = line.value.text else {
          notes.wrongShape(line.key, line.value, expected: "a text")
          continue
        }
        wordings.append(.init(language, text.trimmed))
      }
      return LocalizedText(wordings)
    }
  }

  /// One word out of a closed set.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ notes: inout ReadingNotes
  ) -> Value? where Value.RawValue == String {
    guard let text = text(key, &notes) else { return nil }
    if let value = Value(rawValue: text) { return value }
    notOneOf(text, key, known: Value.allCases.map(\.rawValue), &notes)
    return nil
  }

  func notOneOf(_ text: String, _ key: String, known: [String], _ notes: inout ReadingNotes) {
    let mark = self[key]?.value.textMark ?? mark
    notes.problems.append(.notOneOf(text, key: key, known: known, at: notes.map.place(mark)))
  }

  /// Yes or no; `true` and `false`, which YAML writers are used to, mean the same.
  func flag(_ key: String, _ notes: inout ReadingNotes) -> Bool {
    guard let text = text(key, &notes) else { return false }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      notOneOf(text, key, known: ["yes", "no"], &notes)
      return false
    }
  }

  func number(_ key: String, _ notes: inout ReadingNotes) -> Double? {
    guard let text = text(key, &notes) else { return nil }
    guard let number = Double(decimal: text) else {
      notANumber(text, key, expected: "a number", &notes)
      return nil
    }
    return number
  }

  func wholeNumber(
    _ key: String, upTo most: Int = 999_999, _ notes: inout ReadingNotes
  ) -> Int? {
    guard let text = text(key, &notes) else { return nil }
    guard let number = Int(text), (0...most).contains(number), text.utf8.first != 0x2B else {
      notANumber(text, key, expected: "a whole number", &notes)
      return nil
    }
    return number
  }

  func date(_ key: String, _ notes: inout ReadingNotes) -> CalendarDate? {
    guard let text = text(key, &notes) else { return nil }
    guard let date = CalendarDate(text) else {
      let mark = self[key]?.value.textMark ?? mark
      notes.problems.append(.notADate(text, key: key, at: notes.map.place(mark)))
      return nil
    }
    return date
  }

  /// The items of a list of texts.
  func texts(_ key: String, _ notes: inout ReadingNotes) -> [(text: String, mark: YAMLMark)] {
    guard let entry = self[key] else { return [] }
    guard case .list(let items) = entry.value.content else {
      notes.wrongShape(key, entry.value, expected: "a list such as [a, b]")
      return []
    }
    return items.compactMap { item in
      guard let text = item.text else {
        notes.wrongShape(key, item, expected: "a list of texts")
        return nil
      }
      return (text.trimmed, item.textMark)
    }
  }

  /// The items of a list of groups.
  func groups(_ key: String, _ notes: inout ReadingNotes) -> [YAMLNode] {
    guard let entry = self[key] else { return [] }
    guard case .list(let items) = entry.value.content else {
      notes.wrongShape(key, entry.value, expected: "a list, each item beginning with '-'")
      return []
    }
    return items
  }

  func condition(_ key: String, _ notes: inout ReadingNotes) -> Condition? {
    guard let text = text(key, &notes) else { return nil }
    do throws(Problem) {
      return try Condition(parsing: text, at: DefinitionPlace(part, key: key))
    } catch {
      notes.problems.append(notes.map.located(error))
      return nil
    }
  }

  func notANumber(
    _ text: String, _ key: String, expected: String, _ notes: inout ReadingNotes
  ) {
    let mark = self[key]?.value.textMark ?? mark
    notes.problems.append(
      .notANumber(text, key: key, expected: expected, at: notes.map.place(mark)))
  }
}

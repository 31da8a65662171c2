internal import Instruments

extension FormReader {
  /// How a question is answered, or nil where we have nothing like it.
  mutating func kind(_ row: FormTableRow, type: String) -> [YAMLDraft.Entry]? {
    // Already among what the head of the question says.
    if row.own("answer") != nil { return [] }
    if let scale = row.own("scale") {
      return [.init(key: "scale", value: .text(scale))] + also(row)
    }
    switch type {
    case "text", "string", "phone number":
      let isLong = row["appearance"].has(part: "multiline")
      return [.init(key: "text", value: .text(isLong ? "long" : "short"))]
    case "integer", "int": return number("whole", row)
    case "decimal": return number("decimal", row)
    case "date":
      let isMonth = row["appearance"].has(part: "month-year")
      return [.init(key: "date", value: .text(isMonth ? "month" : "day"))] + limits(row, false)
    case "time": return [.init(key: "answer", value: .text("time"))]
    default:
      guard let way = Self.selections.first(where: { type.hasPrefix($0.beginning) }) else {
        return refused(row, type: type)
      }
      let list = String(type.dropFirst(way.beginning.count))
      return selection(row, of: list, several: way.several)
    }
  }

  private mutating func number(_ word: String, _ row: FormTableRow) -> [YAMLDraft.Entry] {
    [.init(key: "number", value: .text(word))] + limits(row, word == "whole")
      + Self.own(["unit"], of: row)
  }

  private mutating func limits(_ row: FormTableRow, _ isWhole: Bool) -> [YAMLDraft.Entry] {
    let constraint = FormConstraint(row["constraint"], isWhole: isWhole)
    tell(constraint, of: row)
    return [("at least", constraint.least), ("at most", constraint.greatest)].compactMap {
      key, value in value.map { .init(key: key, value: .text($0)) }
    }
  }

  private mutating func tell(_ constraint: FormConstraint, of row: FormTableRow) {
    guard constraint.hasMore else { return }
    problems.append(
      .formLeftOut(
        "part of the constraint of '\(row["name"])'",
        remedy: "add 'at least:' or 'at most:' where one fits", at: row.place("constraint")))
  }

  private mutating func refused(_ row: FormTableRow, type: String) -> [YAMLDraft.Entry]? {
    let kind = type.split(separator: " ").prefix(2).joined(separator: " ")
    let remedy =
      kind.hasPrefix("begin ") || kind == "include"
      ? "ask its questions once, in a 'begin_group', or leave them out"
      : "remove the row, or ask for words with 'text'"
    problems.append(.formKindUnknown(row["type"], remedy: remedy, at: row.place()))
    return nil
  }

  // MARK: Choices

  private static let selections: [(beginning: String, several: Bool)] = [
    ("select one from ", false), ("select_one from ", false), ("select_one ", false),
    ("select one ", false), ("select all that apply from ", true), ("select_multiple from ", true),
    ("select_multiple ", true), ("select multiple from ", true), ("select multiple ", true),
  ]

  private mutating func selection(
    _ row: FormTableRow, of name: String, several: Bool
  ) -> [YAMLDraft.Entry]? {
    var list = name
    var hasOther = false
    for ending in [" or specify other", " or_other", " or other"] where list.hasSuffix(ending) {
      list = String(list.dropLast(ending.count))
      hasOther = true
    }
    let all = file["choices"]?.rows ?? []
    let rows = all.filter { Self.list(of: $0).lowercased() == list }
    guard !rows.isEmpty else {
      let known = all.map(Self.list).filter { !$0.isEmpty }
      problems.append(.formListUnknown(list, known: Array(Set(known)).sorted(), at: row.place()))
      return nil
    }
    let codes = rows.map(Self.code)
    if !isOurs, !several, !hasOther, Set(codes.map { $0.lowercased() }) == ["yes", "no"] {
      return [.init(key: "answer", value: .text("yes-no"))]
    }
    return choices(rows, several: several, hasOther: hasOther, row)
  }

  private mutating func choices(
    _ rows: [FormTableRow], several: Bool, hasOther: Bool, _ row: FormTableRow
  ) -> [YAMLDraft.Entry] {
    let constraint = FormConstraint(row["constraint"], isWhole: false)
    tell(constraint, of: row)
    var choices = rows.filter { $0.own("beside") == nil }.map { choice($0, constraint) }
    if hasOther {
      choices.append(
        .group([
          .init(key: "code", value: .text("other")), .init(key: "label", value: other),
          .init(key: "with text", value: .text("yes")),
        ]))
    }
    var entries: [YAMLDraft.Entry] = [.init(key: "choices", value: .list(choices))]
    if several { entries.append(.init(key: "choose", value: .text("several"))) }
    if several, let most = constraint.mostChoices {
      entries.append(.init(key: "at most", value: .text(most)))
    }
    return entries + also(row)
  }

  private func choice(_ row: FormTableRow, _ constraint: FormConstraint) -> YAMLDraft {
    let code = Self.code(row)
    let label = text(row, "label") ?? text([.init(fallback, code)]) ?? .text(code)
    let own = isOurs ? code : code.lowercased()
    var entries: [YAMLDraft.Entry] = [
      .init(
        key: "code", value: .text(own), comment: own == code ? nil : "the form has capitals here",
        place: row.place("name")),
      .init(key: "label", value: label),
    ]
    entries += Self.own(["value", "with text"], of: row)
    if row.own("alone") != nil || constraint.alone.contains(code) {
      entries.append(.init(key: "alone", value: .text("yes")))
    }
    return .group(entries)
  }

  private var other: YAMLDraft {
    let words = ["en": "Other", "ja": "その他", "es": "Otro", "fr": "Autre", "de": "Anderes"]
    return .group(
      languages.map { .init(key: $0.code, value: .text(words[$0.base.code] ?? "Other")) })
  }

  private static func list(of row: FormTableRow) -> String { row["list_name"] }

  static func code(_ row: FormTableRow) -> String {
    row["name"].isEmpty ? row["value"] : row["name"]
  }
}

internal import Instruments

extension FormReader {
  /// Takes one row of the sheet 'survey'.
  mutating func read(_ row: FormTableRow) {
    let type = Self.type(row["type"])
    if row.own("part") == "extra" { return }
    switch type {
    case "": return
    case "begin group": begin(row)
    case "end group": end(row)
    case "note": note(row)
    case _ where Self.metadata.contains(type):
      problems.append(
        .formLeftOut(
          "'\(type)'", remedy: "nothing is lost; perennial keeps no such trace of people",
          at: row.place()))
    default: question(row, type: type)
    }
  }

  /// The kind in one spelling: small letters, blanks for underscores.
  private static func type(_ text: String) -> String {
    let words = text.lowercased().exchanging("begin_", for: "begin ").exchanging(
      "end_", for: "end ")
    return words.split(separator: " ").joined(separator: " ")
  }

  private static let metadata: Set<String> = [
    "start", "end", "today", "deviceid", "username", "phonenumber", "email", "simserial",
    "subscriberid", "audit", "start-geopoint",
  ]

  // MARK: Groups

  private mutating func begin(_ row: FormTableRow) {
    let part = row.own("part")
    if part == "rows" || part == "shares" || part == "item" {
      groups.append(FormGroup(row: row, isSection: false, question: questionHead(row)))
      return
    }
    let condition = condition(of: row)
    guard groups.isEmpty else {
      groups.append(FormGroup(row: row, isSection: false, condition: condition))
      return
    }
    groups.append(FormGroup(row: row, isSection: true))
    if row["name"].isEmpty { problems.append(.formNameMissing(at: row.place())) }
    let id = Self.folded(row["name"])
    var section = FormSection(id: row.own("id") ?? (id.isWellFormedID ? id : "part-\(id)"))
    if let title = text(row, "label") { section.head.append(.init(key: "title", value: title)) }
    if let condition { section.head.append(.init(key: "when", value: .text(condition))) }
    for key in ["module", "asked in"] {
      if let value = row.own(key) { section.head.append(.init(key: key, value: .text(value))) }
    }
    sections.append(section)
  }

  private mutating func end(_ row: FormTableRow) {
    guard let group = groups.popLast() else {
      problems.append(.formGroupUnpaired("'end_group' closes no group", at: row.place()))
      return
    }
    if group.isSection { sections.append(FormSection(id: "")) }
    guard var question = group.question else { return }
    if !group.parts.isEmpty {
      question.append(.init(key: group.row.own("part") ?? "rows", value: .list(group.parts)))
    }
    if group.row.own("part") == "rows", let scale = group.row.own("scale") {
      question.append(.init(key: "scale", value: .text(scale)))
      question += also(group.row)
    }
    add(question)
  }

  /// A question's place is the last section; one that stands outside of groups opens its own.
  mutating func add(_ question: [YAMLDraft.Entry]) {
    if sections.isEmpty { sections.append(FormSection(id: "")) }
    sections[sections.count - 1].questions.append(.group(question))
  }

  // MARK: Notes

  private mutating func note(_ row: FormTableRow) {
    guard let words = text(row, "label") else { return }
    switch row.own("part") {
    case "about", "consent", "thanks": notes[row.own("part") ?? ""] = words
    case "note":
      if !sections.isEmpty {
        sections[sections.count - 1].head.append(.init(key: "note", value: words))
      }
    default:
      if sections.isEmpty, notes["about"] == nil {
        notes["about"] = words
      } else {
        problems.append(
          .formLeftOut(
            "the note '\(row["name"])'", remedy: "put its words into a question's 'help:'",
            at: row.place()))
      }
    }
  }

  /// The codes that are written in small letters here, unlike in the form.
  private var foreignCodes: Set<String> {
    isOurs ? [] : Set((file["choices"]?.rows ?? []).map(Self.code))
  }

  /// The condition of a row in our words, with those of the groups around it inside a section.
  mutating func condition(of row: FormTableRow) -> String? {
    var parts = groups.compactMap(\.condition)
    if let own = row.own("when") {
      parts.append(own)
    } else if !row["relevant"].isEmpty {
      guard let condition = FormExpressionReader.condition(row["relevant"], codes: foreignCodes)
      else {
        problems.append(
          .formExpression("relevant", of: row["name"], at: row.place("relevant")))
        return nil
      }
      parts.append(condition)
    }
    guard parts.count > 1 else { return parts.first }
    return parts.map { "(\($0))" }.joined(separator: " and ")
  }
}

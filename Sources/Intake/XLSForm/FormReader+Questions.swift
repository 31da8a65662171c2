internal import Instruments

extension FormReader {
  /// Takes a row that asks something.
  mutating func question(_ row: FormTableRow, type: String) {
    if row.own("part") == "row", !groups.isEmpty {
      groups[groups.count - 1].parts.append(.group(part(row)))
      return
    }
    // The end of a loop that was refused has no name and needs no second telling.
    guard !type.hasPrefix("end ") else { return }
    guard !row["name"].isEmpty else {
      problems.append(.formNameMissing(at: row.place()))
      return
    }
    guard let kind = kind(row, type: type) else { return }
    for column in ["choice_filter", "calculation"] where !row[column].isEmpty {
      problems.append(.formExpression(column, of: row["name"], at: row.place(column)))
    }
    add(questionHead(row) + kind)
  }

  private func part(_ row: FormTableRow) -> [YAMLDraft.Entry] {
    var entries: [YAMLDraft.Entry] = [
      .init(key: "id", value: .text(row["name"]), place: row.place("name"))
    ]
    if let ask = text(row, "label") { entries.append(.init(key: "ask", value: ask)) }
    return entries + Self.own(["at least", "at most"], of: row)
  }

  /// What every question has, however it is answered.
  mutating func questionHead(_ row: FormTableRow) -> [YAMLDraft.Entry] {
    let id = row.own("id") ?? Self.identifier(row["name"])
    var entries: [YAMLDraft.Entry] = [
      .init(key: "id", value: .text(id), place: row.place("name"))
    ]
    let ask = text(row, "label") ?? text([.init(fallback, row["name"])])
    if let ask { entries.append(.init(key: "ask", value: ask)) }
    if let help = text(row, "hint") { entries.append(.init(key: "help", value: help)) }
    let isRequired = ["yes", "true", "true()"].contains(row["required"].lowercased())
    let hasRequiredRow = row.own("part").map { _ in isPartRequired(row) } ?? false
    if isRequired || hasRequiredRow { entries.append(.init(key: "required", value: .text("yes"))) }
    if let measures = row.own("measures") {
      entries.append(.init(key: "measures", value: .words(Self.words(measures))))
    }
    entries += Self.own(["reversed", "headline", "segment", "sensitive"], of: row)
    if let condition = condition(of: row) {
      entries.append(.init(key: "when", value: .text(condition), place: row.place("relevant")))
    }
    if row.own("part") != "rows" { entries += Self.own(["answer", "sum"], of: row) }
    return entries
  }

  /// Whether the first row of a group of ours has to be answered.
  private func isPartRequired(_ head: FormTableRow) -> Bool {
    if head.own("required") == "yes" { return true }
    guard let start = survey.firstIndex(where: { $0["name"] == head["name"] }),
      start + 1 < survey.count
    else { return false }
    return survey[start + 1]["required"] == "yes"
  }

  /// A name as the id of a column.
  static func identifier(_ name: String) -> String { name.lowercased() }

  static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmed }
  }

  static func own(_ keys: [String], of row: FormTableRow) -> [YAMLDraft.Entry] {
    keys.compactMap { key in row.own(key).map { .init(key: key, value: .text($0)) } }
  }

  func also(_ row: FormTableRow) -> [YAMLDraft.Entry] {
    row.own("also").map { [.init(key: "also", value: .words(Self.words($0)))] } ?? []
  }
}

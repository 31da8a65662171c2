internal import Instruments

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
    entries += decisions + minimumGroup + pairs
    if let minutes = own("minutes") { entries.append(.init(key: "minutes", value: .text(minutes))) }
    entries.append(.init(key: "languages", value: .words(languages.map(\.code))))
    for key in ["source", "complete when"] {
      if let value = own(key) { entries.append(.init(key: key, value: .text(value))) }
    }
    return entries
  }

  /// What a form of another tool does not tell, and a person must decide.
  private var decisions: [YAMLDraft.Entry] {
    [
      ("audience", "members", "decide: members, attendees, everyone, anyone, organizer, …"),
      ("every", "event", "decide: session, week, month, quarter, half-year, year, event, once, …"),
      ("anonymity", "anonymous", "decide: anonymous, confidential, named"),
    ].map { key, guess, comment in
      .init(key: key, value: .text(own(key) ?? guess), comment: isOurs ? nil : comment)
    }
  }

  private var minimumGroup: [YAMLDraft.Entry] {
    guard let answers = own("minimum group answers") ?? (isOurs ? nil : "5") else { return [] }
    let comments = own("minimum group comments") ?? "10"
    let sizes: [YAMLDraft.Entry] = [
      .init(key: "answers", value: .text(answers)), .init(key: "comments", value: .text(comments)),
    ]
    return [.init(key: "minimum group", value: .group(sizes))]
  }

  private var pairs: [YAMLDraft.Entry] {
    guard let text = own("pairs") else { return [] }
    let pairs = text.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    return [.init(key: "pairs", value: .list(pairs.map { .words($0) }))]
  }

  private var title: YAMLDraft {
    let own = file["perennial"]?.rows.first { $0["key"] == "title" }
    let plain = settings?["form_title"] ?? ""
    return own.flatMap { text($0, "value") }
      ?? text([.init(fallback, plain.isEmpty ? id : plain)]) ?? .text(id)
  }
}

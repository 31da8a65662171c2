internal import Instruments

/// Finds the question for each column of an export.
struct ColumnMatcher {
  private let layout: ExportLayout
  private let targets: [MatchTarget]
  private let mapping: ImportMapping?
  private let isNamed: Bool
  private let respondent: Int?

  init(_ layout: ExportLayout, _ instrument: Instrument, _ mapping: ImportMapping?) {
    self.layout = layout
    self.mapping = mapping
    isNamed = instrument.anonymity == .named
    respondent =
      instrument.anonymity == .confidential && mapping?.namesRespondent != true
      ? layout.respondent : nil
    targets = instrument.columns.map { MatchTarget($0, in: instrument) }
  }

  /// One match for a question that can be answered as a whole; otherwise one for each column.
  func matches(of group: QuestionGroup) -> [ColumnMatch] {
    // Where a mapping numbers a later column, it means the columns one by one, as rows of a grid.
    let areNumbered = group.columns.dropFirst().contains { mapping?.numbers($0) == true }
    guard group.columns.count > 1, !areNumbered else {
      return group.columns.map { match($0, of: group) }
    }
    let header = layout.columns[group.columns.lowerBound].header
    let whole = ColumnMatch(
      columns: group.columns, header: group.label.isBlank ? header : group.label,
      parts: group.parts, hasSummary: group.hasSummary, outcome: .unknown)
    if let settled = settled(group.columns.lowerBound, header: whole.header, role: group.role) {
      return [whole.with(settled)]
    }
    let closed = targets.filter(\.isClosed)
    let found = outcome(
      ids: [group.code, group.label.lastStep].compactMap(\.self),
      texts: [group.label, layout.unnumbered(group.label)], label: nil, among: closed,
      isCloseTaken: false)
    if case .question(let candidate, _) = found, !isApart(group, candidate.id) {
      return [whole.with(found)]
    }
    if group.label.isBlank, let meant = target(withChoices: group.parts.compactMap(\.self)) {
      return [whole.with(.question(.init(id: meant.id, score: 1), .choices))]
    }
    return group.columns.map { match($0, of: group) }
  }

  /// Whether beside the answers stands a column of something else, such as the words of 'other'.
  private func isApart(_ group: QuestionGroup, _ id: QuestionID) -> Bool {
    guard group.parts.first == .some(nil), !group.hasSummary else { return false }
    let options = targets.first { $0.id == id }?.options ?? []
    return group.parts.contains { part in part.map { !options.contains($0.matchKey) } ?? false }
  }

  private func match(_ index: Int, of group: QuestionGroup) -> ColumnMatch {
    let column = layout.columns[index]
    let match = ColumnMatch(
      columns: index..<index + 1, header: column.header.isBlank ? column.label : column.header,
      parts: [nil], hasSummary: false, outcome: .unknown)
    if let settled = settled(index, header: column.header, role: column.role) {
      return match.with(settled)
    }
    let row = column.part.flatMap { part in
      targets.first { $0.id.text == part && $0.question?.text == column.code }
    }
    if let row { return match.with(.question(.init(id: row.id, score: 1), .id)) }
    let ids = [column.code, column.header, column.header.lastStep].compactMap { $0?.trimmed }
    var texts = [column.header, layout.unnumbered(column.header)]
    if group.columns.count == 1 || column.part == nil { texts.append(column.label) }
    if let part = column.part { texts += [part, "\(column.label) \(part)"] }
    return match.with(
      outcome(ids: ids, texts: texts, label: column.label, among: targets, isCloseTaken: true))
  }

  /// The one question that has all these choices; some tools name nothing else above columns.
  private func target(withChoices parts: [String]) -> MatchTarget? {
    let meant = targets.filter { target in
      guard let choices = target.choices else { return false }
      return parts.allSatisfy { choices.reading(ofHeader: $0) != nil }
    }
    return meant.count == 1 ? meant.first : nil
  }

  /// What the mapping and the tool say without any comparing.
  private func settled(_ index: Int, header: String, role: ColumnRole?) -> ColumnMatch.Outcome? {
    switch mapping?.decision(column: index, header: header) {
    case .ignore: return .ignored
    case .respondent: return .respondent
    case .question(let id): return .question(.init(id: id, score: 1), .mapping)
    case nil: break
    }
    guard let role else { return nil }
    if index == respondent { return .respondent }
    // Where answers carry names, a column of names may well be the answer.
    if role.isIdentity { return isNamed ? named(header, role) : .dropped(role) }
    return .system(role)
  }

  private func named(_ header: String, _ role: ColumnRole) -> ColumnMatch.Outcome {
    let found = outcome(
      ids: [header.trimmed], texts: [header], label: nil, among: targets, isCloseTaken: false)
    if case .question = found { return found }
    return header.trimmed == "_respondent" ? .system(role) : .dropped(role)
  }

  private func outcome(
    ids: [String], texts: [String], label: String?, among targets: [MatchTarget],
    isCloseTaken: Bool
  ) -> ColumnMatch.Outcome {
    if let target = targets.first(where: { ids.contains($0.id.text) })
      ?? targets.first(where: { target in ids.contains { $0.folded == target.id.text } })
    {
      return .question(.init(id: target.id, score: 1), .id)
    }
    let written = Set(texts.map(\.trimmed).filter { !$0.isEmpty })
    let keys = Set(written.map(\.matchKey).filter { !$0.isEmpty })
    let steps: [(ColumnMatch.Way, (MatchTarget) -> Bool)] = [
      (.text, { target in target.wordings.contains { written.contains($0.text) } }),
      (.foldedText, { target in target.wordings.contains { keys.contains(where: $0.fits) } }),
    ]
    for (way, isMeant) in steps {
      var meant = targets.filter(isMeant)
      if meant.count > 1, let label {
        let narrower = meant.filter { $0.belongs(to: label) }
        if !narrower.isEmpty { meant = narrower }
      }
      if let only = meant.first, meant.count == 1 {
        return .question(.init(id: only.id, score: 1), way)
      }
      if meant.count > 1 { return .asked(meant.map { .init(id: $0.id, score: 1) }) }
    }
    return isCloseTaken ? close(keys, among: targets) : .unknown
  }

  private func close(_ keys: Set<String>, among targets: [MatchTarget]) -> ColumnMatch.Outcome {
    let ranked = targets.map { target in
      ColumnMatch.Candidate(id: target.id, score: target.likeness(to: keys))
    }.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
    guard let best = ranked.first, best.score >= MatchTable.doubtScore else { return .unknown }
    let second = ranked.count > 1 ? ranked[1].score : 0
    if best.score >= MatchTable.leastScore, best.score - second >= MatchTable.leastLead {
      return .question(best, .closeText)
    }
    let near = ranked.prefix(4).filter { $0.score >= MatchTable.doubtScore - 0.1 }
    return .asked(Array(near))
  }
}

/// A question as it may stand above a column.
struct MatchTarget {
  let id: QuestionID
  let wordings: [WordingPattern]
  /// The question that the column belongs to.
  let question: QuestionID?
  /// What its choices are called, where any of them can be chosen together.
  let choices: ChoiceMatch?
  let isClosed: Bool
  /// The match keys of the labels that can be chosen.
  let options: Set<String>
  private let asked: [WordingPattern]

  init(_ column: Column, in instrument: Instrument) {
    id = column.id
    question = column.question
    isClosed = !column.choices.isEmpty
    choices = if case .several = column.kind { ChoiceMatch(column, values: []) } else { nil }
    options = Set(column.choices.flatMap { $0.label.wordings.map(\.text.matchKey) })
    let own = column.ask.wordings.map { WordingPattern($0.text) }
    let whole = column.question.flatMap { instrument.question($0) }?.ask.wordings ?? []
    asked = whole.map { WordingPattern($0.text) }
    // A row of a matrix is often told together with what is asked of all rows.
    let joined = column.ask.wordings.flatMap { row in
      whole.filter { $0.language == row.language && $0.text != row.text }
        .map { WordingPattern("\($0.text) \(row.text)") }
    }
    wordings = own + joined
  }

  func belongs(to label: String) -> Bool {
    let key = label.matchKey
    return asked.contains { $0.fits(key) }
  }

  func likeness(to keys: Set<String>) -> Double {
    keys.map { key in wordings.map { String.likeness($0.key, key) }.max() ?? 0 }.max() ?? 0
  }
}

extension ColumnMatch {
  fileprivate func with(_ outcome: Outcome) -> ColumnMatch {
    var match = self
    match.outcome = outcome
    return match
  }
}

extension String {
  /// The last of the names that lead to a question: `tried` in `survey/tried`.
  fileprivate var lastStep: String? {
    split(whereSeparator: { $0 == "/" }).last.map(String.init)
  }
}

extension ExportLayout {
  /// A heading without the number that Formbricks puts in front.
  fileprivate func unnumbered(_ header: String) -> String {
    guard recognition.tool == .formbricks else { return header }
    let rest = header.drop { $0.isASCII && $0.isNumber }
    return rest.count < header.count && rest.hasPrefix(". ") ? String(rest.dropFirst(2)) : header
  }

  /// The column that tells respondents apart: a pseudonym of ours, or else an address.
  fileprivate var respondent: Int? {
    let own = columns.first { $0.role?.isIdentity == true && $0.header == "_respondent" }
    return (own ?? columns.first { $0.role == .identity(.email) })?.index
  }
}

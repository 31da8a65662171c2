package import Instruments

/// The columns of an export against the questions of an instrument.
///
/// By the mapping, by id, by text as it is written, by text without case, blanks and punctuation,
/// and at last by likeness – only where one question is far more alike than every other.
package struct MatchTable: Sendable {
  /// The columns in order, those of one question together.
  package private(set) var matches: [ColumnMatch] = []
  /// What a person must decide, and what cannot be used.
  package private(set) var problems: [Problem] = []

  /// From which likeness on a text is taken, if it leads by `leastLead`.
  static let leastScore = 0.75
  /// How far the best must be ahead of the second.
  static let leastLead = 0.2
  /// From which likeness on a text is asked for.
  static let doubtScore = 0.6

  /// Matches a layout; `file` names it in problems.
  package init(
    _ layout: ExportLayout, to instrument: Instrument, mapping: ImportMapping? = nil, file: String
  ) {
    let matcher = ColumnMatcher(layout, instrument, mapping)
    for group in layout.questions { matches += matcher.matches(of: group) }
    let line = layout.titleRows + 1
    settleTwins()
    for position in matches.indices { contest(position, file: file, line: line) }
    for match in matches {
      if case .asked(let candidates) = match.outcome {
        problems.append(
          .columnAmbiguous(
            match.columns.lowerBound + 1, candidates: candidates.map(\.id.text),
            at: .cell(file: file, line: line, column: match.header)))
      }
    }
    let found = Set(matches.compactMap(\.question))
    let open = Set(matches.flatMap(\.outcome.candidates))
    for column in instrument.columns
    where column.isRequired && !found.contains(column.id) && !open.contains(column.id) {
      problems.append(
        .columnMissing(
          column.id, instrument: instrument.id, at: .text(file: file, line: line, column: 1)))
    }
  }

  /// As many columns of one header as questions of one text belong together in their order.
  private mutating func settleTwins() {
    for position in matches.indices {
      guard case .asked(let candidates) = matches[position].outcome,
        candidates.allSatisfy({ $0.score == 1 })
      else { continue }
      let twins = matches.indices.filter { other in
        matches[other].outcome == matches[position].outcome
          && matches[other].header.folded == matches[position].header.folded
      }
      guard twins.count == candidates.count else { continue }
      for (twin, candidate) in zip(twins, candidates) {
        matches[twin].outcome = .question(candidate, .order)
      }
    }
  }

  /// Two columns cannot answer one question; which one does is for a person to say.
  private mutating func contest(_ position: Int, file: String, line: Int) {
    guard let id = matches[position].question else { return }
    let rivals = matches.indices.filter { matches[$0].question == id }
    guard rivals.count > 1 else { return }
    let candidate = ColumnMatch.Candidate(id: id, score: 1)
    for rival in rivals { matches[rival].outcome = .asked([candidate]) }
  }
}

extension MatchTable {
  /// Whether nothing is left to ask, and all that is required is there.
  package var isSettled: Bool { problems.allSatisfy { $0.severity == .warning } }
}

extension ColumnMatch.Outcome {
  fileprivate var candidates: [QuestionID] {
    if case .asked(let candidates) = self { candidates.map(\.id) } else { [] }
  }
}

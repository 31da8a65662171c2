package import Instruments

/// One question or system column of an export, and what became of it.
package struct ColumnMatch: Hashable, Sendable {
  /// How a question was found.
  package enum Way: String, Hashable, Sendable {
    case mapping, id, text
    case foldedText = "text, folded"
    case closeText = "text, close"
    case choices = "its choices"
    /// Columns of one header for questions of one text, the first for the first.
    case order = "text, in order"
  }

  /// A question that may be meant.
  package struct Candidate: Hashable, Sendable {
    /// The question's column.
    package let id: QuestionID
    /// How alike the texts are, from 0 to 1; 1 for equal ones.
    package let score: Double
  }

  /// What became of it.
  package enum Outcome: Hashable, Sendable {
    /// It answers a question.
    case question(Candidate, Way)
    /// It may answer one of these; a person must say which.
    case asked([Candidate])
    /// The tool wrote it for itself, and it serves as this.
    case system(ColumnRole)
    /// It says who answered, and is dropped.
    case dropped(ColumnRole)
    /// It says who answered, and a pseudonym is kept in its place.
    case respondent
    /// The mapping says to leave it out.
    case ignored
    /// It is no question of the instrument.
    case unknown
  }

  /// Its columns, counted from 0.
  package let columns: Range<Int>
  /// What stands above it.
  package let header: String
  /// The option that each column is about, where it has several.
  package let parts: [String?]
  /// Whether the first column sums up the others.
  package let hasSummary: Bool
  /// What became of it.
  package internal(set) var outcome: Outcome
}

extension ColumnMatch {
  /// The question it answers.
  package var question: QuestionID? {
    if case .question(let candidate, _) = outcome { candidate.id } else { nil }
  }
}

extension ColumnMatch.Outcome {
  /// What became of it, in a few words.
  package var words: String {
    switch self {
    case .question(_, let way): way.rawValue
    case .asked: "asked for"
    case .system(let role): role.name
    case .dropped(let role): "dropped, " + role.name
    case .respondent: "kept as a pseudonym"
    case .ignored: "left out by the mapping"
    case .unknown: "left out"
    }
  }
}

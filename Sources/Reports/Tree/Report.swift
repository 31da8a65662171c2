public import Instruments

/// What is told of a community, as a tree of sections in one language and for one audience.
///
/// It holds words and numbers that have gone through the gate, and nothing of how they look: a page, a
/// text, a table calculation draw the same tree.
public struct Report: Hashable, Sendable {
  /// The community's name, as it was written.
  public let title: String
  /// For whom it is, and of what day.
  public let subtitle: String
  /// The language of all its words.
  public let language: Language
  /// For whom it is.
  public let audience: ReportAudience
  /// The sections, the answer first.
  public let sections: [ReportSection]
  /// What it was made of, in lines.
  public let provenance: [String]
  /// What the ledger notes of the comments in it once it is handed on.
  public let comments: Set<String>
}

/// For whom a report is.
public enum ReportAudience: String, Hashable, Sendable, CaseIterable {
  /// The answer and what is asked of them; no names.
  case leadership
  /// All of it, with what to record and what was agreed.
  case facilitator
  /// What may hang on the wall.
  case members
}

/// One section of a report.
public struct ReportSection: Hashable, Sendable {
  /// Which of the sections it is.
  public enum Topic: String, Hashable, Sendable, CaseIterable {
    case summary, said, adoption, comments, circulation, sessions, checklist, patterns
    case retrospectives, methods
  }

  /// Which of the sections it is.
  public let topic: Topic
  /// What stands above it.
  public let title: String
  /// What it says, in order.
  public let blocks: [ReportBlock]
}

/// One thing that a section says.
public enum ReportBlock: Hashable, Sendable {
  /// The answer in a sentence.
  case headline(String)
  /// A title inside a section.
  case heading(String)
  /// Running text.
  case paragraph(String)
  /// Headline numbers, side by side.
  case figures([ReportFigure])
  /// Points, one below the other.
  case list([String])
  /// Rows and columns.
  case table(ReportTable)
  /// Something drawn, with the table behind it.
  case chart(ReportChart)
  /// A way of failing with its grounds and the fix.
  case pattern(PatternCard)
  /// What was agreed on.
  case actions([ReportAction])
  /// A remark in small print, such as what is hidden.
  case note(String)
}

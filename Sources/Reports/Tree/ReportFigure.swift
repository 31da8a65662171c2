/// A headline number with how sure it is.
public struct ReportFigure: Hashable, Sendable {
  /// What it is.
  public let label: String
  /// The number as people read it.
  public let value: String
  /// Where it lies, from how many, compared to what.
  public let grounds: String
  /// The indicator whose definition explains it; nil where its own words do.
  public let definition: String?

  init(_ label: String, _ value: String, grounds: String, definition: String? = nil) {
    self.label = label
    self.value = value
    self.grounds = grounds
    self.definition = definition
  }
}

/// A way of failing that is at work: why, by what one sees it, and what to do.
public struct PatternCard: Hashable, Sendable {
  /// What it is called.
  public let title: String
  /// Whether it is at work, in a word, with how sure that is.
  public let standing: String
  /// Whether it is at work already, rather than coming.
  public let isPresent: Bool
  /// Why it happens.
  public let cause: String
  /// What speaks for it.
  public let evidence: [String]
  /// What speaks against it.
  public let counterEvidence: [String]
  /// What to do about it; the first step can be done this week.
  public let fix: [String]
}

/// Something that was agreed on.
public struct ReportAction: Hashable, Sendable {
  /// What will be done.
  public let text: String
  /// Who sees to it; nil where nobody does, or where it is not told.
  public let owner: String?
  /// Until when.
  public let due: String?
  /// How far it is, in a word.
  public let state: String
  /// Whether its day has passed.
  public let isLate: Bool
}

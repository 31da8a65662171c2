public import Instruments

/// What was written down about one point of a checklist.
public struct ChecklistEntry: Hashable, Sendable {
  /// The point.
  public let item: QuestionID
  /// How far it is.
  public let status: ChoiceCode
  /// What shows it: words or a link.
  public let evidence: String?
  /// Who sees to it.
  public let owner: String?
  /// Until when.
  public let due: CalendarDate?

  /// Puts an entry together.
  public init(
    item: QuestionID, status: ChoiceCode, evidence: String? = nil, owner: String? = nil,
    due: CalendarDate? = nil
  ) {
    self.item = item
    self.status = status
    self.evidence = evidence
    self.owner = owner
    self.due = due
  }
}

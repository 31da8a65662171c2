public import Instruments

/// One point of a checklist with what was written down about it.
public struct ChecklistPoint: Hashable, Sendable {
  /// Whether anybody has judged it, and how.
  public enum Standing: Hashable, Sendable {
    case judged(ChecklistStatus)
    /// No entry, or one whose code no status has.
    case unanswered
  }

  /// What is asked.
  public let question: Question
  /// Whether anybody has judged it, and how.
  public let standing: Standing
  /// What shows it.
  public let evidence: String?
  /// Who sees to it.
  public private(set) var owner: String?
  /// Until when.
  public let due: CalendarDate?
  /// Whether it is open although its day has passed; the day itself still counts as in time.
  public let isOverdue: Bool

  init(question: Question, entry: ChecklistEntry?, asOf today: CalendarDate) {
    let status = entry.flatMap { ChecklistStatus($0.status) }
    self.question = question
    standing = status.map { .judged($0) } ?? .unanswered
    evidence = entry?.evidence
    owner = entry?.owner
    due = entry?.due
    isOverdue = standing.isOpen && (entry?.due).map { $0 < today } ?? false
  }
}

extension ChecklistPoint {
  /// The same without the name of who sees to it.
  var withoutOwner: ChecklistPoint {
    var point = self
    point.owner = nil
    return point
  }
}

extension ChecklistPoint.Standing {
  /// Whether something is left to do.
  public var isOpen: Bool {
    switch self {
    case .judged(.notYet), .judged(.partly), .unanswered: true
    case .judged(.met), .judged(.notApplicable): false
    }
  }

  /// What it adds to its group's mean; nil where it leaves the mean out.
  var credit: Double? {
    switch self {
    case .judged(let status): status.credit
    case .unanswered: nil
    }
  }
}

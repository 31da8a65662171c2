public import Instruments

/// How far a point of the checklist is, as its owner judges it.
public enum ChecklistStatus: String, Hashable, Sendable, CaseIterable {
  case met
  case partly
  case notYet = "not-yet"
  case notApplicable = "not-applicable"
}

extension ChecklistStatus {
  /// The status a code stands for; nil for a code that no status has.
  public init?(_ code: ChoiceCode) {
    self.init(rawValue: code.text)
  }

  /// The code in definitions and files.
  public var code: ChoiceCode { ChoiceCode(rawValue) }

  /// What it adds to its group's mean; nil where it leaves the mean out.
  var credit: Double? {
    switch self {
    case .met: 1
    case .partly: 0.5
    case .notYet: 0
    case .notApplicable: nil
    }
  }
}

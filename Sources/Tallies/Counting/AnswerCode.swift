public import Instruments

/// An answer as a small number: why there is none, or which option was chosen.
public enum AnswerCode {
  /// The question was passed over.
  public static let skipped: UInt16 = 0
  /// The question was not shown.
  public static let notShown: UInt16 = 1
  /// The person would rather not say.
  public static let refused: UInt16 = 2
  /// What stood there could not be understood.
  public static let unreadable: UInt16 = 3
  /// The first option; where there are none, that something was answered.
  public static let first: UInt16 = 4

  /// The number of a missing answer.
  public static func of(_ missing: Missing) -> UInt16 {
    switch missing {
    case .skipped: skipped
    case .notShown: notShown
    case .refused: refused
    case .unreadable: unreadable
    }
  }
}

public import Instruments

/// How the answers of the same people changed between two waves, as far as it may be told.
public struct DisclosedChange: Hashable, Sendable {
  /// One question.
  public struct Question: Hashable, Sendable {
    /// Its column.
    public let id: QuestionID
    /// Its options.
    public let options: [ChoiceCode]
    /// How many went from which option to which, row by row.
    public let counts: [Int]
  }

  /// How many people are in both waves.
  public let people: Int
  /// The questions that may be told, in the order of the earlier wave.
  public let questions: [Question]
}

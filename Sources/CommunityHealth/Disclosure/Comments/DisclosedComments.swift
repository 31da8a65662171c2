public import Instruments

/// What people wrote in answer to a question: masked, by nobody, and in no order of theirs.
public struct DisclosedComments: Hashable, Sendable {
  /// The question.
  public let question: QuestionID
  /// What is asked.
  public let ask: LocalizedText
  /// The words, in an order that tells nothing.
  public let texts: [String]
  /// What the ledger notes once they are handed on, one for each text.
  public let fingerprints: [String]
}

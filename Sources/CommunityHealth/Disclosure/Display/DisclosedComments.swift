public import Instruments
internal import Numerics

/// What people wrote in answer to a question, by nobody and in no order.
public struct DisclosedComments: Hashable, Sendable {
  /// The question.
  public let question: QuestionID
  /// The words, shuffled.
  public let texts: [String]

  /// The comments that enough people wrote, in the order of the definition's questions.
  static func all(
    _ comments: [QuestionID: [String]], of instrument: Instrument, minimum: Int, seed: UInt64
  ) -> [DisclosedComments] {
    instrument.columns.map(\.id).enumerated().compactMap { position, question in
      guard let texts = comments[question], texts.count >= minimum, minimum > 0 else { return nil }
      var stream = RandomStream(seed: seed, stream: UInt64(position) + 1)
      let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return DisclosedComments(question: question, texts: stream.shuffled(sorted))
    }
  }
}

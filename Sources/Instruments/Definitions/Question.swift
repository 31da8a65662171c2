/// One thing that is asked.
public struct Question: Hashable, Sendable {
  /// Its name, which is also the name of its column.
  public let id: QuestionID
  /// What a person reads.
  public let ask: LocalizedText
  /// A line below it.
  public let help: LocalizedText?
  /// How it is answered.
  public let kind: QuestionKind
  /// Whether a response without it is incomplete.
  public let isRequired: Bool
  /// Whether it asks something that deserves particular care.
  public let isSensitive: Bool
  /// Whether groups are formed by it.
  public let isSegment: Bool
  /// Whether a high answer is unfavourable.
  public let isReversed: Bool
  /// Whether its change between waves is tested and told first.
  public let isHeadline: Bool
  /// The indicators it feeds.
  public let measures: [IndicatorID]
  /// When it is shown; always, where there is none.
  public let condition: Condition?

  /// Puts a question together; the definition check judges it.
  public init(
    id: QuestionID, ask: LocalizedText, help: LocalizedText? = nil, kind: QuestionKind,
    isRequired: Bool = false, isSensitive: Bool = false, isSegment: Bool = false,
    isReversed: Bool = false, isHeadline: Bool = false, measures: [IndicatorID] = [],
    condition: Condition? = nil
  ) {
    self.id = id
    self.ask = ask
    self.help = help
    self.kind = kind
    self.isRequired = isRequired
    self.isSensitive = isSensitive
    self.isSegment = isSegment
    self.isReversed = isReversed
    self.isHeadline = isHeadline
    self.measures = measures
    self.condition = condition
  }
}

extension Question {
  /// The choices a person picks from, those beside the scale last; empty for open questions.
  public var choices: [Choice] { kind.choices }

  /// The scale it is rated on, where it is rated.
  public var scale: Scale? {
    switch kind {
    case .rating(let scale, _), .matrix(_, let scale, _): scale
    default: nil
    }
  }
}

/// Two segments whose groups are also shown crossed, such as department and role.
public struct SegmentPair: Hashable, Sendable {
  /// The segment named first.
  public let first: QuestionID
  /// The segment named second.
  public let second: QuestionID

  /// Joins two segments.
  public init(_ first: QuestionID, _ second: QuestionID) {
    self.first = first
    self.second = second
  }
}

extension Instrument {
  /// The questions by which groups are formed, in the order in which they are asked.
  public var segments: [QuestionID] { questions.filter(\.isSegment).map(\.id) }

  /// By what a wave is counted: as a whole, by each segment, by each pair; in definition order.
  public var groupings: [[QuestionID]] {
    [[]] + segments.map { [$0] } + pairs.map { [$0.first, $0.second] }
  }
}

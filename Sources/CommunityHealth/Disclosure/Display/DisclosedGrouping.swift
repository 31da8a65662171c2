public import Instruments

/// A wave by a segment, or by a pair of segments.
public struct DisclosedGrouping: Hashable, Sendable {
  /// The segments.
  public let segments: [QuestionID]
  /// The groups shown, in the order of the definition.
  public let groups: [DisclosedGroup]
  /// Those whose groups are not shown, all together.
  public let others: DisclosedGroup?
  /// The groups that are not shown, whether they are too small or joined those that are.
  public let notShown: [[GroupLabel]]

  /// Whether nothing of it can be shown.
  public var isLeftOut: Bool { groups.isEmpty && others == nil }
}

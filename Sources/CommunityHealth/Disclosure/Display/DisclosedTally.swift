/// What a group answered, as far as it may be told.
///
/// There are no counts here by which groups are formed, and none of questions that only some groups
/// are asked: they would be head counts.
public struct DisclosedTally: Hashable, Sendable {
  /// How many people the group has.
  public let people: Int
  /// The questions, in the order of the definition.
  public let columns: [DisclosedColumn]
  /// The scales.
  public let scales: [DisclosedScale]
}

/// A group that is shown.
public struct DisclosedGroup: Hashable, Sendable {
  /// What its people have in common, segment by segment.
  public let labels: [GroupLabel]
  /// What they answered.
  public let tally: DisclosedTally
}

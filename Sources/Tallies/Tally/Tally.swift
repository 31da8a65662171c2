internal import Instruments

/// How often everything was answered, in every group; tallies of the same layout can be added.
///
/// In which order and pieces the answers were counted leaves no trace.
public struct Tally: Hashable, Sendable {
  /// What was counted.
  public let layout: TallyLayout
  /// The counts of every group that has responses.
  public private(set) var groups: [TallyGroup: GroupTally] = [:]

  /// A tally of nothing.
  public init(_ layout: TallyLayout) { self.layout = layout }

  /// Adds counts to a group.
  public mutating func add(_ counts: GroupTally, to group: TallyGroup) {
    if groups[group]?.add(counts) == nil { groups[group] = counts }
  }

  /// Both together.
  public static func + (left: Tally, right: Tally) -> Tally {
    precondition(left.layout == right.layout, "tallies of different layouts are never added")
    if left.groups.isEmpty { return right }
    var sum = left
    for (group, counts) in right.groups { sum.add(counts, to: group) }
    return sum
  }
}

extension Tally {
  /// The counts of all groups together.
  public var total: GroupTally {
    groups.values.reduce(GroupTally(layout), +)
  }

  /// How many responses there are in all groups.
  public var responses: Int { groups.values.reduce(0) { $0 + $1.responses } }

  /// The groups in the order of the definition's options, other names by their bytes, none last.
  public var sortedGroups: [(group: TallyGroup, counts: GroupTally)] {
    let ranks = layout.segments.map { name -> [String: Int] in
      let choices = layout.columns.first { $0.id.text == name }?.choices ?? []
      return Dictionary(choices.enumerated().map { ($0.element.code.text, $0.offset) }) { one, _ in
        one
      }
    }
    return groups.sorted { $0.key.precedes($1.key, ranks: ranks) }
      .map { (group: $0.key, counts: $0.value) }
  }
}

/// Who is counted together: a value for each segment of the layout, nil where it was not answered.
public struct TallyGroup: Hashable, Sendable {
  /// The values, as codes or as they were written.
  public let values: [String?]

  /// Names a group.
  public init(_ values: [String?] = []) { self.values = values }

  fileprivate func precedes(_ other: TallyGroup, ranks: [[String: Int]]) -> Bool {
    for (position, (mine, its)) in zip(values, other.values).enumerated() where mine != its {
      guard let mine, let its else { return its == nil }
      let (rank, itsRank) = (ranks[position][mine] ?? .max, ranks[position][its] ?? .max)
      return rank == itsRank ? mine.utf8.lexicographicallyPrecedes(its.utf8) : rank < itsRank
    }
    return false
  }
}

/// A group of a planned grouping, and whether it can be told that it exists.
struct PlannedGroup: Hashable {
  /// What its people have in common.
  let labels: [GroupLabel]
  /// Its people.
  let members: [Bool]
}

/// What a grouping will show: some groups by themselves, and the rest together.
struct PlannedGrouping {
  /// The groups shown.
  let shown: [PlannedGroup]
  /// Everybody else, where there is a pool.
  let pooled: PlannedGroup?
  /// The groups that are not shown.
  let hidden: [PlannedGroup]

  /// What is released: the groups, and then the pool.
  var releases: [PlannedGroup] { shown + (pooled.map { [$0] } ?? []) }

  init(_ groups: [PlannedGroup], by pool: GroupPool, label: [GroupLabel]) {
    shown = pool.shown.map { groups[$0] }
    let hidden = pool.hidden.map { groups[$0] }
    self.hidden = hidden
    pooled = hidden.first.map { first in
      PlannedGroup(
        labels: label, members: hidden.dropFirst().reduce(first.members) { $0 || $1.members })
    }
  }
}

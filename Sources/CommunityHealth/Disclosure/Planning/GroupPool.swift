/// Which groups are shown by themselves, and which lie together in the pool.
struct GroupPool: Hashable {
  /// The groups shown, in order.
  private(set) var shown: [Int]
  /// The groups that are not, in order.
  private(set) var hidden: [Int]

  /// Hides what is too small, then always the smallest group that is left, until it is accepted.
  ///
  /// Nil where nothing is left to show. Of groups of one size the last joins first.
  init?(counts: [Int], minimum: Int, isAccepted: (GroupPool) -> Bool) {
    shown = counts.indices.filter { counts[$0] >= minimum }
    hidden = counts.indices.filter { counts[$0] < minimum }
    while !shown.isEmpty {
      let people = hidden.reduce(0) { $0 + counts[$1] }
      if hidden.isEmpty || people >= minimum, isAccepted(self) { return }
      guard
        let smallest = shown.indices.reversed().min(by: { counts[shown[$0]] < counts[shown[$1]] })
      else { break }
      hidden.append(shown.remove(at: smallest))
      hidden.sort()
    }
    return nil
  }
}

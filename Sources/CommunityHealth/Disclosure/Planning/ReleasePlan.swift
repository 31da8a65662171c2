internal import Instruments

/// What a wave shows of whom, decided once, before anything is shown.
///
/// First everybody, then every segment, then the pairs a definition names. Each is accepted only if
/// together with all before it, and with whatever was shown earlier, it gives nobody away.
struct ReleasePlan {
  /// Whether there are enough people to show anything.
  private(set) var showsTotal = false
  /// What is shown by each segment; nil where nothing can be.
  private(set) var segments: [PlannedGrouping?] = []
  /// What is shown by each pair of segments; nil where nothing can be.
  private(set) var pairs: [PlannedGrouping?] = []
  /// The tallies shown, as sets of people.
  private(set) var releases: [[Bool]]

  private let people: PeopleCells
  private let minimum: Int
  private let test: ExposureTest
  /// The pairs shown so far, and whether a cell of theirs is hidden.
  private var tables: [(pair: (Int, Int), hides: Bool)] = []

  /// Plans what is shown of some people, by segments with these values and by these pairs of them.
  init(
    _ people: PeopleCells, minimum: Int, segments values: [SegmentValues], pairs: [(Int, Int)]
  ) {
    self.people = people
    self.minimum = minimum
    test = ExposureTest(counts: people.counts, minimum: minimum)
    releases = people.earlier
    guard people.count(people.everybody) >= minimum, adds([people.everybody]) else { return }
    showsTotal = true
    for (segment, values) in values.enumerated() { plan(segment, values) }
    for pair in pairs { plan(pair) }
  }
}

extension ReleasePlan {
  private mutating func adds(_ members: [[Bool]]) -> Bool {
    guard isHarmless(members) else { return false }
    releases += members
    return true
  }

  private func isHarmless(_ members: [[Bool]]) -> Bool { !test.exposes(releases + members) }

  private mutating func plan(_ segment: Int, _ values: SegmentValues) {
    let names = Set(values.named)
    let groups =
      values.named.map { name in
        PlannedGroup(
          labels: [.value(name)], members: people.answering(segment) { $0 == name })
      } + [
        PlannedGroup(
          labels: [.unanswered],
          members: people.answering(segment) { !($0.map(names.contains) ?? false) })
      ]
    let counts = groups.map { people.count($0.members) }
    let margin = PoolMargin(minimum: minimum)
    let pool = GroupPool(counts: counts, minimum: minimum) { pool in
      guard
        pool.hidden.isEmpty
          || margin.isKept(
            groups: pool.hidden.count, people: pool.hidden.reduce(0) { $0 + counts[$1] },
            smallestShown: pool.shown.map { counts[$0] }.min())
      else { return false }
      return isHarmless(PlannedGrouping(groups, by: pool, label: [.others]).releases.map(\.members))
    }
    let planned = pool.map { PlannedGrouping(groups, by: $0, label: [.others]) }
    releases += planned?.releases.map(\.members) ?? []
    segments.append(planned)
  }
}

extension ReleasePlan {
  private mutating func plan(_ pair: (Int, Int)) {
    guard let rows = segments[pair.0], let columns = segments[pair.1] else {
      pairs.append(nil)
      return
    }
    let groups = rows.releases.flatMap { row in
      columns.releases.map { column in
        PlannedGroup(labels: row.labels + column.labels, members: row.members && column.members)
      }
    }
    let counts = groups.map { people.count($0.members) }
    let pool = GroupPool(counts: counts, minimum: minimum) { pool in
      let hides = !pool.hidden.isEmpty
      guard keepsSegmentsApart(pair, hides: hides),
        !hides || isOpen(pool, counts, columns: columns.releases.count)
      else { return false }
      return isHarmless(Self.grouping(groups, by: pool).releases.map(\.members))
    }
    let planned = pool.map { Self.grouping(groups, by: $0) }
    if let pool { tables.append((pair, !pool.hidden.isEmpty)) }
    releases += planned?.releases.map(\.members) ?? []
    pairs.append(planned)
  }

  private static func grouping(_ groups: [PlannedGroup], by pool: GroupPool) -> PlannedGrouping {
    PlannedGrouping(groups, by: pool, label: [.others, .others])
  }

  private func isOpen(_ pool: GroupPool, _ counts: [Int], columns: Int) -> Bool {
    let rows = stride(from: 0, to: counts.count, by: columns).map { $0..<$0 + columns }
    let hidden = Set(pool.hidden)
    return HiddenCells(
      rows.map { Array(counts[$0]) }, isHidden: rows.map { $0.map(hidden.contains) },
      minimum: minimum
    ).areOpen()
  }

  /// Whether every table with hidden cells still has a segment that no other table shows.
  ///
  /// Then its hidden cells can be filled in differently without changing any other table.
  private func keepsSegmentsApart(_ pair: (Int, Int), hides: Bool) -> Bool {
    let all = tables + [(pair, hides)]
    return all.allSatisfy { table in
      let uses = [table.pair.0, table.pair.1].map { segment in
        all.count { $0.pair.0 == segment || $0.pair.1 == segment }
      }
      return !table.hides || uses.contains(1)
    }
  }
}

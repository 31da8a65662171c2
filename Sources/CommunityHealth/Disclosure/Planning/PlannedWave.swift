internal import Instruments
internal import Tallies

/// A wave and the plan of what is shown of it.
struct PlannedWave {
  let wave: WaveRecord
  let plan: ReleasePlan
  let people: PeopleCells
  /// The segments that the wave was counted by.
  let segments: [QuestionID]
  /// The pairs of them, by position.
  let pairs: [(Int, Int)]
  let minimum: Int
  /// Whether earlier releases are why nothing new is shown.
  let isFrozen: Bool

  private let tally: Tally
  private let snapshot: Snapshot
  private let namesAreKnown: [Bool]

  /// Plans a wave after what was released of it before.
  init(_ wave: WaveRecord, minimum: Int, departments: [String], earlier entries: [LedgerEntry]) {
    self.wave = wave
    self.minimum = minimum
    let segments = wave.instrument.segments.filter {
      wave.tally.layout.segments.contains($0.text)
    }
    self.segments = segments
    pairs = wave.instrument.pairs.compactMap { pair in
      guard let first = segments.firstIndex(of: pair.first),
        let second = segments.firstIndex(of: pair.second)
      else { return nil }
      return (first, second)
    }
    let tally = wave.tally.grouped(by: segments.map(\.text))
    self.tally = tally
    let snapshot = Snapshot(wave, by: segments.map(\.text))
    self.snapshot = snapshot
    let hash = wave.instrument.disclosureHash
    let others = entries.filter { $0.snapshot != snapshot.hash || $0.definition != hash }
    let values = segments.map {
      SegmentValues(of: $0, in: tally, departments: departments, minimum: minimum)
    }
    namesAreKnown = values.map(\.areKnown)
    let mayChange = others.allSatisfy { snapshot.differs(from: $0, by: minimum) }
    let cells = mayChange ? Self.cells(tally, snapshot, after: others) : nil
    people = cells ?? PeopleCells(tally)
    plan = ReleasePlan(
      people, minimum: cells == nil ? .max : minimum, segments: values, pairs: pairs)
    isFrozen = !plan.showsTotal && tally.responses >= minimum
  }

  /// Nil where people are only counted, so that nobody can say which of them were shown before.
  private static func cells(
    _ tally: Tally, _ snapshot: Snapshot, after entries: [LedgerEntry]
  ) -> PeopleCells? {
    guard !entries.isEmpty else { return PeopleCells(tally) }
    guard let people = snapshot.people, entries.allSatisfy({ !$0.people.isEmpty }) else {
      return nil
    }
    return PeopleCells(people, after: entries)
  }
}

extension PlannedWave {
  /// What is shown: everybody together, and the groups.
  func shown() -> (total: DisclosedTally, groupings: [DisclosedGrouping]) {
    let planned = plan.segments + plan.pairs
    let releases =
      [WaveDisplay.Release(people.everybody, of: people, grouping: nil)]
      + planned.enumerated().flatMap { position, grouping in
        (grouping?.releases ?? []).map {
          WaveDisplay.Release($0.members, of: people, grouping: position)
        }
      }
    let display = WaveDisplay(
      releases, releases.map { tally(of: $0.members) }, of: wave.instrument, layout: tally.layout,
      test: ExposureTest(counts: people.counts, minimum: minimum))
    var tallies = display.tallyOfEach()[...]
    let total = tallies.removeFirst()
    let names = segments.map { [$0] } + pairs.map { [segments[$0.0], segments[$0.1]] }
    let areNamed = namesAreKnown + pairs.map { namesAreKnown[$0.0] && namesAreKnown[$0.1] }
    let groupings = planned.indices.map { position in
      grouping(planned[position], by: names[position], isNamed: areNamed[position], from: &tallies)
    }
    return (total, groupings)
  }

  /// What the ledger notes once it is shown.
  var ledgerEntry: LedgerEntry {
    let releases = plan.releases.dropFirst(people.earlier.count)
    let positions = Dictionary(grouping: people.cells.indices) { people.cells[$0].group }
    let counted = (snapshot.people ?? []).map { alike in
      let cell = positions[alike.group]?.first
      return LedgerPeople(
        fingerprint: alike.fingerprint, count: alike.count,
        releases: releases.enumerated().filter { cell.map($0.element.contains(at:)) ?? false }
          .map(\.offset))
    }
    return LedgerEntry(
      wave: wave.id, definition: wave.instrument.disclosureHash, snapshot: snapshot.hash,
      releases: releases.count, people: counted)
  }
}

extension PlannedWave {
  private func tally(of members: [Bool]) -> GroupTally {
    let groups = Set(zip(people.cells, members).filter(\.1).compactMap(\.0.group))
    return tally.groups.filter { groups.contains($0.key) }.values
      .reduce(GroupTally(tally.layout), +)
  }

  private func grouping(
    _ planned: PlannedGrouping?, by segments: [QuestionID], isNamed: Bool,
    from tallies: inout ArraySlice<DisclosedTally>
  ) -> DisclosedGrouping {
    let groups = (planned?.shown ?? []).map {
      DisclosedGroup(labels: $0.labels, tally: tallies.removeFirst())
    }
    let others = planned?.pooled.map {
      DisclosedGroup(labels: $0.labels, tally: tallies.removeFirst())
    }
    return DisclosedGrouping(
      segments: segments, groups: groups, others: others,
      notShown: isNamed ? (planned?.hidden ?? []).map(\.labels) : [])
  }
}

extension WaveDisplay.Release {
  fileprivate init(_ members: [Bool], of people: PeopleCells, grouping: Int?) {
    self.init(members: members, people: people.count(members), grouping: grouping)
  }
}

extension [Bool] {
  fileprivate func contains(at position: Int) -> Bool { self[position] }
}

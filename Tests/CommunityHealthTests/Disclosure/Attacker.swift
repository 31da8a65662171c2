@testable import CommunityHealth

/// Somebody who has every tally that was released, and all the time in the world.
///
/// Written apart from the gate, and slowly: fractions, a basis of all that cannot be told from the
/// releases, and then one set of people after the other.
struct Attacker {
  /// The cells in which people lie that the releases can tell apart, and how many each holds.
  let counts: [Int]
  /// What follows from no release: rows that are at right angles to all of them.
  private let unknowable: [[Fraction]]

  init(counts: [Int], releases: [[Bool]]) {
    self.counts = counts
    unknowable = Self.nullSpace(of: releases, columns: counts.count)
  }

  /// Whether the tally of some cells can be worked out.
  func recovers(_ cells: Set<Int>) -> Bool {
    unknowable.allSatisfy { row in
      cells.reduce(Fraction.zero) { $0 + row[$1] } == .zero
    }
  }

  /// Some cells with somebody in them, but fewer people than the minimum, that can be worked out.
  func victims(fewerThan minimum: Int) -> Set<Int>? {
    let small = counts.indices.filter { (1..<minimum).contains(counts[$0]) }
    // A cell that differs from zero in any row has to be made up for by others.
    func search(_ chosen: [Int], _ people: Int, from first: Int) -> Set<Int>? {
      if !chosen.isEmpty, recovers(Set(chosen)) { return Set(chosen) }
      for position in first..<max(first, small.count)
      where people + counts[small[position]] < minimum {
        let found = search(
          chosen + [small[position]], people + counts[small[position]], from: position + 1)
        if let found { return found }
      }
      return nil
    }
    return search([], 0, from: 0)
  }

  private static func nullSpace(of releases: [[Bool]], columns: Int) -> [[Fraction]] {
    var rows = releases.map { $0.map { Fraction($0 ? 1 : 0) } }
    var pivots: [Int] = []
    for column in 0..<columns {
      guard
        let found = (pivots.count..<max(pivots.count, rows.count)).first(where: {
          rows[$0][column] != .zero
        })
      else { continue }
      rows.swapAt(pivots.count, found)
      let pivot = rows[pivots.count].map { $0 / rows[pivots.count][column] }
      rows[pivots.count] = pivot
      for other in rows.indices where other != pivots.count && rows[other][column] != .zero {
        let factor = rows[other][column]
        rows[other] = zip(rows[other], pivot).map { $1 == .zero ? $0 : $0 - factor * $1 }
      }
      pivots.append(column)
    }
    return (0..<columns).filter { !pivots.contains($0) }.map { free in
      var row = [Fraction](repeating: .zero, count: columns)
      row[free] = Fraction(1)
      for (place, pivot) in pivots.enumerated() { row[pivot] = Fraction.zero - rows[place][free] }
      return row
    }
  }
}

extension Attacker {
  /// What is wrong with what was published of a crowd; empty if nothing is.
  static func findings(about crowd: Crowd, _ publication: Publication) -> [String] {
    guard publication.total != nil else { return [] }
    let sets = releasedSets(of: crowd, publication)
    var findings = sets.filter { crowd.people.filter($0.holds).count < crowd.minimum }
      .map { "\($0.name) has too few people" }
    // People: which of them can be singled out?
    let cells = Array(Set(crowd.people)).sorted { "\($0)" < "\($1)" }
    let people = Attacker(
      counts: cells.map { cell in crowd.people.count { $0 == cell } },
      releases: sets.map { set in cells.map(set.holds) })
    if let victims = people.victims(fewerThan: crowd.minimum) {
      findings.append("singled out: \(victims.map { cells[$0] })")
    }
    // Head counts: nobody knows which cells are empty, so all that could be are there.
    let possible = crowd.segments.reduce([[]] as [[String?]]) { cells, values in
      cells.flatMap { cell in (values + [nil]).map { cell + [$0] } }
    }
    let heads = Attacker(
      counts: possible.map { _ in 1 }, releases: sets.map { set in possible.map(set.holds) })
    for hidden in hiddenSets(of: crowd, publication)
    where heads.recovers(Set(possible.indices.filter { hidden.holds(possible[$0]) })) {
      findings.append("head count of \(hidden.name)")
    }
    return findings
  }

  struct NamedSet {
    let name: String
    let holds: ([String?]) -> Bool
  }

  /// Everybody, all groups and all pools, read off the publication.
  static func releasedSets(of crowd: Crowd, _ publication: Publication) -> [NamedSet] {
    var sets = [NamedSet(name: "everybody") { _ in true }]
    for (segment, grouping) in publication.segments.enumerated() {
      let all = grouping.shown.keys + (grouping.pool == nil ? [] : [[.others]])
      sets += all.map { self.set($0, [segment], publication) }
    }
    for (pair, grouping) in zip(crowd.pairs, publication.pairs) {
      sets += grouping.shown.keys.map { self.set($0, [pair.0, pair.1], publication) }
      if grouping.pool != nil {
        let hidden = grouping.hidden.map { self.set($0, [pair.0, pair.1], publication) }
        sets.append(
          NamedSet(name: "the pool of \(pair)") { person in hidden.contains { $0.holds(person) } })
      }
    }
    return sets
  }

  static func hiddenSets(of crowd: Crowd, _ publication: Publication) -> [NamedSet] {
    publication.segments.enumerated().flatMap { segment, grouping in
      grouping.hidden.map { set($0, [segment], publication) }
    }
      + zip(crowd.pairs, publication.pairs).flatMap { pair, grouping in
        grouping.hidden.map { set($0, [pair.0, pair.1], publication) }
      }
  }

  private static func set(
    _ labels: [GroupLabel], _ segments: [Int], _ publication: Publication
  ) -> NamedSet {
    NamedSet(name: "\(labels) of \(segments)") { person in
      zip(labels, segments).allSatisfy { label, segment in
        switch label {
        case .value(let value): person[segment] == value
        case .unanswered: person[segment] == nil
        case .others:
          publication.segments[segment].hidden.contains {
            $0 == (person[segment].map { [.value($0)] } ?? [.unanswered])
          }
        }
      }
    }
  }
}

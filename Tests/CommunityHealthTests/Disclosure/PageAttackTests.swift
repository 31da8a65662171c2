import Instruments
import TestSupport
import Testing

@testable import CommunityHealth

struct `Somebody who reads every page` {
  /// A person: who it is, where, and what was answered.
  private struct Person: Hashable {
    let number: Int
    let team: String
    let place: String
    let mood: Int

    /// Nobody else gives this number of hours.
    var row: String { "1 \(team) \(place) mood=\(mood) hours=\(number)" }
  }

  private static func person(_ number: Int, _ dice: inout SeededGenerator) -> Person {
    let team = ["A", "B", "C", "-"].randomElement(using: &dice) ?? "A"
    let place = ["X", "Y", team == "A" ? "X" : "-"].randomElement(using: &dice) ?? "X"
    // Teams are nearly of one mind, so that hardly anything may be told of them.
    let isOdd = Int.random(in: 0..<12, using: &dice) == 0
    return Person(number: number, team: team, place: place, mood: isOdd ? 3 : team == "B" ? 5 : 1)
  }

  private static func wave(_ people: [Person], after ledger: DisclosureLedger) -> DisclosedWave {
    SampleWave.disclosed(people.map(\.row).joined(separator: "\n"), after: ledger)
  }

  private static func holds(_ labels: [GroupLabel], _ grouping: DisclosedGrouping, _ person: Person)
    -> Bool
  {
    let values = grouping.segments.map { $0 == QuestionID("team") ? person.team : person.place }
    return zip(labels, values).allSatisfy { label, value in
      switch label {
      case .value(let name): name == value
      case .unanswered: value == "-"
      case .others: grouping.notShown.contains([value == "-" ? .unanswered : .value(value)])
      }
    }
  }

  /// Everything shown by single segments, as sets of people.
  private static func shown(
    _ wave: DisclosedWave
  ) -> [(tally: DisclosedTally, holds: (Person) -> Bool)] {
    guard let total = wave.shownTotal else { return [] }
    return [(total, { _ in true })]
      + wave.groupings.filter { $0.segments.count == 1 }.flatMap { grouping in
        (grouping.groups + (grouping.others.map { [$0] } ?? [])).map { group in
          (group.tally, { holds(group.labels, grouping, $0) })
        }
      }
  }

  @Test
  func `cannot tell whether a group is of one mind by subtracting the others`() {
    var dice = SeededGenerator.announced()
    let seed = dice.seed
    var guarded = 0
    for _ in 0..<80 {
      let size = Int.random(in: 12...60, using: &dice)
      let people = (0..<size).map { Self.person($0, &dice) }
      let all = Self.shown(Self.wave(people, after: .init()))
      let exact = all.filter { $0.tally["mood"]?.isExact == true }
      let attacker = Attacker(
        counts: people.map { _ in 1 }, releases: exact.map { people.map($0.holds) })
      for group in all where group.tally["mood"]?.options.contains(.nearlyAll) == true {
        guarded += 1
        #expect(
          !attacker.recovers(Set(people.indices.filter { group.holds(people[$0]) })),
          "seed \(seed): \(people)")
      }
    }
    #expect(guarded > 25)
  }

  @Test
  func `singles nobody out by comparing what was shown at different times`() {
    var dice = SeededGenerator.announced()
    let seed = dice.seed
    var again = 0
    for _ in 0..<40 {
      var ledger = DisclosureLedger()
      var people = (0..<Int.random(in: 10...50, using: &dice)).map { Self.person($0, &dice) }
      var snapshots: [(people: Set<Person>, wave: DisclosedWave)] = []
      for round in 1...3 {
        let wave = Self.wave(people, after: ledger)
        if let entry = wave.ledgerEntry {
          ledger.note(entry)
          snapshots.append((Set(people), wave))
        }
        people.removeFirst(Int.random(in: 0...min(3, people.count), using: &dice))
        people += (0..<Int.random(in: 0...9, using: &dice)).map {
          Self.person(1000 * round + $0, &dice)
        }
      }
      let everybody = snapshots.reduce(into: Set<Person>()) { $0.formUnion($1.people) }
        .sorted { $0.number < $1.number }
      let releases = snapshots.flatMap { snapshot in
        Self.shown(snapshot.wave).map { release in
          everybody.map { snapshot.people.contains($0) && release.holds($0) }
        }
      }
      // Who lies in the same releases is one to the attacker.
      let cells = Dictionary(grouping: everybody.indices) { person in releases.map { $0[person] } }
        .sorted { "\($0.key)" < "\($1.key)" }
      let attacker = Attacker(
        counts: cells.map(\.value.count),
        releases: releases.indices.map { release in cells.map { $0.key[release] } })
      #expect(attacker.victims(fewerThan: 5) == nil, "seed \(seed): \(snapshots)")
      if snapshots.count > 1 { again += 1 }
    }
    #expect(again > 6)
  }
}

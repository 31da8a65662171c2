import Foundation
import TestSupport
import Testing

@testable import CommunityHealth

struct `Somebody who knows how the gate decides` {
  @Test(arguments: [3, 4, 5], 1...3)
  func `cannot count any hidden group of a segment`(minimum: Int, groups: Int) {
    let values = (0..<groups).map { "\($0)" }
    expectOpen(
      minimum: minimum, segments: [values], pairs: [], cells: values.map { [$0] } + [[nil]],
      people: 0...16 - 2 * groups)
  }

  @Test
  func `cannot count any hidden group of two segments and their pair`() {
    expectOpen(
      minimum: 3, segments: [["a", "b"], ["x", "y"]], pairs: [(0, 1)], cells: table, people: 3...7)
  }

  @Test
  func `counts whoever is missing where hidden groups are not put together`() {
    let known = knownHeadCounts(
      of: Crowd(segments: [["A", "B"]], people: []), cells: [["A"], ["B"], [nil]], people: 12...12
    ) { crowd in
      let counts = ["A", "B", nil].map { name in crowd.people.count { $0 == [name] } }
      let labels: [GroupLabel] = [.value("A"), .value("B"), .unanswered]
      let shown = zip(labels, counts).filter { $0.1 >= 5 }.map { ([$0.0], $0.1) }
      return Publication(
        total: counts.reduce(0, +),
        segments: [
          .init(
            shown: Dictionary(uniqueKeysWithValues: shown),
            hidden: zip(labels, counts).filter { $0.1 < 5 }.map { [$0.0] })
        ], pairs: [])
    }
    #expect(!known.isEmpty)
  }

  @Test
  func `finds another community behind every table, cell by cell`() {
    var dice = SeededGenerator.announced()
    expectOtherCommunities(behind: 3, &dice)
  }
}

@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"),
  .timeLimit(.minutes(30)))
struct `Soak: somebody who knows how the gate decides` {
  @Test
  func `cannot count any hidden group of a table large enough to be shown`() {
    expectOpen(
      minimum: 3, segments: [["a", "b"], ["x", "y"]], pairs: [(0, 1)], cells: table, people: 12...12
    )
  }
}

/// Every answer to two segments of two groups each.
private let table = (["a", "b", nil] as [String?]).flatMap { row in
  (["x", "y", nil] as [String?]).map { [row, $0] }
}

/// Runs the gate on all head counts, and expects that nothing hidden follows from a publication.
private func expectOpen(
  minimum: Int, segments: [[String]], pairs: [(Int, Int)], cells: [[String?]],
  people: ClosedRange<Int>
) {
  let known = knownHeadCounts(
    of: Crowd(segments: segments, pairs: pairs, people: [], minimum: minimum), cells: cells,
    people: people
  ) { Publication($0.plan, of: $0) }
  #expect(known == [], "\(known.count) of minimum \(minimum)")
}

/// The hidden head counts that only one number explains, after publishing all there could be.
private func knownHeadCounts(
  of empty: Crowd, cells: [[String?]], people: ClosedRange<Int>, publish: (Crowd) -> Publication
) -> [String] {
  var open: [Publication: [String: Set<Int>]] = [:]
  for counts in people.flatMap({ distributions(of: $0, over: cells.count) }) {
    var crowd = empty
    crowd.people = zip(cells, counts).flatMap { Array(repeating: $0, count: $1) }
    let publication = publish(crowd)
    guard publication.total != nil else { continue }
    for hidden in Attacker.hiddenSets(of: crowd, publication) {
      open[publication, default: [:]][hidden.name, default: []]
        .insert(crowd.people.count(where: hidden.holds))
    }
  }
  return open.flatMap { publication, hidden in
    hidden.filter { $0.value.count < 2 }.map { "\($0.key) of \(publication)" }
  }.sorted()
}

private func distributions(of total: Int, over cells: Int) -> [[Int]] {
  guard cells > 1 else { return [[total]] }
  return (0...total).flatMap { first in
    distributions(of: total - first, over: cells - 1).map { [first] + $0 }
  }
}

/// Wanders through communities that look the same.
private func expectOtherCommunities(behind tables: Int, _ dice: inout SeededGenerator) {
  let seed = dice.seed
  var left = tables
  while left > 0 {
    var crowd = Crowd.random(&dice)
    crowd.pairs = Array(crowd.pairs.prefix(1))
    let publication = Publication(crowd.plan, of: crowd)
    guard let pair = crowd.pairs.first, publication.pairs.first?.hidden.isEmpty == false else {
      continue
    }
    left -= 1
    let hidden = Attacker.hiddenSets(of: crowd, publication).filter {
      $0.name.contains("\(pair.1)]")
    }
    let pool = publication.pairs[0].hidden.count
    let cells = hidden.suffix(pool)
    var seen = cells.map { Set([crowd.people.count(where: $0.holds)]) }
    for step in 0..<600 where seen.contains(where: { $0.count < 2 }) {
      var other = crowd
      let inside = other.people.indices.filter { person in
        cells.contains { $0.holds(other.people[person]) }
      }
      guard !inside.isEmpty else { break }
      // Two change places, or all do: what lies between two communities may look different.
      let movers = step.isMultiple(of: 2) ? inside : Array(inside.shuffled(using: &dice).prefix(2))
      let labels = movers.map { other.people[$0][pair.1] }.shuffled(using: &dice)
      for (person, label) in zip(movers, labels) { other.people[person][pair.1] = label }
      guard Publication(other.plan, of: other) == publication else { continue }
      crowd = other
      for (place, cell) in cells.enumerated() {
        seen[place].insert(crowd.people.count(where: cell.holds))
      }
    }
    #expect(seen.allSatisfy { $0.count > 1 }, "seed \(seed): \(publication) \(seen)")
  }
}

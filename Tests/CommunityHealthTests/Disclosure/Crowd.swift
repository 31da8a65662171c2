import Instruments
import Tallies
import TestSupport

@testable import CommunityHealth

/// People and what they answered to the segments, nil where they did not.
struct Crowd {
  /// The groups that each segment can form.
  var segments: [[String]]
  /// The segments that are shown crossed.
  var pairs: [(Int, Int)] = []
  /// One row of answers for each person.
  var people: [[String?]]
  var minimum = 5

  /// What the gate plans to show of them.
  var plan: ReleasePlan {
    let cells = Dictionary(grouping: people) { $0 }.sorted { "\($0.key)" < "\($1.key)" }
    return ReleasePlan(
      PeopleCells(
        cells.map { (PeopleCells.Cell(group: TallyGroup($0.key), earlier: []), $0.value.count) }),
      minimum: minimum, segments: segments.map { SegmentValues(named: $0, areKnown: true) },
      pairs: pairs)
  }
}

extension Crowd {
  /// Somebody's community: up to three segments, some nested or nearly the same, some with gaps.
  static func random(_ dice: inout SeededGenerator) -> Crowd {
    let segments = (0..<Int.random(in: 1...3, using: &dice)).map { segment in
      (0..<Int.random(in: 1...4, using: &dice)).map { "\(segment)\($0)" }
    }
    let isNested = Int.random(in: 0..<4, using: &dice) == 0
    let gaps: Double = [0, 0, 0.1, 0.4].randomElement(using: &dice) ?? 0
    let slant = Double.random(in: 0.6...3, using: &dice)
    let isLarge = Int.random(in: 0..<6, using: &dice) == 0
    let size = Int.random(in: isLarge ? 60...110 : 3...45, using: &dice)
    let people = (0..<size).map { _ -> [String?] in
      var last: Double?
      return segments.map { values in
        guard Double.random(in: 0..<1, using: &dice) >= gaps else { return nil }
        var place = Double.random(in: 0..<1, using: &dice)
        if isNested, let last, Int.random(in: 0..<8, using: &dice) > 0 { place = last }
        last = place
        var position = place
        for _ in 1..<Int(slant.rounded(.up)) { position *= place }
        return values[min(values.count - 1, Int(position * Double(values.count)))]
      }
    }
    var pairs: [(Int, Int)] = []
    for one in segments.indices {
      for other in segments.indices where one < other && Bool.random(using: &dice) {
        pairs.append((one, other))
      }
    }
    return Crowd(
      segments: segments, pairs: pairs, people: people,
      minimum: [3, 4, 5, 5, 5].randomElement(using: &dice) ?? 5)
  }
}

/// What anybody can read: which groups are shown with how many people, and which are not.
struct Publication: Hashable {
  struct Grouping: Hashable {
    var shown: [[GroupLabel]: Int] = [:]
    var pool: Int?
    var hidden: [[GroupLabel]] = []
    var isLeftOut = false
  }

  var total: Int?
  var segments: [Grouping]
  var pairs: [Grouping]
}

extension Publication {
  init(_ plan: ReleasePlan, of crowd: Crowd) {
    let cells = Dictionary(grouping: crowd.people) { $0 }.sorted { "\($0.key)" < "\($1.key)" }
    func count(_ group: PlannedGroup) -> Int {
      zip(group.members, cells).reduce(0) { $0 + ($1.0 ? $1.1.value.count : 0) }
    }
    func grouping(_ planned: PlannedGrouping?) -> Grouping {
      guard let planned else { return Grouping(isLeftOut: true) }
      return Grouping(
        shown: Dictionary(uniqueKeysWithValues: planned.shown.map { ($0.labels, count($0)) }),
        pool: planned.pooled.map(count), hidden: planned.hidden.map(\.labels))
    }
    total = plan.showsTotal ? crowd.people.count : nil
    segments = plan.segments.map(grouping)
    pairs = plan.pairs.map(grouping)
  }
}

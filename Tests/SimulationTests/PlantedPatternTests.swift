import Instruments
import Testing

@testable import Simulation

/// What a pattern changes, seen in what people do over the last half-year, on average over seeds.
struct `A planted pattern` {
  /// What one looks at, and where it lies in healthy communities and where the pattern is strong.
  struct Sight: Sendable {
    let kind: PlantedPattern.Kind
    let name: String
    let healthy: ClosedRange<Double>
    let planted: ClosedRange<Double>
    let look: @Sendable (SimulatedCommunity, Standing) -> Double
  }

  static let sights = [
    Sight(kind: .dissolving, name: "held", healthy: 0.88...1, planted: 0...0.35) { $1.held },
    Sight(kind: .dissolving, name: "led by one", healthy: 0.2...0.6, planted: 0.8...1) { found, _ in
      let hosts = found.meetings.held.suffix(10).map(\.facilitator)
      return Double(hosts.count { $0 == hosts.last }) / Double(max(1, hosts.count))
    },
    Sight(kind: .fewPresenters, name: "busiest", healthy: 0.2...0.5, planted: 0.75...1) {
      $1.busiest
    },
    Sight(kind: .noWorkLink, name: "things", healthy: 0.78...1, planted: 0...0.3) { $1.things },
    Sight(kind: .noWorkLink, name: "practice", healthy: 18...28, planted: 0...9) { found, _ in
      let minutes = found.meetings.held.map { Double($0.minutes[1]) }
      return minutes.reduce(0, +) / Double(max(1, minutes.count))
    },
    Sight(kind: .noLeadership, name: "leaders", healthy: 0.25...0.45, planted: 0...0.12) {
      $1.leaders
    },
    Sight(kind: .noLeadership, name: "room", healthy: 0.5...0.8, planted: 0...0.3) { found, _ in
      found.favourable("manager_support")
    },
    Sight(kind: .hoarding, name: "told", healthy: 0.6...0.95, planted: 0...0.25) { $1.told },
    Sight(kind: .hoarding, name: "open", healthy: 0.65...0.95, planted: 0...0.35) { $1.open },
    Sight(kind: .hoarding, name: "backup", healthy: 0.45...0.75, planted: 0...0.3) { found, _ in
      found.favourable("backup_person")
    },
  ]

  /// Each sight by its name, on average over the same seeds.
  private func averages(_ patterns: [PlantedPattern]) -> [String: Double] {
    var values: [String: [Double]] = [:]
    for seed in 1...12 {
      let found = community(seed: UInt64(seed)) { $0.patterns = patterns }
      let days = found.frame.end - 182..<found.frame.end
      guard found.meetings.held.contains(where: { days.contains($0.day) }) else { continue }
      let standing = Standing(found, days)
      for sight in Self.sights {
        values[sight.name, default: []].append(sight.look(found, standing))
      }
    }
    return values.mapValues { $0.reduce(0, +) / Double($0.count) }
  }

  private func expect(_ patterns: [PlantedPattern], among sights: [Sight]) {
    let found = averages(patterns)
    for sight in sights {
      let range = patterns.contains { $0.kind == sight.kind } ? sight.planted : sight.healthy
      let value = found[sight.name] ?? -1
      #expect(range.contains(value), "\(sight.name): \(value)")
    }
  }

  @Test func `is nowhere in a healthy community`() {
    expect([], among: Self.sights)
  }

  @Test(
    arguments: [PlantedPattern.Kind.fewPresenters, .noWorkLink, .noLeadership, .hoarding])
  func `changes the behaviour it names, and leaves alone what others name`(
    kind: PlantedPattern.Kind
  ) {
    expect([PlantedPattern(kind)], among: Self.sights)
  }

  @Test func `lets a community dissolve`() {
    // What little still happens tells nothing about the rest.
    expect([PlantedPattern(.dissolving)], among: Self.sights.filter { $0.kind == .dissolving })
  }

  @Test func `mixes with others`() {
    expect([PlantedPattern(.hoarding), PlantedPattern(.noLeadership)], among: Self.sights)
  }

  @Test func `changes more the stronger it is`() {
    let values = [0, 0.3, 0.6, 0.9].map {
      averages([PlantedPattern(.fewPresenters, strength: $0)])["busiest"] ?? -1
    }
    #expect(values == values.sorted())
    #expect(Set(values).count == 4)
  }

  @Test(arguments: PlantedPattern.Kind.allCases)
  func `of no strength is none`(kind: PlantedPattern.Kind) {
    let none = community(PlantedPattern(kind, strength: 0)).files
    for (one, other) in zip(none, community().files) where one.path != "truth.json" {
      #expect(one.bytes == other.bytes, "\(one.path)")
    }
  }

  @Test(arguments: PlantedPattern.Kind.allCases)
  func `befalls the same people in the same frame`(kind: PlantedPattern.Kind) {
    let planted = community(PlantedPattern(kind))
    #expect(planted.people == community().people)
    #expect(planted.frame == community().frame)
  }

  @Test func `is told in truth.json`() {
    let text = community(PlantedPattern(.hoarding, strength: 0.5)).text(of: "truth.json")
    #expect(text.contains(#""patterns":[{"id":"hoarding","strength":0.5}]"#))
  }
}

extension SimulatedCommunity {
  /// The share of favourable answers among all members' in the last wave.
  func favourable(_ question: String) -> Double {
    guard let wave = waves.last,
      let column = wave.form.columns.firstIndex(where: { $0.id == question })
    else { return 0 }
    let points = sheets(of: wave).map { $0.row[column] }.filter { (0...4).contains($0) }
    return Double(points.count { $0 >= 3 }) / Double(max(1, points.count))
  }
}

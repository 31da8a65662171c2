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

  private func average(_ sight: Sight, _ patterns: [PlantedPattern]) -> Double {
    let values = (1...16).compactMap { seed -> Double? in
      let found = community(seed: UInt64(seed)) { $0.patterns = patterns }
      let days = found.frame.end - 182..<found.frame.end
      let value = sight.look(found, Standing(found, days))
      return found.meetings.held.contains { days.contains($0.day) } ? value : nil
    }
    return values.reduce(0, +) / Double(max(1, values.count))
  }

  @Test(arguments: sights.map(\.name))
  func `changes the behaviour it names`(name: String) throws {
    let sight = try #require(Self.sights.first { $0.name == name })
    let healthy = average(sight, [])
    #expect(sight.healthy.contains(healthy), "\(healthy)")
    let planted = average(sight, [PlantedPattern(sight.kind)])
    #expect(sight.planted.contains(planted), "\(planted)")
  }

  @Test(arguments: sights.map(\.name))
  func `leaves alone what others name`(name: String) throws {
    let sight = try #require(Self.sights.first { $0.name == name })
    for kind in PlantedPattern.Kind.allCases where kind != sight.kind && kind != .dissolving {
      let found = average(sight, [PlantedPattern(kind)])
      #expect(sight.healthy.contains(found), "\(kind): \(found)")
    }
  }

  @Test func `changes more the stronger it is`() throws {
    let sight = try #require(Self.sights.first { $0.name == "busiest" })
    let values = [0, 0.3, 0.6, 0.9].map {
      average(sight, [PlantedPattern(.fewPresenters, strength: $0)])
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

  @Test func `mixes with others`() {
    let mixture = [PlantedPattern(.hoarding), PlantedPattern(.noLeadership)]
    for sight in Self.sights {
      let isPlanted = mixture.contains { $0.kind == sight.kind }
      let range = isPlanted ? sight.planted : sight.healthy
      let found = average(sight, mixture)
      #expect(range.contains(found), "\(sight.name): \(found)")
    }
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

@testable import CommunityHealth
import Instruments
import Intake
import Simulation
import StandardSurveys
import Tallies

/// What is said about a simulated community, beside what was planted in it.
struct Detection: Sendable {
  let plan: SimulationPlan
  /// How many turns its log tells of.
  let turns: Int
  let patterns: PatternAnalysis

  init(_ plan: SimulationPlan) throws {
    self.plan = plan
    let record = try SimulatedFolder(plan).record()
    turns = (record.logs[InstrumentID("session-log")]?.rows ?? []).reduce(0) {
      guard case .people(let people) = $1[QuestionID("presenters")] else { return $0 }
      return $0 + people.count
    }
    let analysis = CommunityAnalysis(of: record, by: .ofSignals, asOf: plan.asOf, seed: plan.seed)
    patterns = PatternAnalysis(of: analysis, by: .shipped)
  }

  /// The patterns that are said to be present.
  var present: [PatternID] { patterns.findings(.present).map(\.pattern.id) }

  /// Whether nothing is said to be present that was neither planted nor comes along with it.
  var isClean: Bool {
    let planted = plan.patterns.map { PatternID($0.kind.rawValue) }
    let companions = planted.flatMap {
      PatternCatalogue.shipped.pattern($0)?.companions ?? []
    }
    return present.allSatisfy { (planted + companions).contains($0) }
  }
}

extension Detection {
  /// As few turns say nothing about who takes them.
  static let fewestTurns = 24

  /// The first so many communities with enough turns, by seeds that count up from one.
  static func runs(
    _ count: Int, from seed: UInt64, plan: @Sendable @escaping (UInt64) -> SimulationPlan
  ) async throws -> [Detection] {
    try await withThrowingTaskGroup(of: [Detection].self) { group in
      let lanes = 4
      for lane in 0..<lanes {
        group.addTask {
          var found: [Detection] = []
          var next = seed + UInt64(lane)
          while found.count < count / lanes + (lane < count % lanes ? 1 : 0) {
            let detection = try Detection(plan(next))
            if detection.turns >= fewestTurns { found.append(detection) }
            next += UInt64(lanes)
          }
          return found
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// A community with one pattern, as the promise about detectors has it.
  static func planted(_ kind: PlantedPattern.Kind, members: Int, seed: UInt64) -> SimulationPlan {
    SimulationPlan(
      members: members, months: 18, seed: seed, asOf: day, patterns: [PlantedPattern(kind)],
      responseRate: 0.7)
  }

  /// A healthy community unlike others: any size, age and rhythm.
  static func healthy(seed: UInt64) -> SimulationPlan {
    SimulationPlan(
      members: [8, 10, 14, 20, 30, 45, 60, 80][Int(seed / 3 % 8)],
      months: [9, 12, 18, 24, 30][Int(seed % 5)], seed: seed, asOf: day,
      responseRate: [nil, 0.55, 0.7, 0.85][Int(seed / 7 % 4)])
  }

  private static let day = CalendarDate("2026-06-30") ?? .epoch
}

extension PatternCatalogue {
  /// The patterns that ship.
  static let shipped: PatternCatalogue = {
    let file = ShippedFile.all.first { $0.name == "patterns.yaml" }
    return PatternFile(SourceFile(path: "patterns.yaml", bytes: file?.bytes ?? [])).catalogue
  }()
}

extension HealthModel {
  /// Of what ships only the indicators that signals read, which say the same without the others.
  fileprivate static let ofSignals: HealthModel = {
    let wanted = Set(PatternCatalogue.shipped.patterns.flatMap(\.signals).map(\.indicator))
    return HealthModel(
      version: HealthModel.shipped.version,
      indicators: HealthModel.shipped.indicators.filter { wanted.contains($0.id) },
      records: HealthModel.shipped.records)
  }()
}

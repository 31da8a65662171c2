import CommunityHealth
import Foundation
import Instruments
import Simulation
import Testing

/// A few communities with seeds that nothing was fitted to; the soak counts many.
struct `Detectors on simulated communities` {
  private static let seed =
    ProcessInfo.processInfo.environment["PERENNIAL_SEED"]
    .flatMap { UInt64($0) } ?? 7_700

  @Test(arguments: PlantedPattern.Kind.allCases)
  func `see what was planted`(kind: PlantedPattern.Kind) async throws {
    let runs = try await Detection.runs(3, from: Self.seed) {
      Detection.planted(kind, members: 20, seed: $0)
    }
    let seen = runs.count { $0.present.contains(PatternID(kind.rawValue)) }
    #expect(seen >= 3, "seed \(Self.seed)")
    #expect(runs.count { !$0.isClean } <= 1, "seed \(Self.seed)")
  }

  @Test func `leave healthy communities alone`() async throws {
    let runs = try await Detection.runs(4, from: Self.seed) { Detection.healthy(seed: $0) }
    #expect(runs.count { !$0.present.isEmpty } <= 1, "seed \(Self.seed)")
  }

  @Test func `say the same of the same community, in every draw`() throws {
    let plan = Detection.planted(.hoarding, members: 12, seed: Self.seed)
    #expect(try Detection(plan).patterns.findings == Detection(plan).patterns.findings)
  }

  @Test func `never say a thing without evidence`() async throws {
    let runs = try await Detection.runs(2, from: Self.seed) {
      Detection.planted(.noLeadership, members: 10, seed: $0)
    }
    for finding in runs.flatMap(\.patterns.findings)
    where finding.verdict == .present || finding.verdict == .emerging {
      #expect(!finding.evidence.isEmpty)
    }
  }
}

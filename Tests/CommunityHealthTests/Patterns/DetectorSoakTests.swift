import CommunityHealth
import Foundation
import Instruments
import Simulation
import TestSupport
import Testing

/// What is promised of the detectors, counted on thousands of communities; writes the table that
/// stands in `Benchmarks/detectors.md`.
@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"))
struct `Soak: detectors on simulated communities` {
  private static let seed =
    ProcessInfo.processInfo.environment["PERENNIAL_SEED"]
    .flatMap { UInt64($0) } ?? 40_000_000
  private static let runs = 200

  private struct Cell {
    let kind: PlantedPattern.Kind
    let members: Int
    let recall: Double
    let unclean: Double
  }

  @Test func `keep what is promised`() async throws {
    var cells: [Cell] = []
    for kind in PlantedPattern.Kind.allCases {
      for members in [10, 20, 60] {
        let runs = try await Detection.runs(Self.runs, from: Self.seed + UInt64(members) << 20) {
          Detection.planted(kind, members: members, seed: $0)
        }
        let seen = runs.count { $0.present.contains(PatternID(kind.rawValue)) }
        let cell = Cell(
          kind: kind, members: members, recall: Double(seen) / Double(runs.count),
          unclean: Double(runs.count { !$0.isClean }) / Double(runs.count))
        #expect(cell.recall >= (members == 10 ? 0.85 : 0.95), "\(kind.rawValue), \(members)")
        #expect(cell.unclean <= 0.15, "\(kind.rawValue), \(members)")
        cells.append(cell)
      }
    }
    let healthy = try await Detection.runs(400, from: Self.seed) { Detection.healthy(seed: $0) }
    let falseAlarms = Double(healthy.count { !$0.present.isEmpty }) / Double(healthy.count)
    #expect(falseAlarms <= 0.03)
    let page = Self.page(cells, falseAlarms: falseAlarms, healthy: healthy)
    try Data(page.utf8).write(to: Repository.root.appending(path: "Benchmarks/detectors.md"))
  }

  private static func page(
    _ cells: [Cell], falseAlarms: Double, healthy: [Detection]
  ) -> String {
    let rows = cells.map {
      "| `\($0.kind.rawValue)` | \($0.members) | \(percent($0.recall)) | \(percent($0.unclean)) |"
    }
    let verdicts = PatternCatalogue.shipped.patterns.map { pattern in
      let counts = PatternVerdict.allCases.map { verdict in
        percent(
          Double(healthy.count { $0.patterns[pattern.id]?.verdict == verdict })
            / Double(healthy.count))
      }
      return "| `\(pattern.id)` | \(counts.joined(separator: " | ")) |"
    }
    return """
      # How good the detectors are

      `make soak` writes this page. Each row counts \(runs) simulated communities of 18 months with seeds
      that nothing was fitted to, at least \(Detection.fewestTurns) turns and 70 % of members answering; a
      pattern is planted at its usual strength of 0.85. *Seen* is how often it is found to be present,
      *others* how often another pattern is that does not come along with it. Seeds from \(seed) on.

      | planted | members | seen | others |
      |---|---:|---:|---:|
      \(rows.joined(separator: "\n"))

      Of \(healthy.count) healthy communities of all sizes, ages and rhythms \(percent(falseAlarms)) show
      any pattern as present.

      | in healthy communities | present | emerging | absent | unknown |
      |---|---:|---:|---:|---:|
      \(verdicts.joined(separator: "\n"))

      """
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

import Foundation
import Instruments
import Tallies
import TestSupport
import Testing

@testable import CommunityHealth

struct `Intervals of what all members would say` {
  @Test func `hold the truth about nine times in ten`() throws {
    var random = SeededGenerator(seed: 11)
    var coverage = Coverage()
    for seed in 1...6 {
      let record = try CommunityRecord.simulated(
        members: 20, months: 8, seed: UInt64(seed), response: 1, asOf: day)
      for _ in 0..<3 {
        coverage.look(at: record, .init(members: 20, response: 0.7), asOf: day, &random)
      }
    }
    for kind in [Coverage.Kind.printedShares, .shares] {
      #expect((0.84...0.99).contains(coverage.mean(kind)), "\(kind.rawValue)")
    }
  }
}

private let day = CalendarDate(certain: "2026-06-30")

@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"),
  .timeLimit(.minutes(30)))
struct `Soak of intervals` {
  /// Communities of each size; in each of them members fall silent several times over.
  static let runs = ProcessInfo.processInfo.environment["PERENNIAL_RUNS"].flatMap { Int($0) } ?? 60
  static let silences = 4

  @Test func `holds the truth in every cell, and not too often`() throws {
    var random = SeededGenerator(seed: 4)
    var coverage = Coverage()
    let cells = [8, 12, 16, 24, 36, 48, 60].flatMap { members in
      [0.4, 0.7].map { Coverage.Cell(members: members, response: $0) }
    }.filter { Double($0.members) * $0.response >= 5 }
    for cell in cells {
      for seed in 1...Self.runs {
        let record = try CommunityRecord.simulated(
          members: cell.members, months: 8, seed: UInt64(1000 * cell.members + seed), response: 1,
          asOf: day)
        for _ in 0..<Self.silences { coverage.look(at: record, cell, asOf: day, &random) }
      }
    }
    let unchanged = try Unchanged(runs: Self.runs, asOf: day)
    let page = CoveragePage(coverage, cells, unchanged, communities: Self.runs)
    print(page.text)
    try page.write()
    for kind in Coverage.Kind.allCases {
      #expect(coverage.least(kind) >= 0.85, "\(kind.rawValue)")
      let wanted = [.printedShares, .shares].contains(kind) ? 0.88...0.97 : 0.88...0.94
      #expect(wanted.contains(coverage.mean(kind)), "\(kind.rawValue)")
    }
    #expect(unchanged.healthMarked <= 0.05)
    #expect(unchanged.anyScaleMarked <= 0.10)
  }
}

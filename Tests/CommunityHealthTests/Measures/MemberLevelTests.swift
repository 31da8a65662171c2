import Instruments
import Tallies
import TestSupport
import Testing

@testable import CommunityHealth

struct `What all members would say` {
  private func wave(applied: [String], invited: Int) -> PaperCommunity {
    PaperCommunity([
      "perennial.yaml": """
      community: Guild
      kind: topic-focused
      waves:
        adoption/2026H1: { opened: 2026-05-04, closed: 2026-05-22, invited: \(invited) }
      """,
      "adoption/2026H1.csv": "applied\n" + applied.joined(separator: "\n") + "\n",
    ])
  }

  private func level(_ applied: [String], invited: Int) throws -> [Double] {
    let folder = wave(applied: applied, invited: invited)
    let level = try #require(try folder.reading("impact.applied").level)
    guard case .drawn(let values) = level else { return [] }
    return values
  }

  // A sample of n of N has a mean that varies by s²/n · (1 − n/N).
  @Test func `varies as much as the mean of so few does`() throws {
    let draws = try level(
      Array(repeating: "0", count: 5) + Array(repeating: "2-3", count: 5), invited: 40)
    let mean = draws.reduce(0, +) / Double(draws.count)
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws.count)
    let sampled = 0.25 * 10 / 9 / 10 * (1 - 10.0 / 40)
    #expect((0.87...1.07).contains(variance / sampled), "\(variance / sampled)")
  }

  @Test func `is nothing that those who answered rule out`() throws {
    let draws = try level(["0", "0", "0", "0", "2-3"], invited: 7)
    #expect(draws.allSatisfy { (1.0 / 7...3.0 / 7).contains($0) })
  }

  @Test func `leaves open whether one of those who seem to agree did not`() throws {
    let draws = try level(Array(repeating: "2-3", count: 9), invited: 10)
    #expect(draws.contains { $0 < 0.95 })
  }

  @Test func `lies around the score of a layer, not between it and the middle`() throws {
    for seed in 1...3 {
      let day = CalendarDate(certain: "2026-06-30")
      let record = try CommunityRecord.simulated(
        members: 20, months: 8, seed: UInt64(seed), response: 0.6, asOf: day)
      let health = CommunityAnalysis(of: record, by: .shipped, asOf: day).health
      for layer in health.layers {
        guard case .drawn(let values)? = layer.level, let score = layer.score else { continue }
        let mean = values.reduce(0, +) / Double(values.count)
        #expect(abs(mean - score) < 0.3, "\(layer.layer) of seed \(seed)")
      }
    }
  }
}

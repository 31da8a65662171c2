import Instruments
import StandardSurveys
import Testing

@testable import Intake
@testable import Simulation

struct `A crowded community` {
  private static let plan = SimulationPlan(
    members: 30_000, months: 8, asOf: CalendarDate("2026-06-30") ?? .epoch)
  private let crowd = CrowdedCommunity(plan)

  @Test func `comes in pieces that are small and the same when made again`() throws {
    let wave = try #require(crowd.files.first { $0.path.hasPrefix("adoption/2") })
    var sizes: [Int] = []
    wave.forEachPiece { sizes.append($0.count) }
    #expect(sizes.count > 3)
    #expect(sizes.allSatisfy { $0 < 4_000_000 })
    #expect(wave.bytes == wave.bytes)
  }

  @Test func `is valid, and about seven in ten answer`() throws {
    let wave = try #require(crowd.files.first { $0.path.hasPrefix("adoption/2") })
    let adoption = try #require(shipped.instrument(InstrumentID("adoption")))
    let start = wave.bytes.prefix(2_000_000)
    let end = try #require(start.lastIndex(of: UInt8(ascii: "\n")))
    let table = ResponseTable(
      SourceFile(path: wave.path, bytes: Array(start[...end])), of: adoption.asked(in: .spring))
    #expect(table.problems.map(\.message) == [])
    let rows = wave.bytes.count { $0 == UInt8(ascii: "\n") } - 1
    #expect((16_000...27_000).contains(rows))
  }

  @Test func `has a roster of everybody, and says how many were asked`() throws {
    let roster = try #require(crowd.files.first { $0.path == "roster.csv" })
    #expect(roster.bytes.count { $0 == UInt8(ascii: "\n") } > 30_000)
    let settings = try #require(crowd.files.first { $0.path == "perennial.yaml" })
    #expect(String(decoding: settings.bytes, as: UTF8.self).contains(#/invited: \d{5} /#))
  }
}

import Instruments
import Testing

@testable import Simulation

struct `A simulated community` {
  @Test func `is the same for the same plan`() {
    let plan = SimulationPlan(asOf: CalendarDate("2026-06-30") ?? .epoch)
    let one = SimulatedCommunity(plan).files.map { ($0.path, $0.bytes) }
    let other = SimulatedCommunity(plan).files.map { ($0.path, $0.bytes) }
    #expect(one.map(\.0) == other.map(\.0))
    #expect(one.map(\.1) == other.map(\.1))
  }
}

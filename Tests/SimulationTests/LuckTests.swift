import Instruments
import Testing

@testable import Simulation

struct `Luck from a seed` {
  @Test func `is that of the published generator`() {
    // The first numbers of xoshiro256** whose state is what splitmix64 makes of 0 (stream 0 adds
    // the first number of splitmix64 from 0 to the seed), computed apart from this program.
    var luck = Luck(seed: 0)
    #expect((0..<3).map { _ in luck.next() } == Self.expected)
  }

  private static let expected: [UInt64] = [
    18110106563157542208,
    8650457082529208451,
    3032169436225125478,
  ]

  @Test func `is bell-shaped, around 0 with a spread of 1`() {
    var luck = Luck(seed: 7)
    let drawn = (0..<20_000).map { _ in luck.deviation() }
    let mean = drawn.reduce(0, +) / 20_000
    let spread = (drawn.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 20_000).squareRoot()
    #expect(abs(mean) < 0.03 && abs(spread - 1) < 0.03)
    #expect(drawn.count { abs($0) < 1 } > 12_800)
  }

  @Test(arguments: [0.3, 2, 11])
  func `counts as often as the mean says`(mean: Double) {
    var luck = Luck(seed: 3)
    let total = (0..<4000).reduce(0) { sum, _ in sum + luck.count(mean: mean) }
    #expect(abs(Double(total) / 4000 - mean) < 0.05 * mean + 0.03)
  }

  @Test(arguments: ["1970-01-01", "2000-02-29", "2024-12-30", "2026-06-30", "1900-03-01"])
  func `numbers days and takes them back`(text: String) throws {
    let date = try #require(CalendarDate(text))
    #expect(CalendarDate(dayNumber: date.dayNumber) == date)
  }

  @Test(arguments: [
    ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"), ("2026-05-04", "2026-W19"),
  ])
  func `names weeks as ISO 8601 does`(day: String, week: String) throws {
    #expect(try #require(CalendarDate(day)).isoWeek == week)
  }
}

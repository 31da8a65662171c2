import Numerics
import Testing

@testable import Simulation

struct `Luck from a seed` {
  @Test func `is bell-shaped, around 0 with a spread of 1`() {
    var luck = RandomStream(seed: 7)
    let drawn = (0..<20_000).map { _ in luck.deviation() }
    let mean = drawn.reduce(0, +) / 20_000
    let spread = (drawn.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 20_000).squareRoot()
    #expect(abs(mean) < 0.03 && abs(spread - 1) < 0.03)
    #expect(drawn.count { abs($0) < 1 } > 12_800)
  }

  @Test(arguments: [0.3, 2, 11])
  func `counts as often as the mean says`(mean: Double) {
    var luck = RandomStream(seed: 3)
    let total = (0..<4000).reduce(0) { sum, _ in sum + luck.count(mean: mean) }
    #expect(abs(Double(total) / 4000 - mean) < 0.05 * mean + 0.03)
  }
}

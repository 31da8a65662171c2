import Instruments
import Tallies
import TestSupport

@testable import CommunityHealth

/// How often a change is called where the same people go on living as before.
struct Unchanged {
  private(set) var communities = 0
  private var health = 0
  private var scales = 0
  private var layers: [HealthLayer: Int] = [:]

  /// Healthy communities of several sizes, their last two waves half a year apart.
  init(runs: Int, sizes: [Int] = [12, 20, 36, 60], asOf: CalendarDate) throws {
    for members in sizes {
      for seed in 1...runs {
        let record = try CommunityRecord.simulated(
          members: members, months: 26, seed: UInt64(9_000_000 + 1000 * members + seed),
          response: 0.7, asOf: asOf)
        let waves = record.waves[InstrumentID("adoption")] ?? []
        guard waves.count > 1 else { continue }
        let change = CommunityChange(
          of: record, from: waves[waves.count - 2], to: waves[waves.count - 1], by: .shipped,
          asOf: asOf, seed: UInt64(seed))
        communities += 1
        if change.health.index.verdict.isMark { health += 1 }
        if change.survey.scales.contains(where: \.score.verdict.isMark) { scales += 1 }
        for layer in change.health.layers where layer.change.verdict.isMark {
          layers[layer.layer, default: 0] += 1
        }
      }
    }
  }

  var healthMarked: Double { Double(health) / Double(max(1, communities)) }
  var anyScaleMarked: Double { Double(scales) / Double(max(1, communities)) }

  func marked(_ layer: HealthLayer) -> Double {
    Double(layers[layer] ?? 0) / Double(max(1, communities))
  }
}

extension ChangeVerdict {
  fileprivate var isMark: Bool { self == .up || self == .down }
}

internal import Instruments

/// People's own view in the place of records that were not kept.
///
/// It covers fully what it stands for, counts half of its weight, and steps back where records are.
struct StandIns {
  /// The stand-ins with what they count for.
  let parts: [LayerHealth.Part]
  /// The weight of what they cover.
  let covered: Double

  init(for own: [IndicatorReading], from perceived: [IndicatorReading]) {
    let missing = own.filter { $0.score == nil }
    var weights = perceived.map { _ in 0.0 }
    var covered = 0.0
    for absent in missing {
      let standing = perceived.indices.filter { place in
        perceived[place].score != nil
          && perceived[place].definition.standsFor.contains(absent.id)
      }
      guard !standing.isEmpty else { continue }
      covered += absent.definition.weight
      for place in standing {
        weights[place] += absent.definition.weight / 2 / Double(standing.count)
      }
    }
    self.covered = covered
    // One that stands for nothing missing is not part of the layer.
    parts = zip(perceived, weights).filter { $0.1 > 0 }
      .map { LayerHealth.Part(reading: $0.0, weight: $0.1) }
  }
}

internal import Instruments

extension IndicatorReading {
  /// The reading as it may be told: near the ends of a share only roughly, so that nobody can be read.
  var roughlyAtTheEnds: IndicatorReading {
    guard var told = measured, told.unit == .answers, let end = TellingEnd(of: self) else {
      return self
    }
    told.raw = end.value
    told.end = end.end
    return IndicatorReading(of: self, measured: told)
  }

  static func roughlyAtTheEnds(_ reading: IndicatorReading) -> IndicatorReading {
    reading.roughlyAtTheEnds
  }
}

/// A share at whose end everybody who answered would be known.
private struct TellingEnd {
  let end: Measured.End
  /// What is told, and computed with, instead; it depends on nothing but how many answered.
  let value: Double

  /// From so many answers on a share near the end tells of nobody, unless it leaves out one at most.
  static let many = 100
  /// A share this near the end is told roughly where fewer have answered.
  static let near = 0.05
  /// The measures that are shares of people, whose counts of people follow from them.
  static let shares: Set<MeasureID> = [
    Measure.favourable.id, Measure.share.id, Measure.divergence.id,
  ]

  /// Nil where the figure can be told as it is.
  init?(of reading: IndicatorReading) {
    guard let raw = reading.raw, let count = reading.count,
      let measure = MeasureCatalogue.measure(reading.definition.measure), measure.form == .share
    else { return nil }
    let isOfPeople = Self.shares.contains(measure.id)
    let one = isOfPeople ? 1 / Double(count) : 0
    let reach = max(one, count < Self.many || !isOfPeople ? Self.near : 0) + 1e-9
    guard raw <= reach || raw >= 1 - reach else { return nil }
    end = raw <= reach ? .hardlyAny : .nearlyAll
    // Nobody and one alike are half a person; of many it is what 'nearly all' says.
    let told = max(Self.near, one / 2)
    value = end == .hardlyAny ? told : 1 - told
  }
}

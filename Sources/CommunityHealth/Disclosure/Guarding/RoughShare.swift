package import Instruments

/// A share so near an end that everybody who answered would be known, as it is told instead.
struct RoughShare {
  /// The end.
  let end: Measured.End
  /// What is told and computed with; it depends on nothing but how many answered.
  let value: Double

  /// From so many answers on a share near the end tells of nobody, unless it leaves out one at most.
  static let many = 100
  /// A share this near the end is told roughly where fewer have answered.
  static let near = 0.05
  /// The measures that are shares of people, from which counts of people follow.
  static let measures: Set<MeasureID> = [
    Measure.favourable.id, Measure.share.id, Measure.enps.id, Measure.divergence.id,
  ]

  /// Nil where it can be told as it is.
  ///
  /// A share of people is told roughly where it is that of all or of all but one, too: of five people
  /// four and five look alike, and stand for four and a half.
  init?(_ share: Double, of count: Int, isOfPeople: Bool) {
    let one = isOfPeople ? 1 / Double(max(1, count)) : 0
    let reach = max(one, count < Self.many ? Self.near : 0) + 1e-9
    guard count < Self.many || isOfPeople, share <= reach || share >= 1 - reach else { return nil }
    end = share <= reach ? .hardlyAny : .nearlyAll
    let told = max(Self.near, one / 2)
    value = end == .hardlyAny ? told : 1 - told
  }
}

extension Measured.End {
  /// The end in words.
  package var words: LocalizedText {
    switch self {
    case .nearlyAll: LocalizedText("nearly all", "ほぼ全員", "casi todos")
    case .hardlyAny: LocalizedText("hardly any", "ほとんどなし", "casi ninguno")
    }
  }
}

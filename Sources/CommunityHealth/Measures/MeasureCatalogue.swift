package import Instruments

/// All measures there are; a health model names them.
package enum MeasureCatalogue {
  /// All of them, by what they read.
  package static let all: [Measure] = [
    // What people answer.
    .favourable, .meanScore, .share, .meanValue, .enps, .conversion, .dispersion, .divergence,
    .responseRate, .checklistItem,
    // What happens and when.
    .cadenceKept, .regularity, .trend, .age, .ageInGaps, .minutesShare, .agendaKept,
    // Who takes part.
    .reach, .evenness, .distinct, .topShare, .topExcess, .rotation, .absenceFactor,
    .reciprocity, .crossing, .throughOne,
    // What is written down.
    .filled, .rowShare, .freshness, .completion, .perSession, .coverage, .turnover, .newcomers,
    .timeTo, .lag,
  ]

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The measure of that name.
  package static func measure(_ id: MeasureID) -> Measure? { byID[id] }
}

public import Instruments
import Tallies

/// What changed in a community between two waves of a survey.
///
/// Verbs and reports get it from `DisclosedAnalysis`, which made it of what may be told.
public struct CommunityChange: Sendable {
  /// How healthy it was when each wave closed.
  public let health: HealthChange
  /// The two days.
  public let days: (from: CalendarDate, to: CalendarDate)
  /// How the answers differ.
  public let survey: SurveyChange

  /// Compares two waves of one questionnaire; what closes after `asOf` is seen as it stands then.
  init(
    of record: CommunityRecord, from earlier: WaveRecord, to later: WaveRecord,
    by model: HealthModel, asOf: CalendarDate, seed: UInt64 = 1,
    telling told: (IndicatorReading) -> IndicatorReading = { $0 }
  ) {
    let days = (
      from: min(asOf, earlier.lastDay ?? asOf), to: min(asOf, later.lastDay ?? asOf)
    )
    var reader = IndicatorReader(
      model, of: record, asOf: days.from, seed: seed, drawsLevel: false)
    let readings = [days.from, days.to].map { day in
      IndicatorReadings(reader.readings(on: day).all.map(told))
    }
    self.days = days
    health = HealthChange(model, from: readings[0], to: readings[1], seed: seed)
    survey = SurveyChange(from: earlier, to: later, in: record.community, seed: seed)
  }
}

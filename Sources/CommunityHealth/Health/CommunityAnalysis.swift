import Instruments
import Tallies

/// Everything that is said of a community on a day: its indicators, its health and the lenses.
///
/// It tells what the record holds; only `DisclosedAnalysis`, which hands it a guarded one, shows it.
struct CommunityAnalysis: Sendable {
  /// The community.
  let community: Community
  /// The model by which it was measured.
  let model: HealthModel
  /// The day.
  let asOf: CalendarDate
  /// How many belong to it on the day; nil where no roster was kept.
  let members: Int?
  /// What every random number grew from.
  let seed: UInt64
  /// What every indicator says.
  let readings: IndicatorReadings
  /// How healthy it is.
  let health: Health
  /// The other ways to read the same indicators.
  let lenses: [Lens]
  /// The latest checklist; nil where none was filled in.
  let checklist: ChecklistLens?
  /// What was entered as value; nil where nothing ever was.
  let scorecard: Scorecard?
  /// What sessions took of people's time; nil where none is told of.
  let meetings: MeetingHours?

  /// Measures a community as it stood at the end of a day.
  init(
    of record: CommunityRecord, by model: HealthModel, asOf: CalendarDate, seed: UInt64 = 1,
    telling told: (IndicatorReading) -> IndicatorReading = { $0 }
  ) {
    var reader = IndicatorReader(model, of: record, asOf: asOf, seed: seed)
    let readings = IndicatorReadings(reader.readings().all.map(told))
    let view = CommunityView(record, asOf: asOf, seed: seed)
    community = record.community
    members = view.members?.count
    self.model = model
    self.asOf = asOf
    self.seed = seed
    self.readings = readings
    health = Health(model, readings: readings, seed: seed)
    lenses = Lens.Name.allCases.map { Lens($0, of: readings) }
    checklist = ChecklistLens(model, view: view, readings: readings)
    scorecard = Scorecard(view)
    meetings = MeetingHours(view)
  }
}

extension CommunityAnalysis {
  /// A lens by its name.
  subscript(lens: Lens.Name) -> Lens? { lenses.first { $0.name == lens } }
}

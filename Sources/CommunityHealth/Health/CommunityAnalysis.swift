public import Instruments
public import Tallies

/// Everything that is said of a community on a day: its indicators, its health and the lenses.
///
/// What it holds has not passed the gate for small groups beyond the minimum of each instrument.
public struct CommunityAnalysis: Sendable {
  /// The community.
  public let community: Community
  /// The model by which it was measured.
  public let model: HealthModel
  /// The day.
  public let asOf: CalendarDate
  /// How many belong to it on the day; nil where no roster was kept.
  public let members: Int?
  /// What every random number grew from.
  public let seed: UInt64
  /// What every indicator says.
  public let readings: IndicatorReadings
  /// How healthy it is.
  public let health: Health
  /// The other ways to read the same indicators.
  public let lenses: [Lens]
  /// The latest checklist; nil where none was filled in.
  public let checklist: ChecklistLens?
  /// What was entered as value; nil where nothing ever was.
  public let scorecard: Scorecard?

  /// Measures a community as it stood at the end of a day.
  public init(
    of record: CommunityRecord, by model: HealthModel, asOf: CalendarDate, seed: UInt64 = 1
  ) {
    var reader = IndicatorReader(model, of: record, asOf: asOf, seed: seed)
    let readings = reader.readings()
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
  }
}

extension CommunityAnalysis {
  /// A lens by its name.
  public subscript(lens: Lens.Name) -> Lens? { lenses.first { $0.name == lens } }
}

public import Instruments
public import Tallies

/// Everything that may be shown of a community; reports, pages and verbs take nothing else.
///
/// A record passes the gate before anything is computed, so that health, intervals, patterns and
/// whatever comes later are made of what may be told, and cannot tell more.
public struct DisclosedAnalysis: Sendable {
  let gate: DisclosureGate
  /// As it was written down; only what passes the gate leaves.
  let record: CommunityRecord
  /// As far as anything may be computed from it.
  private let guarded: CommunityRecord
  private let analysis: CommunityAnalysis

  /// Lets a record through the gate, and measures the community as it stood at the end of a day.
  public init(
    of record: CommunityRecord, by model: HealthModel, asOf: CalendarDate, seed: UInt64 = 1,
    after ledger: DisclosureLedger = .init()
  ) {
    gate = DisclosureGate(for: record.community, after: ledger)
    self.record = record
    guarded = gate.guarded(record)
    analysis = CommunityAnalysis(
      of: guarded, by: model, asOf: asOf, seed: seed, telling: IndicatorReading.roughlyAtTheEnds)
  }
}

extension DisclosedAnalysis {
  /// The community.
  public var community: Community { analysis.community }
  /// The model by which it was measured.
  public var model: HealthModel { analysis.model }
  /// The day.
  public var asOf: CalendarDate { analysis.asOf }
  /// How many belong to it on the day; nil where no roster was kept.
  public var members: Int? { analysis.members }
  /// What every random number grew from.
  public var seed: UInt64 { analysis.seed }
  /// What every indicator says.
  public var readings: IndicatorReadings { analysis.readings }
  /// How healthy it is.
  public var health: Health { analysis.health }
  /// The other ways to read the same indicators.
  public var lenses: [Lens] { analysis.lenses }
  /// The latest checklist; nil where none was filled in.
  public var checklist: ChecklistLens? { analysis.checklist }
  /// What was entered as value; nil where nothing ever was.
  public var scorecard: Scorecard? { analysis.scorecard }
  /// What the sessions of a year took of people's time; nil where none is told of.
  public var meetings: MeetingHours? { analysis.meetings }

  /// Which failure patterns are at work.
  public func patterns(by catalogue: PatternCatalogue) -> PatternAnalysis {
    PatternAnalysis(of: analysis, by: catalogue)
  }

  /// The waves of a survey that had opened by the day, oldest first.
  public func waves(of survey: InstrumentID) -> [WaveID] {
    (record.waves[survey] ?? []).filter { wave in wave.day.map { $0 <= asOf } ?? true }.map(\.id)
  }

  /// The waves whose answers are there and could not be read, none of them; they count as not asked.
  public var unreadableWaves: [WaveID] {
    record.unreadable.filter { wave in wave.period.map { $0.lowerBound <= asOf } ?? true }
  }

  /// What changed between two waves of one survey; nil where there are no such waves.
  public func change(from earlier: WaveID, to later: WaveID) -> CommunityChange? {
    guard let before = guarded.waves[earlier.instrument]?.first(where: { $0.id == earlier }),
      let after = guarded.waves[later.instrument]?.first(where: { $0.id == later })
    else { return nil }
    return CommunityChange(
      of: guarded, from: before, to: after, by: model, asOf: asOf, seed: seed,
      telling: IndicatorReading.roughlyAtTheEnds)
  }

  /// What every wave answered, by instrument and oldest first, in all groups that may be shown.
  ///
  /// - Complexity: Each call plans the releases of all waves anew.
  public var waves: [DisclosedWave] {
    record.waves.sorted { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }
      .flatMap { $0.value.map(gate.disclosed) }
  }

  /// The waves of a survey that had closed by the day, oldest first; one that runs shows nothing yet.
  public func closedWaves(of survey: InstrumentID) -> [WaveID] {
    waves(of: survey).filter { recorded($0)?.closed.map { $0 <= asOf } ?? true }
  }

  /// The definition that something was asked or written down with; nil where there is nothing.
  public func instrument(_ id: InstrumentID) -> Instrument? {
    record.waves[id]?.last?.instrument ?? record.logs[id]?.instrument
  }

  /// The definition that a wave was asked with.
  public func instrument(of wave: WaveID) -> Instrument? { recorded(wave)?.instrument }

  /// How many were asked in a wave; nil where nobody knows.
  public func asked(in wave: WaveID) -> Int? { recorded(wave)?.invited }

  /// What a group answered to each question of a wave, in the order of the definition; `asked` is how
  /// many people it was asked of, where that is known.
  public func answers(
    of tally: DisclosedTally, in wave: WaveID, among asked: Int? = nil
  ) -> [ShownAnswers] {
    guard let wave = recorded(wave) else { return [] }
    let columns = wave.instrument.columnsByID
    return tally.columns.compactMap { shown in
      columns[shown.id].map { ShownAnswers($0, of: wave.instrument, shown, members: asked) }
    }
  }

  /// How turns to present are spread over members; nil where it could tell of single people.
  public var turnCurve: TurnCurve? {
    TurnCurve(
      in: CommunityView(guarded, asOf: asOf, seed: seed), by: model,
      minimum: community.minimumGroup?.answers ?? 0)
  }

  private func recorded(_ id: WaveID) -> WaveRecord? {
    record.waves[id.instrument]?.first { $0.id == id }
  }
}

public import Instruments
import Tallies

/// Reads the indicators of a health model from what a community recorded.
///
/// The same record, day and seed give the same readings, draw by draw.
struct IndicatorReader {
  private let model: HealthModel
  private var view: CommunityView
  private var maker: DrawMaker
  private let drawsLevel: Bool

  /// Reads a community as it stood at the end of a day; who asks for changes only needs no draws of
  /// the silent.
  init(
    _ model: HealthModel, of record: CommunityRecord, asOf: CalendarDate, seed: UInt64,
    drawsLevel: Bool = true
  ) {
    self.model = model
    view = CommunityView(record, asOf: asOf, seed: seed)
    maker = DrawMaker(seed: seed)
    self.drawsLevel = drawsLevel
  }
}

extension IndicatorReader {
  /// All indicators as they stood on another day; what was drawn of a wave is not drawn anew.
  mutating func readings(on day: CalendarDate) -> IndicatorReadings {
    view = CommunityView(view.record, asOf: day, seed: view.seed)
    return readings()
  }

  /// All indicators of the model, in its order.
  mutating func readings() -> IndicatorReadings {
    IndicatorReadings(model.indicators.map { reading(of: $0) })
  }

  /// One indicator, which may stand outside the model.
  mutating func reading(of indicator: IndicatorDefinition) -> IndicatorReading {
    guard let measure = MeasureCatalogue.measure(indicator.measure) else {
      return IndicatorReading(
        indicator, status: .notRecorded, missing: GapWords.unknownMeasure(indicator.measure))
    }
    let call = MeasureCall(
      parameters: indicator.parameters, leastCount: indicator.leastCount, view: view)
    switch measure.read(call) {
    case .measured(let measured, _) where measured.count < indicator.leastCount:
      return tooFew(indicator, measured.count, indicator.leastCount, measured.unit)
    case .measured(let measured, let sample):
      return IndicatorReading(
        indicator, measured: measured, scale: indicator.scale(for: view.community.kind),
        level: drawsLevel ? maker.level(sample, raw: measured.raw) : .fixed(measured.raw),
        chance: maker.chance(sample, raw: measured.raw))
    case .tooFew(let count, let needed, let unit):
      return tooFew(indicator, count, needed, unit)
    case .notShown(let least):
      return IndicatorReading(indicator, status: .notShown, missing: GapWords.notShown(least))
    case .notRecorded:
      return IndicatorReading(indicator, status: .notRecorded, missing: gap(of: indicator, measure))
    }
  }

  private func tooFew(
    _ indicator: IndicatorDefinition, _ count: Int, _ needed: Int, _ unit: Measured.Unit
  ) -> IndicatorReading {
    IndicatorReading(
      indicator, status: .notRecorded, missing: GapWords.tooFew(count, of: needed, unit))
  }

  /// What to write down: as the indicator says, or else as its instrument's record does.
  private func gap(of indicator: IndicatorDefinition, _ measure: Measure) -> LocalizedText {
    if let record = indicator.record { return record }
    let instruments = measure.parameters.filter { $0.kind == .instrument }
      .compactMap { indicator.parameters.first($0.name) }.map { InstrumentID($0) }
    return instruments.lazy.compactMap { model.records[$0] }.first
      ?? GapWords.record(instruments.first?.text ?? indicator.id.text)
  }
}

/// What every indicator of a model says, in its order.
public struct IndicatorReadings: Sendable {
  /// The readings.
  public let all: [IndicatorReading]
  private let places: [IndicatorID: Int]

  /// Collects readings.
  init(_ all: [IndicatorReading]) {
    self.all = all
    places = Dictionary(all.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }

  /// The reading of an indicator; nil where the model has none of that name.
  public subscript(id: IndicatorID) -> IndicatorReading? { places[id].map { all[$0] } }
}

/// Everything that is measured of a community, and how it adds up to health: `health-model.yaml`.
public struct HealthModel: Hashable, Sendable {
  /// Raised whenever a figure changes its meaning.
  public let version: Int
  /// The indicators, in the order in which they are shown.
  public let indicators: [IndicatorDefinition]
  /// What to write down so that what reads an instrument can be measured.
  public let records: [InstrumentID: LocalizedText]
  /// What an organizer may have judged as met although the figures say otherwise.
  public let contradictions: [ChecklistContradiction]

  /// Puts a model together; `problems` judges it.
  public init(
    version: Int, indicators: [IndicatorDefinition], records: [InstrumentID: LocalizedText] = [:],
    contradictions: [ChecklistContradiction] = []
  ) {
    self.version = version
    self.indicators = indicators
    self.records = records
    self.contradictions = contradictions
  }
}

extension HealthModel {
  /// The indicator of that name.
  public func indicator(_ id: IndicatorID) -> IndicatorDefinition? {
    indicators.first { $0.id == id }
  }

  /// The indicators that a layer's score is made of; those that stand in for others are not here.
  public func indicators(of layer: HealthLayer) -> [IndicatorDefinition] {
    indicators.filter { $0.layer == layer && $0.weight > 0 && !$0.isPerceived }
  }

  /// The indicators by which people's own view stands in for records of a layer.
  public func perceived(of layer: HealthLayer) -> [IndicatorDefinition] {
    let ids = Set(indicators(of: layer).map(\.id))
    return indicators.filter { $0.isPerceived && $0.standsFor.contains(where: ids.contains) }
  }
}

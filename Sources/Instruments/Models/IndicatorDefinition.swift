/// One measured number: what is measured, on which scale it is good or bad, and what it counts for.
public struct IndicatorDefinition: Hashable, Sendable {
  /// Its name: layer or lens, a dot, its own name.
  public let id: IndicatorID
  /// What a person reads.
  public let title: LocalizedText
  /// How it is measured.
  public let measure: MeasureID
  /// What the measure is told.
  public let parameters: MeasureParameters
  /// From raw value to 0–100; nil where more is neither better nor worse.
  public let scale: IndicatorScale?
  /// Other anchors for kinds of communities that cannot be held to the same.
  public let scalesByKind: [CommunityKind: IndicatorScale]
  /// What it counts for in its layer; 0 where it is only read by lenses and patterns.
  public let weight: Double
  /// Why it counts more or less than others.
  public let reason: String?
  /// From how many answers, sessions or turns on it is read at all.
  public let leastCount: Int
  /// The indicators in whose place people's own view stands where nothing was recorded.
  public let standsFor: [IndicatorID]
  /// The steps of the value chain it shows.
  public let cycles: [ValueCycle]
  /// What to write down so that it can be measured, where that is more than its record says.
  public let record: LocalizedText?
  /// Whether its anchors are our own proposal rather than a published figure.
  public let isProposed: Bool

  /// Puts an indicator together.
  public init(
    id: IndicatorID, title: LocalizedText, measure: MeasureID,
    parameters: MeasureParameters = MeasureParameters([]), scale: IndicatorScale? = nil,
    scalesByKind: [CommunityKind: IndicatorScale] = [:], weight: Double = 0,
    reason: String? = nil, leastCount: Int = 1, standsFor: [IndicatorID] = [],
    cycles: [ValueCycle] = [], record: LocalizedText? = nil, isProposed: Bool = false
  ) {
    self.id = id
    self.title = title
    self.measure = measure
    self.parameters = parameters
    self.scale = scale
    self.scalesByKind = scalesByKind
    self.weight = weight
    self.reason = reason
    self.leastCount = leastCount
    self.standsFor = standsFor
    self.cycles = cycles
    self.record = record
    self.isProposed = isProposed
  }
}

extension IndicatorDefinition {
  /// The layer in its name, or nil for what only lenses and patterns read.
  public var layer: HealthLayer? { HealthLayer(rawValue: id.group) }

  /// Whether it is people's own view that stands in for records.
  public var isPerceived: Bool { !standsFor.isEmpty }

  /// The scale for a kind of community.
  public func scale(for kind: CommunityKind) -> IndicatorScale? { scalesByKind[kind] ?? scale }
}

extension IndicatorID {
  /// What stands before the dot: a layer or a lens.
  public var group: String { String(text.prefix { $0 != "." }) }
}

/// A step on the way from taking part to a changed result.
public enum ValueCycle: String, Hashable, Sendable, CaseIterable {
  case immediate, potential, applied, realised, reframing
}

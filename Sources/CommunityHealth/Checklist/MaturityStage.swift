import Instruments

/// How far a community has grown, by the groups of its checklist that stand.
public enum MaturityStage: String, Hashable, Sendable, CaseIterable {
  case launching
  case founded
  case continuing
  case selfDirecting = "self-directing"
}

extension MaturityStage {
  /// The indicators that carry a step, in no order of their own: the instrument sets it.
  static let stages: [IndicatorID: MaturityStage] = [
    IndicatorID("checklist.foundation"): .founded,
    IndicatorID("checklist.continuity"): .continuing,
    IndicatorID("checklist.self-direction"): .selfDirecting,
  ]

  /// The stage of the last group of an unbroken run of reached ones, from the first group on.
  init(reachedBy groups: [ChecklistGroup]) {
    let last = groups.prefix(while: \.isReached).last
    self = last.flatMap { Self.stages[$0.indicator] } ?? .launching
  }
}

internal import Instruments

/// Another way to read the same indicators, reported beside health and never folded into it.
public struct Lens: Hashable, Sendable {
  /// Which lens it is.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case circulation, impact, transfer, conditions, loops, mix, decay
  }

  /// Which lens it is.
  public let name: Name
  /// What it looks at, in its order.
  public let readings: [IndicatorReading]

  init(_ name: Name, of readings: IndicatorReadings) {
    self.name = name
    self.readings = name.indicators.compactMap { readings[IndicatorID($0)] }
  }
}

extension Lens.Name {
  /// The indicators that the lens looks at.
  fileprivate var indicators: [String] {
    switch self {
    case .circulation:
      ["circulation.discover", "circulation.share", "circulation.codify", "circulation.spread"]
    case .impact:
      [
        "impact.applied", "artifact.per-session", "adoption.change", "impact.follow-through",
        "impact.will-try",
      ]
    case .transfer:
      [
        "adoption.change", "value.hours", "transfer.team", "transfer.organisation",
        "transfer.mover", "transfer.reuse",
      ]
    case .conditions:
      [
        "conditions.tools", "conditions.data", "leadership.manager", "transfer.opportunity",
        "ritual.work-hours",
      ]
    case .loops: ["loops.single", "loops.double", "loops.triple"]
    case .mix:
      [
        "mix.own-trying", "mix.colleague", "mix.session", "mix.written", "mix.course",
        "mix.outside",
      ]
    case .decay: ["decay.obsolescence", "decay.siloing", "decay.practice-gap"]
    }
  }
}

extension Lens {
  /// Where know-how stops: the step that lets the least through; nil where a step is not measured.
  public var narrowestStep: IndicatorReading? {
    guard name == .circulation else { return nil }
    let steps = readings.dropFirst().filter { $0.raw != nil }
    guard steps.count == readings.count - 1 else { return nil }
    return steps.min { ($0.raw ?? 0) < ($1.raw ?? 0) }
  }

  /// The mean score of what could be measured; nil where nothing could.
  public var meanScore: Double? {
    let scores = readings.compactMap(\.score)
    return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
  }
}

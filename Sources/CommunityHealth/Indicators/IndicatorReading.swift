public import Instruments

/// What an indicator says of a community on a day: a number with its n, its luck and where it is from,
/// or why there is none.
public struct IndicatorReading: Hashable, Sendable {
  /// Whether there is a number.
  public enum Status: String, Hashable, Sendable {
    case measured
    /// Fewer than the minimum group have answered.
    case notShown = "not-shown"
    /// Nothing, or too little, was written down.
    case notRecorded = "not-recorded"
  }

  /// What is measured.
  public let definition: IndicatorDefinition
  /// Whether there is a number.
  public let status: Status
  /// The number with all that belongs to it; nil unless it was measured.
  public let measured: Measured?
  /// From 0 to 100; nil where there is no number, or more is neither better nor worse.
  public let score: Double?
  /// The draws in which logs stand fixed and those who were silent are drawn.
  public let level: Draws?
  /// The draws that tell whether it could be luck: logs are drawn, too, and people without end.
  public let chance: Draws?
  /// What to write down so that there is a number; nil where there is one.
  public let missing: LocalizedText?
  private let scale: IndicatorScale?

  private init(_ other: IndicatorReading, chance: Draws?) {
    definition = other.definition
    status = other.status
    measured = other.measured
    score = other.score
    level = other.level
    self.chance = chance
    missing = other.missing
    scale = other.scale
  }

  init(
    _ definition: IndicatorDefinition, measured: Measured, scale: IndicatorScale?, level: Draws,
    chance: Draws
  ) {
    self.definition = definition
    status = .measured
    self.measured = measured
    self.scale = scale
    score = scale?.score(of: measured.raw, attainable: measured.attainable)
    self.level = level
    self.chance = chance
    missing = nil
  }

  /// The same reading with another number; its draws stay.
  init(of other: IndicatorReading, measured: Measured) {
    definition = other.definition
    status = other.status
    self.measured = measured
    scale = other.scale
    score = other.scale?.score(of: measured.raw, attainable: measured.attainable)
    level = other.level
    chance = other.chance
    missing = other.missing
  }

  init(_ definition: IndicatorDefinition, status: Status, missing: LocalizedText) {
    self.definition = definition
    self.status = status
    self.missing = missing
    measured = nil
    scale = nil
    score = nil
    level = nil
    chance = nil
  }
}

extension IndicatorReading {
  /// The indicator's name.
  public var id: IndicatorID { definition.id }

  /// The number as it was measured.
  public var raw: Double? { measured?.raw }

  /// How many answers, sessions or turns it comes from.
  public var count: Int? { measured?.count }

  /// The 0–100 score of any raw value of this indicator, as for draws.
  public func score(of raw: Double) -> Double? {
    scale?.score(of: raw, attainable: measured?.attainable)
  }

  /// The same with what luck could make of it around what was measured.
  ///
  /// Draws lean towards what would be found with more sessions or answers. On two dates they lean
  /// alike, so that a change is nearer to the difference of what was measured; and where they lean
  /// beyond what scores full, they would look as if luck had no part in it.
  var centred: IndicatorReading {
    guard let raw, case .drawn(let values)? = chance else { return self }
    let lean = values.reduce(0, +) / Double(values.count) - raw
    return IndicatorReading(self, chance: .drawn(values.map { $0 - lean }))
  }

  /// The scores of the level draws.
  public var levelScores: Draws? { scores(of: level) }

  /// The scores of the chance draws.
  public var chanceScores: Draws? { scores(of: chance) }

  private func scores(of draws: Draws?) -> Draws? {
    guard let scale, let draws else { return nil }
    return draws.map { scale.score(of: $0, attainable: measured?.attainable) }
  }
}

import Instruments

/// A column of choices, as measures see it.
struct RatedColumn: Sendable {
  /// The choices on the scale and beside it.
  let choices: [Choice]
  /// Whether a high answer is unfavourable.
  let isReversed: Bool

  init(_ column: Column, of instrument: Instrument) {
    choices = column.choices
    isReversed = column.question.flatMap { instrument.question($0) }?.isReversed ?? false
  }
}

extension RatedColumn {
  /// How many points the scale has.
  var points: Int { choices.count { !$0.isOffScale } }

  /// What each choice is worth by its place on the scale, 0 the worst; nil beside the scale.
  func worth(_ value: (Int) -> Double?) -> [Double?] {
    var place = 0
    return choices.map { choice in
      guard !choice.isOffScale else { return nil }
      defer { place += 1 }
      return value(isReversed ? points - 1 - place : place)
    }
  }

  /// What the choice a part of the way up the scale is worth.
  func worth(_ worth: [Double?], at part: Double) -> Double? {
    let onScale = choices.indices.filter { !choices[$0].isOffScale }
    guard !onScale.isEmpty else { return nil }
    let place = Int((part * Double(onScale.count - 1)).rounded())
    return worth[onScale[isReversed ? onScale.count - 1 - place : place]]
  }
}

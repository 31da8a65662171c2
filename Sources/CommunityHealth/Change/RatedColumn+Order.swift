import Instruments

extension RatedColumn {
  /// How far up each choice stands, 0 the worst and 1 the best; nil beside the scale.
  ///
  /// By the numbers that choices stand for where all have one and they rise, or else by their places.
  var positions: [Double?] {
    let values = choices.filter { !$0.isOffScale }.compactMap(\.value)
    guard values.count == points, let least = values.first, let most = values.last, least < most,
      zip(values, values.dropFirst()).allSatisfy({ $0 < $1 })
    else { return worth { points > 1 ? Double($0) / Double(points - 1) : nil } }
    return choices.map { choice in
      guard !choice.isOffScale, let value = choice.value else { return nil }
      let position = (value - least) / (most - least)
      return isReversed ? 1 - position : position
    }
  }

  /// The numbers of the choices on the scale, the worst first.
  var worstFirst: [Int] {
    let onScale = choices.indices.filter { !choices[$0].isOffScale }
    return isReversed ? onScale.reversed() : onScale
  }
}

extension Column {
  /// Whether its choices have an order in which more is better or worse.
  ///
  /// Choices of one are names unless they stand for numbers, or their definition has their change
  /// tested.
  func isOrdered(in instrument: Instrument) -> Bool {
    switch kind {
    case .rating: return true
    case .yesNo: return true
    case .one(let choices):
      let question = self.question.flatMap { instrument.question($0) }
      guard question?.isSegment != true else { return false }
      return question?.isHeadline == true
        || choices.allSatisfy { $0.isOffScale || $0.value != nil }
    default: return false
    }
  }
}

public import Instruments
internal import Tallies

/// What a group scores on a scale of several questions, as far as it may be told.
public struct DisclosedScale: Hashable, Sendable {
  /// What the scale measures.
  public let measure: IndicatorID
  /// The mean score of all who answered at least half of its questions.
  public let score: ShownScore

  /// The score, told exactly only where all its questions are.
  init(_ scale: ItemScale, _ tally: ScaleTally, isExact: Bool, minimum: Int) {
    measure = scale.measure
    var (people, sum) = (0, 0.0)
    let items = scale.columns.count
    for answered in (items + 1) / 2...items where answered > 0 {
      let most = answered * (scale.points - 1)
      for steps in 0...most {
        let count = tally.scores[scale.score(answered: answered, sum: steps)]
        people += count
        sum += Double(count) * 100 * Double(steps) / Double(most)
      }
    }
    let score = sum / Double(people)
    if people < minimum {
      self.score = .notShown
    } else if isExact {
      self.score = .exactly(score)
    } else {
      self.score = score >= 95 ? .high : score <= 5 ? .low : .notShown
    }
  }
}

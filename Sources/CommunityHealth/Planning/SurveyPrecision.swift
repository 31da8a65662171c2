/// What so many answers can show, before anybody is asked.
///
/// By the same formulas that later judge the answers, for the worst case of a share near a half.
public enum SurveyPrecision {
  /// How sure intervals are.
  public static let confidence = 0.9
  /// How often a change of the named size is found.
  public static let power = 0.8
  /// How far people's scores usually lie apart, in points of 100; an assumption, and said to be one.
  public static let deviation = 20.0
  /// How alike the same people answer half a year later; an assumption, too.
  public static let correlation = 0.6

  /// How far a share may be off on either side, in points; nil without answers.
  public static func halfWidth(answers: Int, members: Int?) -> Double? {
    MemberShare(answers / 2, of: answers, members: members)?.interval(level: confidence)
      .map { 50 * $0.width }
  }

  /// How many must answer for a share to be known this closely, in points.
  public static func answers(halfWidth: Double, members: Int?) -> Int {
    // Nobody needs more than the plain formula for endlessly many says, and a few to be safe.
    let most =
      members ?? DetectableChange.answers(
        halfWidth: halfWidth / 100, members: nil, level: confidence) + 20
    var (low, high) = (0, most)
    while high - low > 1 {
      let middle = (low + high) / 2
      if (self.halfWidth(answers: middle, members: members) ?? .infinity) <= halfWidth {
        high = middle
      } else {
        low = middle
      }
    }
    return high
  }

  /// The smallest change of a score that two waves with so many answers each show, in points.
  ///
  /// Linked people are compared with themselves.
  public static func scoreChange(answers: Int, isLinked: Bool = false) -> Double? {
    guard answers >= ChangeRule.leastAnswers else { return nil }
    return DetectableChange.ofMeans(
      deviations: (deviation * spread(isLinked), deviation * spread(isLinked)),
      answers: (answers, answers), level: confidence, power: power)
  }

  /// The smallest change of a share near a half, in points; nil where even the largest would not show.
  public static func shareChange(answers: Int) -> Double? {
    guard answers >= ChangeRule.leastAnswers else { return nil }
    return DetectableChange.ofShares(
      from: 0.5, answers: (answers, answers), level: confidence, power: power
    ).map { 100 * $0 }
  }

  /// How many must answer in each wave for a change of a score to show.
  public static func answers(scoreChange points: Double, isLinked: Bool = false) -> Int {
    let one = DetectableChange.ofMeans(
      deviations: (deviation * spread(isLinked), deviation * spread(isLinked)), answers: (1, 1),
      level: confidence, power: power)
    // It shrinks with the root of the answers.
    return max(ChangeRule.leastAnswers, Int((one * one / (points * points)).rounded(.up)))
  }

  private static func spread(_ isLinked: Bool) -> Double {
    isLinked ? (1 - correlation).squareRoot() : 1
  }
}

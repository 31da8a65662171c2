/// Whether something changed from one wave to another.
public enum ChangeVerdict: String, Hashable, Sendable, CaseIterable {
  case up, down
  /// It could as well be luck.
  case noClearChange = "no-clear-change"
  /// Too few have answered to say anything.
  case tooFew = "too-few"
}

/// From what on a difference is called a change.
public enum ChangeRule {
  /// How sure the intervals of differences are.
  public static let confidence = 0.9
  /// How sure the intervals of differences of health and its layers are: no test of all together
  /// stands beside them, so that the interval alone must keep luck to one in twenty.
  public static let confidenceOfHealth = 0.95
  /// The part of all that is called a change that may be luck.
  public static let falsePart = 0.1
  /// A smaller difference is never called a change, in points of 100.
  public static let leastPoints = 5.0
  /// Scores and changes are told from so many answers in each wave on.
  public static let leastAnswers = 10
  /// A single question is called changed only from so many answers in each wave on.
  public static let leastForOne = 25

  /// What is said of a difference in points; `q` is nil where luck is judged by the interval alone.
  static func verdict(
    _ difference: Double, _ interval: ClosedRange<Double>, q: Double? = nil
  ) -> ChangeVerdict {
    let isBeyondLuck = interval.lowerBound > 0 || interval.upperBound < 0
    // What is shown as 5.0 counts as five.
    guard difference.magnitude > leastPoints - 1e-9, isBeyondLuck, (q ?? 0) <= falsePart else {
      return .noClearChange
    }
    return difference > 0 ? .up : .down
  }
}

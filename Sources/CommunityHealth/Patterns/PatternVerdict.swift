/// Whether a failure pattern is at work.
public enum PatternVerdict: String, Hashable, Sendable, CaseIterable {
  /// It is, and at least two signals say so.
  case present
  /// It may be coming.
  case emerging
  /// What was recorded speaks against it.
  case absent
  /// Too little was recorded to tell.
  case unknown

  /// From this strength on a pattern is present.
  public static let presentStrength = 0.6
  /// From this strength on it is emerging.
  public static let emergingStrength = 0.3
  /// Above this strength a signal is one of those that make a pattern present.
  public static let clearSignal = 0.5
  /// Less than this part of the weight measured, and nothing is said.
  public static let leastMeasured = 0.5
}

extension PatternVerdict {
  /// The verdict on what could be measured.
  ///
  /// Of a pattern with a single signal that one is enough; of any other two must be clear.
  init(strength: Double, clearSignals: Int, ofSignals count: Int) {
    let isBorneOut = clearSignals >= min(2, count)
    if strength >= Self.presentStrength, isBorneOut {
      self = .present
    } else {
      self = strength >= Self.emergingStrength ? .emerging : .absent
    }
  }
}

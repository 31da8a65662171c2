/// How a community fades: over its last half-year, or from its launch where it is younger.
struct Fading: Sendable {
  private let share: Double
  private let first: Int
  private let last: Int

  init(_ frame: CommunityFrame, share: Double) {
    self.share = share
    first = max(frame.launch, frame.end - 182)
    last = frame.end
  }

  /// How far it has come, from 0 before it began to the planted share on the last day.
  func depth(on day: Int) -> Double {
    guard day > first else { return 0 }
    return share * min(1, Double(day - first) / Double(max(1, last - first)))
  }

  /// The chance that a planned session does not happen: half the share when it begins, half as much
  /// again at the end, and the share on average.
  func missing(on day: Int) -> Double {
    day <= first ? 0 : min(0.97, 0.5 * share + depth(on: day))
  }
}

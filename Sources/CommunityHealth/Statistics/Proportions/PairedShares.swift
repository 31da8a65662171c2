/// By how much a share differs when the same people are asked twice, or of two exclusive shares.
///
/// The differences that a score test keeps; unlike the plain normal interval they have a width when
/// everyone agrees. Source: T. Tango, "Equivalence test and confidence interval for the difference in
/// proportions for the paired-sample design", Statistics in Medicine 17 (1998) 891–908.
public struct PairedShares: Hashable, Sendable {
  /// How many are only in the first share.
  public let began: Int
  /// How many are only in the second.
  public let stopped: Int
  /// How many people there are.
  public let people: Int

  /// Compares the two; nil without people, or with more who differ than there are.
  public init?(began: Int, stopped: Int, people: Int) {
    guard people > 0, began >= 0, stopped >= 0, began + stopped <= people else { return nil }
    self.began = began
    self.stopped = stopped
    self.people = people
  }

  /// The first share less the second.
  public var difference: Double { Double(began - stopped) / Double(people) }

  /// Where the difference may lie.
  public func interval(level: Double) -> Interval? {
    let reach = normalReach(level)
    return Interval(
      lower: end(towards: -1, reach: reach), upper: end(towards: 1, reach: reach), level: level)
  }

  /// The outermost difference on one side that lies within reach.
  private func end(towards outside: Double, reach: Double) -> Double {
    if abs(distance(from: outside)) <= reach { return outside }
    var (inside, outside) = (difference, outside)
    for _ in 0..<60 {
      let middle = (inside + outside) / 2
      if abs(distance(from: middle)) <= reach { inside = middle } else { outside = middle }
    }
    return (inside + outside) / 2
  }

  /// How many standard errors the answers lie from a true difference of shares.
  private func distance(from difference: Double) -> Double {
    let n = Double(people)
    let (b, c) = (Double(began), Double(stopped))
    let half = -b - c + (2 * n - b + c) * difference
    let product = -c * difference * (1 - difference)
    let root = max(0, half * half - 8 * n * product).squareRoot()
    let share = (root - half) / (4 * n)
    let variance = n * (2 * share + difference * (1 - difference))
    let off = b - c - n * difference
    return variance > 0 ? off / variance.squareRoot() : off == 0 ? 0 : off * .infinity
  }
}

internal import Numerics

/// What share of all members would have given an answer, the silent ones included.
///
/// The silent are beta-binomial, with the answers and a prior of ½ + ½ (Jeffreys): what was answered
/// is certain, only silence is guessed at. Where all answered the width is zero. Without a known
/// number of members it is the Jeffreys interval. That silence is random is assumed, not known.
public struct MemberShare: Hashable, Sendable {
  /// How many gave the answer.
  public let successes: Int
  /// How many answered.
  public let answers: Int
  /// How many members there are; nil where nobody knows.
  public let members: Int?

  /// A share of the members; nil without answers, or with more answers than members.
  public init?(_ successes: Int, of answers: Int, members: Int?) {
    guard answers > 0, (0...answers).contains(successes), members ?? answers >= answers else {
      return nil
    }
    self.successes = successes
    self.answers = answers
    self.members = members
  }

  /// Where the share of all members lies.
  public func interval(level: Double) -> Interval? {
    guard let members else {
      return JeffreysInterval.interval(successes, of: answers, level: level)
    }
    let tail = (1 - level) / 2
    let (low, high) = silentEnds(silent: members - answers, tail: tail)
    return Interval(
      lower: (Double(successes) + low) / Double(members),
      upper: (Double(successes) + high) / Double(members), level: level)
  }

  /// The share if all who are silent, or none of them, would have given the answer; nil without N.
  public var bounds: ClosedRange<Double>? {
    members.map { members in
      Double(successes) / Double(members)...Double(successes + members - answers) / Double(members)
    }
  }

  /// Between which numbers of the silent the middle of the belief lies.
  private func silentEnds(silent: Int, tail: Double) -> (Double, Double) {
    let a = Double(successes) + 0.5
    let b = Double(answers - successes) + 0.5
    // Among so many one person more or less is not seen.
    if silent > 200_000 {
      let belief = BetaDistribution(a: a, b: b)
      return (Double(silent) * belief.quantile(tail), Double(silent) * belief.quantile(1 - tail))
    }
    let chances = Self.chances(silent: silent, a: a, b: b)
    var sum = 0.0
    let upTo = chances.map { chance in
      sum += chance
      return sum
    }
    let low = upTo.firstIndex { $0 > tail * sum } ?? 0
    let high = upTo.firstIndex { $0 >= (1 - tail) * sum } ?? silent
    return (Double(low), Double(high))
  }

  /// How likely each number of the silent is, from 0 to all, up to a common factor.
  ///
  /// Each is made from its neighbour, outwards from the mean, where none is too small to be seen.
  private static func chances(silent: Int, a: Double, b: Double) -> [Double] {
    func growth(_ k: Int) -> Double {
      let rest = Double(silent - k)
      return rest * (a + Double(k)) / (Double(k + 1) * (b + rest - 1))
    }
    let middle = Int(Double(silent) * a / (a + b))
    var chances = Array(repeating: 1.0, count: silent + 1)
    for k in middle..<silent { chances[k + 1] = chances[k] * growth(k) }
    for k in (0..<middle).reversed() { chances[k] = chances[k + 1] / growth(k) }
    return chances
  }
}

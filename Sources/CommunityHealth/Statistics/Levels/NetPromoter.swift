internal import Numerics

/// How many would recommend, less how many would not, of answers from 0 to 10.
public struct NetPromoter: Hashable, Sendable {
  /// Answers 9 and 10.
  public let promoters: Int
  /// Answers 7 and 8.
  public let passives: Int
  /// Answers 0 to 6.
  public let detractors: Int

  /// Sorts answers by the three kinds; nil unless there are eleven counts, of 0 to 10.
  public init?(counts: [Int]) {
    guard counts.count == 11 else { return nil }
    detractors = counts[0...6].reduce(0, +)
    passives = counts[7...8].reduce(0, +)
    promoters = counts[9...10].reduce(0, +)
  }

  /// How many answers there are.
  public var answers: Int { promoters + passives + detractors }

  /// The percentage of promoters less that of detractors, −100 to 100; NaN without answers.
  public var score: Double { 100 * Double(promoters - detractors) / Double(answers) }

  /// Where the score may lie: the differences of two multinomial shares that a score test keeps.
  ///
  /// Unlike the plain normal interval it has a width when everyone agrees. Source: T. Tango,
  /// "Equivalence test and confidence interval for the difference in proportions for the
  /// paired-sample design", Statistics in Medicine 17 (1998) 891–908.
  public func interval(level: Double) -> Interval? {
    guard answers > 0 else { return nil }
    let reach = normalReach(level)
    return Interval(
      lower: 100 * end(from: score / 100, towards: -1, reach: reach),
      upper: 100 * end(from: score / 100, towards: 1, reach: reach), level: level)
  }

  /// The outermost difference on one side that lies within reach.
  private func end(from inside: Double, towards outside: Double, reach: Double) -> Double {
    if abs(distance(from: outside)) <= reach { return outside }
    var (inside, outside) = (inside, outside)
    for _ in 0..<60 {
      let middle = (inside + outside) / 2
      if abs(distance(from: middle)) <= reach { inside = middle } else { outside = middle }
    }
    return (inside + outside) / 2
  }

  /// How many standard errors the answers lie from a true difference of shares.
  private func distance(from difference: Double) -> Double {
    let n = Double(answers)
    let (b, c) = (Double(promoters), Double(detractors))
    let half = -b - c + (2 * n - b + c) * difference
    let product = -c * difference * (1 - difference)
    let root = max(0, half * half - 8 * n * product).squareRoot()
    let share = (root - half) / (4 * n)
    let variance = n * (2 * share + difference * (1 - difference))
    let off = b - c - n * difference
    return variance > 0 ? off / variance.squareRoot() : off == 0 ? 0 : off * .infinity
  }
}

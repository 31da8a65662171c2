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

  /// Where the score may lie.
  public func interval(level: Double) -> Interval? {
    PairedShares(began: promoters, stopped: detractors, people: answers)?.interval(level: level)?
      .mapped { 100 * $0 }
  }
}

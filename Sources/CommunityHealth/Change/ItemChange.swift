public import Instruments

/// How the answers to one question differ between two waves.
public struct ItemChange: Hashable, Sendable {
  /// Whether the question was asked alike in both.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case same, reworded
    /// Asked on another scale, of others, or with high and low turned around.
    case changedScale = "changed-scale"
    case added, removed
  }

  /// The answers of one wave, as far as there are enough of them.
  public struct Side: Hashable, Sendable {
    /// How many answered.
    public let answers: Int
    /// The share of favourable answers; nil where answers have no order.
    public let favourable: Double?
    /// The end that the share is told to lie near; nil where it is told as it is.
    public let end: Measured.End?
    /// The score from 0 to 100; nil for fewer than ten answers.
    public let score: Double?
  }

  /// The difference of the favourable shares, and what speaks against luck.
  public struct Difference: Hashable, Sendable {
    /// The later share less the earlier, −1 to 1.
    public internal(set) var share: Double
    /// Where it lies in nine of ten cases.
    public internal(set) var interval: ClosedRange<Double>
    /// How likely such answers are if nothing changed; nil where no answers could have been unlikely.
    public let p: Double?
    /// How likely a later answer beats an earlier one, half for equal ones.
    public let effect: Double
    /// The smallest change that would have been found four times out of five; nil where none would.
    public let detectable: Double?
  }

  /// The column.
  public let id: QuestionID
  /// What is asked, in the words of the later wave.
  public let ask: LocalizedText
  /// Whether it was asked alike.
  public let status: Status
  /// The earlier wave; nil where it was not asked, or too few answered to show anything.
  public let from: Side?
  /// The later wave.
  public let to: Side?
  /// Nil unless it was asked alike and enough answered both times.
  public let difference: Difference?
  /// Whether the difference is between the same people's answers.
  public let isLinked: Bool
  /// The p-value with regard to all single questions; nil for too few answers to call it a change.
  public internal(set) var q: Double?
}

extension ItemChange {
  /// What is said of it; nil where answers have no order, or it was asked in one wave only.
  public var verdict: ChangeVerdict? {
    guard status == .same || status == .reworded else { return nil }
    guard let from, let to else { return .tooFew }
    guard from.favourable != nil, to.favourable != nil else { return nil }
    guard let difference, let q else { return .tooFew }
    let interval = difference.interval
    return ChangeRule.verdict(
      100 * difference.share, 100 * interval.lowerBound...100 * interval.upperBound, q: q)
  }

  /// Whether it can be tested, as each wave has enough answers for a single question.
  var isTested: Bool {
    difference?.p != nil
      && min(from?.answers ?? 0, to?.answers ?? 0) >= ChangeRule.leastForOne
  }
}

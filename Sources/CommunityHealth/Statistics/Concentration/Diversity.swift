internal import Numerics

/// Over how many people, or kinds, something is spread.
///
/// Sources: C. Shannon, Bell System Technical Journal 27 (1948) 379–423; M. Hill, "Diversity and
/// evenness", Ecology 54 (1973) 427–432.
public struct Diversity: Hashable, Sendable {
  /// Shannon's entropy of the shares, in nats; NaN without anything.
  public let entropy: Double
  private let total: Double

  /// Measures amounts, none of them negative.
  public init(_ amounts: [Double]) {
    let sum = amounts.compensatedSum
    total = sum
    guard sum > 0 else {
      entropy = .nan
      return
    }
    let parts = amounts.filter { $0 > 0 }.map { -$0 / sum * SpecialFunctions.log($0 / sum) }
    entropy = max(0, parts.compensatedSum)
  }

  /// With so many people who all held the same the entropy would be as large: exp(entropy).
  public var effectiveNumber: Double { SpecialFunctions.exp(entropy) }

  /// The effective number as a part of what so many turns and members allow; nil without turns.
  ///
  /// Nobody can spread five turns over sixty members, so the smaller of both is the measure.
  public func evenness(members: Int) -> Double? {
    let possible = min(Double(members), total)
    guard possible > 0, !entropy.isNaN else { return nil }
    return min(1, effectiveNumber / possible)
  }
}

/// What part of everything the busiest hold.
public enum TopShare {
  /// The share of the k largest amounts; nil without anything.
  public static func share(of amounts: [Double], heldBy k: Int) -> Double? {
    let total = amounts.compensatedSum
    guard total > 0 else { return nil }
    return min(1, amounts.sorted(by: >).prefix(max(0, k)).compensatedSum / total)
  }
}

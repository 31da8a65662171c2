/// How much hangs on a few.
public enum AbsenceFactor {
  /// The least number of people who together account for half of everything; nil without anything.
  ///
  /// Over departments it is the elephant factor.
  public static func people(for amounts: [Double], part: Double = 0.5) -> Int? {
    let total = amounts.compensatedSum
    guard total > 0 else { return nil }
    var sum = 0.0
    for (index, amount) in amounts.sorted(by: >).enumerated() {
      sum += amount
      if sum >= part * total { return index + 1 }
    }
    return amounts.count
  }
}

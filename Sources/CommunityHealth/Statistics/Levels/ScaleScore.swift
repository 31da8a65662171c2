/// One person's score on a scale of several items.
public enum ScaleScore {
  /// The mean of the items answered, if these are at least half; else nil.
  ///
  /// Positions run from 0 to 1, reversed items flipped.
  public static func position(of items: [Double?]) -> Double? {
    let answered = items.compactMap(\.self)
    guard !answered.isEmpty, 2 * answered.count >= items.count else { return nil }
    return answered.compensatedSum / Double(answered.count)
  }
}

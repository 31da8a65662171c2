/// How small a change two waves could still have shown, and how many answers a wish needs.
///
/// By the normal distribution, with the power named. Source: J. Fleiss, B. Levin, M. Paik,
/// "Statistical methods for rates and proportions", 3rd edition 2003, chapter 4.
public enum DetectableChange {
  /// The smallest difference of means that is found this often.
  ///
  /// Deviations and result are in the same units, such as points of a score.
  public static func ofMeans(
    deviations: (earlier: Double, later: Double), answers: (earlier: Int, later: Int),
    level: Double = 0.95, power: Double = 0.8
  ) -> Double {
    let one = deviations.earlier * deviations.earlier / Double(answers.earlier)
    let other = deviations.later * deviations.later / Double(answers.later)
    return reach(level: level, power: power) * (one + other).squareRoot()
  }

  /// The smallest rise of a share that is found this often; nil where none would be.
  public static func ofShares(
    from share: Double, answers: (earlier: Int, later: Int), level: Double = 0.95,
    power: Double = 0.8
  ) -> Double? {
    func isFound(_ rise: Double) -> Bool {
      let later = share + rise
      let (m, n) = (Double(answers.earlier), Double(answers.later))
      let pooled = (share * m + later * n) / (m + n)
      let none = (pooled * (1 - pooled) * (1 / m + 1 / n)).squareRoot()
      let some = (share * (1 - share) / m + later * (1 - later) / n).squareRoot()
      return rise >= normalReach(level) * none + normalReach(2 * power - 1) * some
    }
    guard share < 1, isFound(1 - share) else { return nil }
    var (low, high) = (0.0, 1 - share)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if isFound(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// How many of so many members must answer, for a share to be known this closely.
  ///
  /// A share of a half is the worst case. Members nil stands for endlessly many.
  public static func answers(
    halfWidth: Double, share: Double = 0.5, members: Int?, level: Double
  ) -> Int {
    let z = normalReach(level)
    let endless = z * z * share * (1 - share) / (halfWidth * halfWidth)
    guard let members else { return Int(endless.rounded(.up)) }
    let finite = endless * Double(members) / (endless + Double(members) - 1)
    return min(members, Int(finite.rounded(.up)))
  }

  private static func reach(level: Double, power: Double) -> Double {
    normalReach(level) + normalReach(2 * power - 1)
  }
}

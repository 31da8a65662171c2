/// How people's values become one number.
enum PersonFigure: Sendable, Hashable {
  /// The mean over people of the mean of their items, from half of the items on.
  case mean
  /// The sum of the second item over the sum of the first, at most all of it.
  case ratio
  /// The standard deviation over the greatest possible, averaged over the items.
  case spread
}

extension PersonFigure {
  /// What one person adds to each sum.
  func parts(of values: [Double?]) -> [Double] {
    switch self {
    case .mean:
      return ScaleScore.position(of: values).map { [$0, 1] } ?? [0, 0]
    case .ratio:
      guard let entered = values[0], let passed = values[1] else { return [0, 0, 0] }
      return [passed, entered, 1]
    case .spread:
      return values.flatMap { value in value.map { [$0, $0 * $0, 1] } ?? [0, 0, 0] }
    }
  }

  /// What a pseudo-person adds who stands a part of the way up every scale, given what each of the
  /// items is worth there.
  ///
  /// Of a ratio it is the part that passed: who found half of what one can find and passed on none, a
  /// quarter … all of it. Standing as high on both items would say that everything passes.
  func pseudoParts(
    at part: Double, items: Int, worth: (Int, Double) -> Double?
  ) -> [Double] {
    guard self == .ratio else { return parts(of: (0..<items).map { worth($0, part) }) }
    guard let entered = worth(0, 0.5) else { return [0, 0, 0] }
    return parts(of: [entered, part * entered])
  }

  /// The number of sums over people; nil where nothing was answered.
  func value(of sums: [Double]) -> Double? {
    switch self {
    case .mean: return sums[1] > 0 ? sums[0] / sums[1] : nil
    case .ratio: return sums[1] > 0 ? min(1, sums[0] / sums[1]) : nil
    case .spread:
      var total = 0.0
      var items = 0
      for start in stride(from: 0, to: sums.count, by: 3) where sums[start + 2] > 0 {
        let mean = sums[start] / sums[start + 2]
        // On a scale from 0 to 1 the deviation is at most a half: everyone at one of the two ends.
        total += max(0, sums[start + 1] / sums[start + 2] - mean * mean).squareRoot() / 0.5
        items += 1
      }
      return items > 0 ? total / Double(items) : nil
    }
  }

  /// How many people the sums are about.
  func count(in sums: [Double]) -> Int {
    switch self {
    case .mean: Int(sums[1])
    case .ratio: Int(sums[2])
    case .spread: stride(from: 2, to: sums.count, by: 3).map { Int(sums[$0]) }.max() ?? 0
    }
  }
}

/// How far any number of raters agree, ratings missing or not.
///
/// α = 1 − observed / expected disagreement over all pairs of ratings of the same unit. Source:
/// K. Krippendorff, "Computing Krippendorff's alpha-reliability", University of Pennsylvania 2011.
public struct KrippendorffAlpha: Hashable, Sendable {
  /// What a difference of ratings means.
  public enum Metric: Hashable, Sendable, CaseIterable {
    /// Different is different.
    case nominal
    /// Ratings have an order.
    case ordinal
    /// Ratings have distances.
    case interval
    /// Ratings have a zero, too.
    case ratio
  }

  /// The coefficient: 1 full agreement, 0 as by chance; NaN where nothing varies.
  public let value: Double
  /// How many ratings could be paired with another of the same unit.
  public let pairable: Int

  /// Compares ratings, unit by unit; those of a unit in any order, absent ones left out.
  public init(units: [[Double]], metric: Metric) {
    let units = units.filter { $0.count > 1 }
    pairable = units.reduce(0) { $0 + $1.count }
    let values = Set(units.joined()).sorted()
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    let coded = units.map { $0.compactMap { places[$0] } }
    let counts = values.indices.map { value in
      coded.reduce(0) { $0 + $1.count { $0 == value } }
    }
    let distances = Self.distances(between: values, counts: counts, metric: metric)
    let observed = coded.map { unit in
      let sum = unit.flatMap { one in unit.map { distances[one][$0] } }.compensatedSum
      return sum / Double(unit.count - 1)
    }.compensatedSum
    let expected = counts.indices.flatMap { one in
      counts.indices.map { Double(counts[one]) * Double(counts[$0]) * distances[one][$0] }
    }.compensatedSum
    value = expected > 0 ? 1 - Double(pairable - 1) * observed / expected : .nan
  }

  /// The squared distance of each two values.
  private static func distances(
    between values: [Double], counts: [Int], metric: Metric
  ) -> [[Double]] {
    values.indices.map { one in
      values.indices.map { other in
        guard one != other else { return 0 }
        let distance: Double
        switch metric {
        case .nominal: distance = 1
        case .ordinal:
          let between = counts[min(one, other)...max(one, other)].reduce(0, +)
          distance = Double(between) - Double(counts[one] + counts[other]) / 2
        case .interval: distance = values[one] - values[other]
        case .ratio:
          let sum = values[one] + values[other]
          distance = sum == 0 ? 0 : (values[one] - values[other]) / sum
        }
        return distance * distance
      }
    }
  }
}

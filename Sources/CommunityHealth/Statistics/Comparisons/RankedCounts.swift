/// Two groups' answers counted by the same ordered values.
public struct RankedCounts: Hashable, Sendable {
  /// How many of the first group gave each value, lowest first.
  public let first: [Int]
  /// How many of the second.
  public let second: [Int]

  /// Counts of the same values.
  public init(first: [Int], second: [Int]) {
    precondition(first.count == second.count, "both groups are counted by the same values")
    self.first = first
    self.second = second
  }

  /// Counts plain values, equal ones together.
  public init(first: [Double], second: [Double]) {
    let values = Set(first + second).sorted()
    let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    func counts(of group: [Double]) -> [Int] {
      var counts = Array(repeating: 0, count: values.count)
      for value in group { if let place = places[value] { counts[place] += 1 } }
      return counts
    }
    self.init(first: counts(of: first), second: counts(of: second))
  }

  /// How many gave each value, of both groups.
  public var pooled: [Int] { zip(first, second).map(+) }
  /// How many are in the first group.
  public var firstSize: Int { first.reduce(0, +) }
  /// How many are in the second group.
  public var secondSize: Int { second.reduce(0, +) }

  /// Twice the pairs in which the first group's value is larger, equal ones counting half.
  public var doubledWins: Int {
    var below = 0
    return zip(first, second).reduce(0) { sum, pair in
      defer { below += pair.1 }
      return sum + pair.0 * (2 * below + pair.1)
    }
  }
}

/// How many pairs a group of so many wins, over all ways to draw it from pooled answers.
struct WinDistribution {
  /// By doubled wins, how many ways lead there, as a part of all.
  private let parts: [Double]

  /// Counts the ways, value by value.
  ///
  /// - Complexity: the number of pooled answers times size times the number of pairs.
  init(pooled: [Int], size: Int) {
    let total = pooled.reduce(0, +)
    let most = 2 * size * (total - size)
    // ways[k][w]: k of the values so far are in the group, with w doubled wins.
    var ways = Array(repeating: [Double](), count: size + 1)
    ways[0] = [1]
    var before = 0
    for count in pooled where count > 0 {
      var next = Array(repeating: [Double](), count: size + 1)
      for taken in 0...size where !ways[taken].isEmpty {
        Self.extend(
          ways[taken], taken: taken, before: before, count: count, size: size, most: most, &next)
      }
      ways = next
      before += count
    }
    let all = ways[size].reduce(0, +)
    parts = ways[size].map { $0 / all }
  }

  /// Puts each number of the next value into the group.
  private static func extend(
    _ ways: [Double], taken: Int, before: Int, count: Int, size: Int, most: Int,
    _ next: inout [[Double]]
  ) {
    var choices = 1.0
    for more in 0...min(count, size - taken) {
      if more > 0 { choices *= Double(count - more + 1) / Double(more) }
      // Each new one beats those before it outside the group, and ties with its equals there.
      let wins = more * (2 * (before - taken) + count - more)
      let target = taken + more
      let length = min(ways.count + wins, most + 1)
      if next[target].count < length {
        next[target] += Array(repeating: 0, count: length - next[target].count)
      }
      for (old, part) in ways.enumerated() where part > 0 && old + wins < length {
        next[target][old + wins] += part * choices
      }
    }
  }

  func probability(atLeast wins: Int) -> Double {
    min(1, parts.suffix(max(0, parts.count - wins)).compensatedSum)
  }

  func probability(atMost wins: Int) -> Double {
    min(1, parts.prefix(wins + 1).compensatedSum)
  }

  /// Twice the less likely of both ends.
  var smallestTwoSided: Double {
    let ends = [parts.first { $0 > 0 }, parts.last { $0 > 0 }].compactMap(\.self)
    return min(1, 2 * (ends.min() ?? 1))
  }
}

/// How large changes rank among each other, whichever way they went.
struct SignedRanks {
  /// Twice the midrank of each size of change, how many rose by it, and how many fell.
  private let sizes: [(doubledRank: Int, risen: Int, fallen: Int)]

  init(_ differences: [Double], unchanged: SignedRank.Unchanged) {
    let zeros = unchanged == .ranked ? differences.count { $0 == 0 } : 0
    let sorted = differences.filter { $0 != 0 }.sorted { abs($0) < abs($1) }
    var sizes: [(risen: Int, fallen: Int)] = []
    for (index, difference) in sorted.enumerated() {
      if index == 0 || abs(sorted[index - 1]) != abs(difference) { sizes.append((0, 0)) }
      if difference > 0 {
        sizes[sizes.count - 1].risen += 1
      } else {
        sizes[sizes.count - 1].fallen += 1
      }
    }
    self.init(zeros: zeros, sizes: sizes)
  }

  init(transitions: [[Int]], unchanged: SignedRank.Unchanged) {
    var zeros = 0
    var sizes = Array(repeating: (risen: 0, fallen: 0), count: transitions.count)
    for (before, row) in transitions.enumerated() {
      for (after, count) in row.enumerated() {
        if after == before { zeros += count }
        if after > before { sizes[after - before].risen += count }
        if after < before { sizes[before - after].fallen += count }
      }
    }
    self.init(zeros: unchanged == .ranked ? zeros : 0, sizes: sizes)
  }

  private init(zeros: Int, sizes: [(risen: Int, fallen: Int)]) {
    var below = zeros
    var ranked: [(doubledRank: Int, risen: Int, fallen: Int)] = []
    for size in sizes where size.risen + size.fallen > 0 {
      let count = size.risen + size.fallen
      ranked.append((2 * below + count + 1, size.risen, size.fallen))
      below += count
    }
    self.sizes = ranked
  }

  var changed: Int { sizes.reduce(0) { $0 + $1.risen + $1.fallen } }
  var doubledRisen: Int { sizes.reduce(0) { $0 + $1.doubledRank * $1.risen } }
  var doubledSum: Int { sizes.reduce(0) { $0 + $1.doubledRank * ($1.risen + $1.fallen) } }

  /// The variance of the sum of risen ranks: a quarter of the sum of squared ranks.
  var variance: Double {
    sizes.map { size in
      let rank = Double(size.doubledRank) / 2
      return rank * rank * Double(size.risen + size.fallen) / 4
    }.compensatedSum
  }

  /// By doubled sum of risen ranks, how likely it is when each sign is a coin.
  var ways: [Double] {
    var ways = [1.0]
    for size in sizes {
      for _ in 0..<(size.risen + size.fallen) {
        var next = ways.map { $0 / 2 } + Array(repeating: 0, count: size.doubledRank)
        for (sum, part) in ways.enumerated() { next[sum + size.doubledRank] += part / 2 }
        ways = next
      }
    }
    return ways
  }
}

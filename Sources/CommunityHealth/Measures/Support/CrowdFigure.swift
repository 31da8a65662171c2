/// The figure of so many people that only the counts of their answers were kept.
struct CrowdFigure {
  private let items: [[(worth: Double, count: Double)]]

  init(counts: [[Int]], worths: [[Double?]]) {
    items = zip(counts, worths).map { counts, worths in
      zip(worths, counts).compactMap { worth, count in worth.map { ($0, Double(count)) } }
    }
  }
}

extension CrowdFigure {
  /// How many people answered the item that most answered.
  var count: Int { Int(items.map { total($0) }.max() ?? 0) }

  /// The sums of a figure.
  ///
  /// Of several items only the means are known, which is the mean of the scale as far as people
  /// answer all of its items.
  func sums(for figure: PersonFigure) -> [Double] {
    switch figure {
    case .mean:
      let means = items.filter { total($0) > 0 }.map { sum($0) / total($0) }
      guard !means.isEmpty else { return [0, 0] }
      return [means.reduce(0, +) / Double(means.count) * Double(count), Double(count)]
    case .ratio: return [sum(items[1]), sum(items[0]), Double(count)]
    case .spread:
      return items.flatMap { item in
        [sum(item), item.reduce(0) { $0 + $1.worth * $1.worth * $1.count }, total(item)]
      }
    }
  }

  /// How far people lie apart; for several items as if all moved together, which is the most.
  func variance(for figure: PersonFigure) -> Double {
    let variances = items.filter { total($0) > 0 }.map { item in
      let mean = sum(item) / total(item)
      return item.reduce(0) { $0 + ($1.worth - mean) * ($1.worth - mean) * $1.count } / total(item)
    }
    guard !variances.isEmpty else { return 0 }
    let mean = variances.reduce(0, +) / Double(variances.count)
    guard figure == .ratio, total(items[0]) > 0, sum(items[0]) > 0 else { return mean }
    let entered = sum(items[0]) / total(items[0])
    return variances.reduce(0, +) / (entered * entered)
  }

  private func total(_ item: [(worth: Double, count: Double)]) -> Double {
    item.reduce(0) { $0 + $1.count }
  }

  private func sum(_ item: [(worth: Double, count: Double)]) -> Double {
    item.reduce(0) { $0 + $1.worth * $1.count }
  }
}

extension [Double] {
  /// The place of each value in the order of all, equal ones sharing theirs.
  var midranks: [Double] {
    let order = indices.sorted { self[$0] < self[$1] }
    var ranks = map { _ in 0.0 }
    var start = 0
    while start < order.count {
      let end = order[start...].prefix { self[$0] == self[order[start]] }.endIndex
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }
}

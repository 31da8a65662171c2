internal import CNumerics

extension Graph {
  /// On how many shortest ways between two others each node lies.
  ///
  /// Steps count, not weights. Source: U. Brandes, "A faster algorithm for betweenness centrality",
  /// Journal of Mathematical Sociology 25 (2001) 163–177, as in Boost Graph.
  public var betweenness: [Double] {
    // SAFETY: 'results' lends memory for one number per node, which is what the function fills.
    unsafe results(startingFrom: 0) { unsafe numerics_betweenness($0, nil, isDirected, $1) }
  }

  /// Betweenness as a share of the pairs of others, from 0 to 1.
  public var normalisedBetweenness: [Double] {
    guard nodes > 2 else { return Array(repeating: 0, count: nodes) }
    let ordered = Double((nodes - 1) * (nodes - 2))
    return betweenness.map { $0 / (isDirected ? ordered : ordered / 2) }
  }

  /// How many steps each node is away; nil where there is no way.
  public func distances(from start: Int) -> [Int?] {
    precondition((0..<nodes).contains(start), "a way begins at a node that the graph has not")
    // SAFETY: as above; the start was checked.
    let steps = unsafe results(startingFrom: UInt32.max) {
      unsafe numerics_distances($0, UInt32(start), isDirected, $1)
    }
    return steps.map { $0 == .max ? nil : Int($0) }
  }

  /// How near each node is to those it can reach, weighed by how many these are.
  ///
  /// Source: S. Wasserman, K. Faust, "Social network analysis", 1994, formula 5.22: with r reached
  /// at a sum of d steps, (r / d) · (r / (nodes − 1)). With directions, steps towards the node count.
  public var closeness: [Double] {
    let turned =
      isDirected
      ? Graph(
        nodes: nodes, edges: edges.map { Edge(from: $0.to, to: $0.from) }, isDirected: true)
      : self
    return (0..<nodes).map { node in
      let steps = turned.distances(from: node).compactMap(\.self)
      let sum = steps.reduce(0, +)
      guard sum > 0 else { return 0 }
      let reached = Double(steps.count - 1)
      return reached / Double(sum) * reached / Double(nodes - 1)
    }
  }
}

internal import CNumerics

/// Nodes and what joins them; nodes count from 0.
///
/// Loops are left out, and edges between the same two nodes are one edge that carries their weights
/// together: who helped twice is one neighbour. Edges are kept sorted.
public struct Graph: Hashable, Sendable {
  /// Two nodes and how strongly they are joined.
  public struct Edge: Hashable, Sendable {
    /// Where it starts; without directions the smaller of both.
    public let from: Int
    /// Where it ends.
    public let to: Int
    /// How strong it is.
    public let weight: Double

    /// An edge from one node to another.
    public init(from: Int, to: Int, weight: Double = 1) {
      self.from = from
      self.to = to
      self.weight = weight
    }
  }

  /// How many nodes there are.
  public let nodes: Int
  /// What joins them, each pair once.
  public let edges: [Edge]
  /// Whether an edge leads from one node to the other and not back.
  public let isDirected: Bool

  /// Joins nodes; every edge must name two of them.
  public init(nodes: Int, edges: [Edge], isDirected: Bool = false) {
    precondition(
      edges.allSatisfy { (0..<nodes).contains($0.from) && (0..<nodes).contains($0.to) },
      "an edge names a node that the graph has not")
    self.nodes = nodes
    self.isDirected = isDirected
    self.edges = Self.simple(edges, isDirected: isDirected)
  }

  /// The same without directions.
  public var undirected: Graph {
    isDirected ? Graph(nodes: nodes, edges: edges) : self
  }

  /// How many neighbours each node has; with directions, in and out are counted both.
  public var degrees: [Int] {
    var degrees = Array(repeating: 0, count: nodes)
    for edge in edges {
      degrees[edge.from] += 1
      degrees[edge.to] += 1
    }
    return degrees
  }

  private static func simple(_ edges: [Edge], isDirected: Bool) -> [Edge] {
    var weights: [[Int]: Double] = [:]
    for edge in edges where edge.from != edge.to {
      let turn = !isDirected && edge.from > edge.to
      weights[turn ? [edge.to, edge.from] : [edge.from, edge.to], default: 0] += edge.weight
    }
    return weights.map { Edge(from: $0.key[0], to: $0.key[1], weight: $0.value) }
      .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// The ends of all edges in the shape that C takes.
  var ends: [UInt32] { edges.flatMap { [UInt32($0.from), UInt32($0.to)] } }

  /// Lends the graph to C, with room for one result per node.
  func results<Result>(
    startingFrom value: Result,
    _ compute: (numerics_graph, UnsafeMutablePointer<Result>) -> Bool
  ) -> [Result] {
    let ends = self.ends
    var results = Array(repeating: value, count: nodes)
    // SAFETY: both buffers outlive the call, and hold what the counts beside them say.
    let isDone = unsafe ends.withUnsafeBufferPointer { ends in
      unsafe results.withUnsafeMutableBufferPointer { results in
        guard let first = results.baseAddress else { return true }
        let graph = unsafe numerics_graph(
          nodes: UInt32(nodes), edges: UInt32(edges.count), ends: ends.baseAddress)
        return unsafe compute(graph, first)
      }
    }
    precondition(isDone, "no memory for a graph of \(nodes) nodes")
    return results
  }
}

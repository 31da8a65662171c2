import Numerics

/// What joins people.
enum Network {
  static func measures(_ input: JSONValue) throws -> [(name: String, value: JSONValue)] {
    let pairs = try input.member("edges").elements().map { try $0.elements().compactMap(\.label) }
    let named = try input.optional("nodes")?.elements().compactMap(\.label) ?? []
    let labels = Set(named + pairs.flatMap { $0.prefix(2) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    var isDirected = false
    if case .bool(true)? = input.optional("directed") { isDirected = true }
    let edges = pairs.compactMap { pair -> Graph.Edge? in
      guard pair.count >= 2, let from = places[pair[0]], let to = places[pair[1]] else {
        return nil
      }
      return Graph.Edge(from: from, to: to)
    }
    let graph = Graph(nodes: labels.count, edges: edges, isDirected: isDirected)
    return wholes(of: graph, labels) + figures(of: graph, labels)
  }

  /// What can be said of the network as a whole.
  private static func wholes(
    of graph: Graph, _ labels: [String]
  ) -> [(name: String, value: JSONValue)] {
    let n = Double(graph.nodes)
    let degrees = graph.degrees.map(Double.init)
    let clustering = graph.clustering
    let triads = degrees.map { $0 * ($0 - 1) / 2 }
    let closed = zip(clustering, triads).map(*).reduce(0, +)
    let open = triads.reduce(0, +)
    let highest = degrees.max() ?? 0
    let pairs = graph.isDirected ? n * (n - 1) : n * (n - 1) / 2
    return [
      ("n", .count(graph.nodes)), ("m", .count(graph.edges.count)),
      ("components", .count(Set(graph.components).count)),
      ("density", .figure(pairs > 0 ? Double(graph.edges.count) / pairs : 0)),
      ("avg_clustering", .figure(clustering.reduce(0, +) / n)),
      ("transitivity", .figure(open > 0 ? closed / open : 0)),
      ("articulation_points", .array(graph.articulationPoints.map { .string(labels[$0]) })),
      (
        "degree_centralization",
        .figure(degrees.reduce(0) { $0 + highest - $1 } / ((n - 1) * (n - 2)))
      ),
    ]
  }

  /// What can be said of each node.
  private static func figures(
    of graph: Graph, _ labels: [String]
  ) -> [(name: String, value: JSONValue)] {
    func byNode(_ values: [Double]) -> JSONValue {
      .object(zip(labels, values).map { ($0, .figure($1)) })
    }
    return [
      ("degree", .object(zip(labels, graph.degrees).map { ($0, .count($1)) })),
      ("betweenness_raw", byNode(graph.betweenness)),
      ("betweenness_normalized", byNode(graph.normalisedBetweenness)),
      ("closeness", byNode(graph.closeness)),
    ]
  }
}

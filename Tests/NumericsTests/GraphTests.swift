import Numerics
import TestSupport
import Testing

struct GraphTests {
  // Two triangles that share node 2, a pendant node 5, and node 6 alone.
  static let bowTie = Graph(
    nodes: 7,
    edges: [(0, 1), (0, 2), (1, 2), (2, 3), (2, 4), (3, 4), (4, 5)].map {
      Graph.Edge(from: $0.0, to: $0.1)
    })

  // Reference: NetworkX 3, `betweenness_centrality(normalized=False)`.
  @Test func `betweenness counts shortest ways between others`() {
    #expect(Self.bowTie.betweenness == [0, 0, 6, 0, 4, 0, 0])
    #expect(near(Self.bowTie.normalisedBetweenness[2], 6 / 15.0))
  }

  @Test func `betweenness follows directions`() {
    let way = Graph(
      nodes: 4, edges: (0..<3).map { Graph.Edge(from: $0, to: $0 + 1) }, isDirected: true)
    #expect(way.betweenness == [0, 2, 2, 0])
    #expect(way.undirected.betweenness == [0, 2, 2, 0])
    #expect(near(way.normalisedBetweenness[1], 2 / 6.0))
    #expect(near(way.undirected.normalisedBetweenness[1], 2 / 3.0))
  }

  @Test func `without an articulation point its component falls apart`() {
    #expect(Self.bowTie.articulationPoints == [2, 4])
  }

  @Test func `components are numbered by their first nodes`() {
    #expect(Self.bowTie.components == [0, 0, 0, 0, 0, 0, 1])
    #expect(Graph(nodes: 3, edges: []).components == [0, 1, 2])
    #expect(Graph(nodes: 0, edges: []).components == [])
  }

  @Test func `distances count steps, and say where there is no way`() {
    #expect(Self.bowTie.distances(from: 0) == [0, 1, 1, 2, 2, 3, nil])
  }

  @Test func `clustering is how far neighbours know each other`() {
    #expect(near(Self.bowTie.clustering[2], 2 / 6.0))
    #expect(near(Self.bowTie.clustering[0], 1))
    #expect(Self.bowTie.clustering[6] == 0)
  }

  @Test func `who helped twice is one neighbour, and oneself none`() {
    let graph = Graph(
      nodes: 2,
      edges: [.init(from: 1, to: 0, weight: 2), .init(from: 0, to: 1), .init(from: 1, to: 1)])
    #expect(graph.edges == [.init(from: 0, to: 1, weight: 3)])
    #expect(graph.degrees == [1, 1])
  }

  @Test func `the heaviest matching gives up a good pair for two better ones`() {
    let chain = Graph(
      nodes: 5,
      edges: [
        .init(from: 0, to: 1, weight: 5), .init(from: 1, to: 2, weight: 8),
        .init(from: 2, to: 3, weight: 5),
      ])
    #expect(chain.heaviestMatching == [1, 0, 3, 2, nil])
  }

  @Test func `the heaviest matching is the best of all matchings`() {
    var random = SeededGenerator.announced()
    for _ in 0..<200 {
      let nodes = Int.random(in: 2...7, using: &random)
      var edges: [Graph.Edge] = []
      for from in 0..<nodes {
        for to in (from + 1)..<max(nodes, from + 1) where Bool.random(using: &random) {
          edges.append(
            .init(from: from, to: to, weight: Double(Int.random(in: 1...9, using: &random))))
        }
      }
      let graph = Graph(nodes: nodes, edges: edges)
      let mates = graph.heaviestMatching
      let weight = graph.edges.filter { mates[$0.from] == $0.to }.map(\.weight).reduce(0, +)
      #expect(weight == Self.heaviest(graph.edges[...]))
    }
  }

  // The weight of the best matching, by trying all.
  private static func heaviest(_ edges: ArraySlice<Graph.Edge>) -> Double {
    guard let first = edges.first else { return 0 }
    let rest = edges.dropFirst()
    let free = rest.filter {
      Set([$0.from, $0.to]).isDisjoint(with: [first.from, first.to])
    }
    return max(heaviest(rest), first.weight + heaviest(free[...]))
  }
}

internal import CNumerics

extension Graph {
  /// The component of each node, directions aside, counted from 0 by their first nodes.
  public var components: [Int] {
    // SAFETY: 'results' lends memory for one number per node, which is what the function fills.
    unsafe results(startingFrom: UInt32(0)) { unsafe numerics_components($0, $1) }.map(Int.init)
  }

  /// The nodes without which their component would fall apart, directions aside.
  public var articulationPoints: [Int] {
    // SAFETY: as above.
    let isPoint = unsafe results(startingFrom: false) {
      unsafe numerics_articulation_points($0, $1)
    }
    return isPoint.indices.filter { isPoint[$0] }
  }

  /// How far each node's neighbours are joined among themselves, from 0 to 1, directions aside.
  public var clustering: [Double] {
    // SAFETY: as above.
    unsafe undirected.results(startingFrom: 0) { unsafe numerics_clustering($0, $1) }
  }

  /// The partner of each node when pairs are joined for the greatest weight; nil without one.
  public var heaviestMatching: [Int?] {
    let graph = undirected
    let weights = graph.edges.map(\.weight)
    // SAFETY: 'weights' outlives the call and has one number for each edge.
    let mates = unsafe weights.withUnsafeBufferPointer { weights in
      unsafe graph.results(startingFrom: UInt32.max) { plain, result in
        guard let first = weights.baseAddress else { return true }
        return unsafe numerics_matching(plain, first, result)
      }
    }
    return mates.map { $0 == .max ? nil : Int($0) }
  }
}

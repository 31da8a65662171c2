internal import Numerics

/// Where health moves when every weight is moved a little, so that nobody argues over a point that
/// the weights decide.
enum WeightSensitivity {
  /// How closely drawn weights keep to those of the model.
  static let concentration = 50.0

  /// The range of nine in ten draws of weights from Dirichlet(50 · w).
  static func range(of layers: [LayerHealth], seed: UInt64) -> ClosedRange<Double> {
    var stream = RandomStream(seed: seed, stream: "weights".stableHash)
    let parts = layers.map { layer in layer.parts.filter { $0.weight > 0 } }
    let masses = parts.map { parts -> [Double] in
      let sum = parts.reduce(0) { $0 + $1.weight }
      return parts.map { concentration * $0.weight / sum }
    }
    let scores = parts.map(\.scores)
    let draws = Draws.drawn(
      (0..<Draws.count).map { _ in
        WeightedScore.together(
          zip(scores, masses).map { WeightedScore.mean($0, stream.dirichlet($1)) })
      })
    return draws.interval()
  }
}

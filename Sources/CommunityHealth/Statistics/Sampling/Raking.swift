/// Weights that make those who answered look like all members by what is known of these.
///
/// Iterative proportional fitting: one trait after the other is put right until nothing moves, no
/// weight leaving its bounds. Sources: W. Deming, F. Stephan, Annals of Mathematical Statistics 11
/// (1940) 427–444; L. Kish, "Survey sampling", 1965, for the effective number.
public struct Raking: Hashable, Sendable {
  /// One trait, such as the department: of whom, and how many members there are of each kind.
  public struct Trait: Hashable, Sendable {
    /// The kind of each respondent, counted from 0; nil where it is not known.
    public let kinds: [Int?]
    /// How many members are of each kind.
    public let members: [Double]

    /// A trait of all respondents.
    public init(kinds: [Int?], members: [Double]) {
      self.kinds = kinds
      self.members = members
    }
  }

  /// The weight of each respondent; their mean is 1.
  public let weights: [Double]
  /// Whether the weighted respondents look like the members in every trait.
  ///
  /// Trimming, or a kind in which nobody answered, can stand against it.
  public let hasConverged: Bool

  /// Weighs respondents, with weights kept in bounds.
  public init(
    respondents: Int, traits: [Trait], within bounds: ClosedRange<Double> = 0.3...3
  ) {
    var weights = Array(repeating: 1.0, count: respondents)
    var off = 0.0
    for _ in 0..<200 {
      for trait in traits { Self.fit(&weights, to: trait) }
      Self.trim(&weights, within: bounds)
      off = traits.map { Self.distance(of: weights, from: $0) }.max() ?? 0
      if off < 1e-10 { break }
    }
    self.weights = weights
    hasConverged = off < 1e-6
  }

  /// As many unweighted answers would be as precise: (Σw)² / Σw².
  public var effectiveCount: Double {
    let sum = weights.compensatedSum
    let squares = weights.map { $0 * $0 }.compensatedSum
    return squares > 0 ? sum * sum / squares : 0
  }

  /// The weighted mean of a figure, NaN where nobody has it; people without it are left out.
  public func mean(of values: [Double?]) -> Double {
    let present = zip(weights, values).compactMap { weight, value in value.map { (weight, $0) } }
    return present.map { $0 * $1 }.compensatedSum / present.map(\.0).compensatedSum
  }

  /// What each kind should weigh, of those that have answers.
  private static func wanted(_ trait: Trait, _ weights: [Double]) -> [(have: Double, want: Double)]
  {
    var have = Array(repeating: 0.0, count: trait.members.count)
    for (weight, kind) in zip(weights, trait.kinds) { if let kind { have[kind] += weight } }
    let reached = have.indices.filter { have[$0] > 0 }
    let members = reached.reduce(0) { $0 + trait.members[$1] }
    let mass = have.reduce(0, +)
    return have.indices.map { kind in
      (have[kind], members > 0 && have[kind] > 0 ? mass * trait.members[kind] / members : 0)
    }
  }

  private static func fit(_ weights: inout [Double], to trait: Trait) {
    let wanted = wanted(trait, weights)
    for (person, kind) in trait.kinds.enumerated() {
      if let kind, wanted[kind].have > 0 {
        weights[person] *= wanted[kind].want / wanted[kind].have
      }
    }
  }

  /// Moves weights into bounds and their mean to 1, until both hold.
  private static func trim(_ weights: inout [Double], within bounds: ClosedRange<Double>) {
    for _ in 0..<50 {
      let mean = weights.reduce(0, +) / Double(weights.count)
      guard mean > 0 else { return }
      weights = weights.map { min(max($0 / mean, bounds.lowerBound), bounds.upperBound) }
      if abs(mean - 1) < 1e-12 { return }
    }
  }

  private static func distance(of weights: [Double], from trait: Trait) -> Double {
    let total = max(weights.reduce(0, +), 1)
    return wanted(trait, weights).map { abs($0.have - $0.want) / total }.max() ?? 0
  }
}

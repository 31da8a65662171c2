/// All failure patterns that are looked for: `patterns.yaml`.
public struct PatternCatalogue: Hashable, Sendable {
  /// Its version.
  public let version: Int
  /// The patterns, in the order of the file.
  public let patterns: [PatternDefinition]

  /// Collects patterns; `PatternCheck` judges them.
  public init(version: Int, patterns: [PatternDefinition]) {
    self.version = version
    self.patterns = patterns
  }
}

extension PatternCatalogue {
  /// The pattern of that name.
  public func pattern(_ id: PatternID) -> PatternDefinition? { patterns.first { $0.id == id } }

  /// These patterns with those of a folder: one of the same name takes the place, others follow.
  public func adding(_ own: PatternCatalogue) -> PatternCatalogue {
    let known = Set(patterns.map(\.id))
    return PatternCatalogue(
      version: version,
      patterns: patterns.map { own.pattern($0.id) ?? $0 }
        + own.patterns.filter { !known.contains($0.id) })
  }
}

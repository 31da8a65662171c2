public import Instruments

/// Failure patterns as they were read, with everything that is wrong with them and where it stands.
public struct PatternFile: Sendable {
  /// The patterns, as far as they could be read.
  public let catalogue: PatternCatalogue
  /// What is wrong with the file, before its indicators are looked up.
  public let problems: [Problem]
  private let map: SourceMap

  /// Reads `patterns.yaml`.
  public init(_ file: SourceFile) {
    let (root, found) = YAMLReader.root(of: file.bytes, file: file.path)
    var reader = PatternReader(file: file.path)
    catalogue =
      root.map { reader.catalogue(from: $0) } ?? PatternCatalogue(version: 1, patterns: [])
    problems = found + reader.notes.problems
    map = reader.notes.map
  }

  /// Problems of parts of the file, each at its place.
  public func located(_ problems: [Problem]) -> [Problem] { problems.map(map.located) }
}

extension SourceFile {
  /// Whether a file of this name holds failure patterns, and no instrument.
  public var isPatternFile: Bool { name == "patterns.yaml" }
}

public import Instruments

/// A health model as it was read, with everything that is wrong with it and where it stands.
public struct HealthModelFile: Sendable {
  /// The model, as far as it could be read.
  public let model: HealthModel
  /// What is wrong with the file, before its measures are judged.
  public let problems: [Problem]
  private let map: SourceMap

  /// Reads `health-model.yaml`.
  public init(_ file: SourceFile) {
    let (root, found) = YAMLReader.root(of: file.bytes, file: file.path)
    var reader = HealthModelReader(file: file.path)
    model = root.map { reader.model(from: $0) } ?? HealthModel(version: 1, indicators: [])
    problems = found + reader.notes.problems(with: HealthModelCheck(model).problems)
    map = reader.notes.map
  }

  /// Problems of the model's parts, each at its place in the file.
  public func located(_ problems: [Problem]) -> [Problem] { problems.map(map.located) }
}

extension SourceFile {
  /// Whether a file of this name holds a health model, and no instrument.
  public var isHealthModel: Bool { name == "health-model.yaml" }
}

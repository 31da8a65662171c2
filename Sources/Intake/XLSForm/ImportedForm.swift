public import Instruments

/// An XLSForm as a definition in YAML, and what a person should know about it.
public struct ImportedForm: Sendable {
  /// The id of the instrument, made from the form's id.
  public let id: String
  /// The definition; nil where the form cannot be one.
  public let text: String?
  /// What is wrong, or was left out.
  public let problems: [Problem]

  /// Reads a workbook, CSV or Markdown; base lends its scales.
  public init(_ file: SourceFile, over base: DefinitionSet) throws(Problem) {
    var reader = FormReader(try FormFile(file), path: file.path)
    let draft = reader.definition()
    id = reader.id
    guard reader.problems.allSatisfy({ $0.severity == .warning }) else {
      text = nil
      problems = reader.problems
      return
    }
    let writer = YAMLWriter(draft)
    let set = DefinitionSet(
      [SourceFile(path: "\(reader.id).yaml", bytes: Array(writer.text.utf8))], over: base,
      asDrafts: true)
    let found = set.problems.map { problem in
      var located = problem
      located.place = writer.place(ofLine: problem.place.line ?? 0) ?? .file(file.path)
      return located
    }
    let errors = found.filter { $0.severity == .error }
    text = errors.isEmpty ? writer.text : nil
    problems = reader.problems + errors
  }
}

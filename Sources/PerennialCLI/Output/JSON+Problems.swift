import Instruments

extension JSON {
  /// Problems in the shape that programs rely on.
  static func problems(_ problems: [Problem]) -> JSON {
    .object([("problems", .array(problems.map { problem($0) }))])
  }

  /// One problem in the shape that programs rely on.
  static func problem(_ problem: Problem) -> JSON {
    .object([
      ("file", .orNull(problem.place.file) { .string($0) }),
      ("line", .orNull(problem.place.line) { .int($0) }),
      ("column", column(of: problem.place)),
      ("severity", .string(problem.severity.rawValue)),
      ("code", .string(problem.code.rawValue)),
      ("message", .string(problem.message)),
      ("remedy", .string(problem.remedy)),
    ])
  }

  /// A number in a text, a name in a table.
  private static func column(of place: Place) -> JSON {
    switch place {
    case .text(_, _, let column): .int(column)
    case .cell(_, _, let column): .string(column)
    case .sheet(_, _, _, ""): .null
    case .sheet(_, _, _, let column): .string(column)
    case .file, .definition, .question, .word, .machine: .null
    }
  }
}

internal import Instruments

/// What reading collects on its way: places and problems.
struct ReadingNotes {
  var map: SourceMap
  var problems: [Problem] = []

  init(file: String) { map = SourceMap(file: file) }

  mutating func wrongShape(_ key: String, _ node: YAMLNode, expected: String) {
    problems.append(
      .wrongShape("'\(key):'", is: node.shape, expected: expected, at: map.place(node.mark)))
  }
}

extension ReadingNotes {
  /// All problems: those of reading, and of the checks those that do not only repeat them.
  func problems(with checks: [Problem]) -> [Problem] {
    let later =
      checks
      .filter { map.knows($0.place) || !$0.code.followsFromUnreadable }
      .map(map.located)
      .filter { problem in
        !problem.code.followsFromUnreadable || !problems.contains { $0.place == problem.place }
      }
    return problems + later
  }
}

extension ProblemCode {
  /// Problems that may only repeat that something is missing or could not be read.
  fileprivate var followsFromUnreadable: Bool {
    self == .emptyText || self == .noQuestions || self == .labelMissing
  }
}

/// A column of coded answers: the question's id, and its codes in order.
struct CodedColumn: Hashable, Sendable {
  let id: String
  let codes: [[UInt8]]

  init(_ id: String, _ codes: [String]) {
    self.id = id
    self.codes = codes.map { Array($0.utf8) }
  }

  /// Five points, and answers beside them.
  static func points(_ ids: String..., also: [String] = []) -> [CodedColumn] {
    ids.map { CodedColumn($0, ["1", "2", "3", "4", "5"] + also) }
  }

  /// The same codes for several questions.
  static func choices(_ ids: String..., of codes: String) -> [CodedColumn] {
    ids.map { CodedColumn($0, codes.split(separator: " ").map(String.init)) }
  }
}

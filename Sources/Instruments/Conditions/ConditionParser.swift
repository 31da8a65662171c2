/// Reads the text of a condition: `or` of `and` of `not` of comparisons.
struct ConditionParser {
  private let pieces: [ConditionLexer.Piece]
  private let end: Int
  private var position = 0
  private var depth = 0

  /// Parentheses and `not` deeper than this are refused, so that no text can exhaust the stack.
  private static let deepest = 32

  private init(_ text: String) throws(ConditionSyntaxError) {
    pieces = try ConditionLexer.pieces(of: text)
    end = text.unicodeScalars.count
  }

  static func condition(from text: String) throws(ConditionSyntaxError) -> Condition {
    var parser = try ConditionParser(text)
    guard !parser.pieces.isEmpty else {
      throw .init(
        offset: 0, what: "the condition is empty", remedy: "remove 'when:', or fill it in")
    }
    let condition = try parser.alternatives()
    guard let rest = parser.pieces[checked: parser.position] else { return condition }
    throw parser.unexpected(rest, expected: "'and', 'or' or the end")
  }

  private mutating func alternatives() throws(ConditionSyntaxError) -> Condition {
    var parts = [try conjunction()]
    while take(word: "or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(ConditionSyntaxError) -> Condition {
    var parts = [try negation()]
    while take(word: "and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(ConditionSyntaxError) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw .init(
        offset: offset, what: "the condition is nested deeper than \(Self.deepest)",
        remedy: "split it over several questions")
    }
    if take(word: "not") { return .not(try negation()) }
    if take(sign: "(") {
      let inner = try alternatives()
      try expect(sign: ")")
      return inner
    }
    return try comparison()
  }

  private mutating func comparison() throws(ConditionSyntaxError) -> Condition {
    let reference = try questionID()
    if reference.id.text == "answered", take(sign: "(") {
      let inner = try questionID()
      try expect(sign: ")")
      return .isAnswered(inner)
    }
    if take(word: "is") {
      let comparison: Condition.Comparison = take(word: "not") ? .isNotEqual : .isEqual
      return .compares(reference, comparison, try literal())
    }
    if take(word: "in") { return .isAmong(reference, try list()) }
    if take(word: "not") {
      guard take(word: "in") else { throw unexpectedHere(expected: "'in'") }
      return .not(.isAmong(reference, try list()))
    }
    for comparison in [Condition.Comparison.isLess, .isAtMost, .isGreater, .isAtLeast]
    where take(sign: comparison.rawValue) {
      return .compares(reference, comparison, try literal())
    }
    throw unexpectedHere(expected: "'is', 'is not', 'in' or a comparison after '\(reference.id)'")
  }

  private mutating func list() throws(ConditionSyntaxError) -> [Condition.Literal] {
    try expect(sign: "(")
    var literals = [try literal()]
    while take(sign: ",") { literals.append(try literal()) }
    try expect(sign: ")")
    return literals
  }

  private mutating func questionID() throws(ConditionSyntaxError) -> Condition.Reference {
    guard let piece = pieces[checked: position], case .word(let word) = piece.token,
      word == "answered" || !ConditionLexer.keywords.contains(word)
    else { throw unexpectedHere(expected: "the id of a question") }
    position += 1
    return .init(id: QuestionID(word), offset: piece.offset)
  }

  private mutating func literal() throws(ConditionSyntaxError) -> Condition.Literal {
    guard let piece = pieces[checked: position] else {
      throw unexpectedHere(expected: "a code or a number")
    }
    switch piece.token {
    case .word(let word) where !ConditionLexer.keywords.contains(word): break
    case .quoted: break
    default: throw unexpectedHere(expected: "a code or a number")
    }
    position += 1
    return .init(text: piece.token.text, offset: piece.offset)
  }
}

extension ConditionParser {
  private var offset: Int { pieces[checked: position]?.offset ?? end }

  private mutating func take(word: String) -> Bool { take(.word(word)) }

  private mutating func take(sign: String) -> Bool { take(.sign(sign)) }

  private mutating func take(_ token: ConditionLexer.Token) -> Bool {
    guard pieces[checked: position]?.token == token else { return false }
    position += 1
    return true
  }

  private mutating func expect(sign: String) throws(ConditionSyntaxError) {
    guard take(sign: sign) else { throw unexpectedHere(expected: "'\(sign)'") }
  }

  private func unexpectedHere(expected: String) -> ConditionSyntaxError {
    guard let piece = pieces[checked: position] else {
      return .init(
        offset: end, what: "the condition ends too early", remedy: "expected here: \(expected)")
    }
    return unexpected(piece, expected: expected)
  }

  private func unexpected(
    _ piece: ConditionLexer.Piece, expected: String
  ) -> ConditionSyntaxError {
    .init(
      offset: piece.offset, what: "'\(piece.token.text)' does not fit here",
      remedy: "expected here: \(expected)")
  }
}

extension ConditionLexer.Token {
  fileprivate var text: String {
    switch self {
    case .word(let text), .quoted(let text), .sign(let text): text
    }
  }
}

extension Array {
  fileprivate subscript(checked index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

internal import Instruments

/// Reads the XPath of a form as far as our conditions can say the same.
struct FormExpressionReader {
  private enum Token: Hashable {
    case reference(String), literal(String), word(String), sign(String)
  }

  private var tokens: [Token]
  private var position = 0

  private let codes: Set<String>

  /// Our words for a condition, or nil where there are none; codes are those to write in small letters.
  static func condition(_ text: String, codes: Set<String> = []) -> String? {
    guard let tokens = tokens(of: text), !tokens.isEmpty else { return nil }
    var reader = FormExpressionReader(tokens: tokens, codes: codes)
    guard let condition = reader.any(), reader.position == tokens.count else { return nil }
    return condition
  }

  private init(tokens: [Token], codes: Set<String>) {
    self.tokens = tokens
    self.codes = codes
  }

  private var next: Token? { position < tokens.count ? tokens[position] : nil }

  private mutating func take(_ token: Token) -> Bool {
    guard next == token else { return false }
    position += 1
    return true
  }

  private mutating func any() -> String? {
    guard var text = all() else { return nil }
    while take(.word("or")) {
      guard let more = all() else { return nil }
      text += " or \(more)"
    }
    return text
  }

  private mutating func all() -> String? {
    guard var text = one() else { return nil }
    while take(.word("and")) {
      guard let more = one() else { return nil }
      text += " and \(more)"
    }
    return text
  }

  private mutating func one() -> String? {
    if take(.sign("(")) {
      guard let inner = any(), take(.sign(")")) else { return nil }
      return "(\(inner))"
    }
    if take(.word("not")) {
      guard take(.sign("(")), let inner = any(), take(.sign(")")) else { return nil }
      return "not (\(inner))"
    }
    if take(.word("selected")) { return selected() }
    if take(.word("string-length")) { return length() }
    guard case .reference(let id) = next else { return nil }
    position += 1
    return comparison(of: id)
  }

  private mutating func selected() -> String? {
    guard take(.sign("(")), case .reference(let id) = next else { return nil }
    position += 1
    guard take(.sign(",")), case .literal(let code) = next else { return nil }
    position += 1
    return take(.sign(")")) ? "\(id) is \(quoted(code))" : nil
  }

  private mutating func length() -> String? {
    guard take(.sign("(")), case .reference(let id) = next else { return nil }
    position += 1
    guard take(.sign(")")), take(.sign(">")), take(.literal("0")) else { return nil }
    return "answered(\(id))"
  }

  private mutating func comparison(of id: String) -> String? {
    guard case .sign(let sign) = next else { return nil }
    position += 1
    guard case .literal(let value) = next else { return nil }
    position += 1
    switch sign {
    case "=": return value.isEmpty ? "not answered(\(id))" : "\(id) is \(quoted(value))"
    case "!=": return value.isEmpty ? "answered(\(id))" : "\(id) is not \(quoted(value))"
    case "<", "<=", ">", ">=": return "\(id) \(sign) \(quoted(value))"
    default: return nil
    }
  }

  private func quoted(_ code: String) -> String {
    Condition.Literal.described(codes.contains(code) ? code.lowercased() : code)
  }

  // MARK: Cutting the text into tokens

  private static func tokens(of text: String) -> [Token]? {
    var rest = text[...]
    var tokens: [Token] = []
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if rest.hasPrefix("${") {
        guard let end = rest.firstIndex(of: "}") else { return nil }
        tokens.append(.reference(String(rest.dropFirst(2)[..<end]).trimmed.lowercased()))
        rest = rest[rest.index(after: end)...]
      } else if first == "'" || first == "\"" {
        guard let end = rest.dropFirst().firstIndex(of: first) else { return nil }
        tokens.append(.literal(String(rest.dropFirst()[..<end])))
        rest = rest[rest.index(after: end)...]
      } else if let sign = ["!=", "<=", ">=", "=", "<", ">", "(", ")", ","]
        .first(where: { rest.hasPrefix($0) })
      {
        tokens.append(.sign(sign))
        rest = rest.dropFirst(sign.count)
      } else {
        let word = rest.prefix { $0.isLetter || $0.isNumber || "-._:".contains($0) }
        guard !word.isEmpty else { return nil }
        tokens.append(Double(decimal: word) == nil ? .word(String(word)) : .literal(String(word)))
        rest = rest.dropFirst(word.count)
      }
    }
    return tokens
  }
}

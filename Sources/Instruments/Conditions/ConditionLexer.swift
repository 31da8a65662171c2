/// Cuts the text of a condition into its words and signs.
struct ConditionLexer {
  enum Token: Hashable {
    case word(String)
    case quoted(String)
    case sign(String)
  }

  struct Piece: Hashable {
    let token: Token
    let offset: Int
  }

  static let keywords: Set<String> = ["is", "not", "in", "and", "or", "answered"]

  /// Letters, digits and the signs that ids and codes are made of.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "+", ".", ":": true
    default: scalar.value > 0x7F && !scalar.properties.isWhitespace
    }
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// All pieces of a text, or the first thing that cannot be read.
  static func pieces(of text: String) throws(ConditionSyntaxError) -> [Piece] {
    var lexer = ConditionLexer(text)
    var pieces: [Piece] = []
    while let piece = try lexer.next() { pieces.append(piece) }
    return pieces
  }

  private mutating func next() throws(ConditionSyntaxError) -> Piece? {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    guard position < scalars.count else { return nil }
    let start = position
    let scalar = scalars[position]
    if Self.isWordScalar(scalar) {
      while position < scalars.count, Self.isWordScalar(scalars[position]) { position += 1 }
      return Piece(token: .word(text(from: start)), offset: start)
    }
    if scalar == "\"" || scalar == "'" { return try quoted(by: scalar) }
    position += 1
    return Piece(token: .sign(try sign(scalar, at: start)), offset: start)
  }

  private mutating func quoted(
    by quote: Unicode.Scalar
  ) throws(ConditionSyntaxError) -> Piece {
    let start = position
    position += 1
    while position < scalars.count, scalars[position] != quote { position += 1 }
    guard position < scalars.count else {
      throw ConditionSyntaxError(
        offset: start, what: "a quote is opened but not closed",
        remedy: "close it with \(quote)")
    }
    position += 1
    let inner = String(String.UnicodeScalarView(scalars[(start + 1)..<(position - 1)]))
    return Piece(token: .quoted(inner), offset: start)
  }

  private mutating func sign(
    _ scalar: Unicode.Scalar, at start: Int
  ) throws(ConditionSyntaxError) -> String {
    let follower = position < scalars.count ? scalars[position] : " "
    switch (scalar, follower) {
    case ("(", _), (")", _), (",", _): return String(scalar)
    case ("<", "="), (">", "="):
      position += 1
      return "\(scalar)="
    case ("<", _), (">", _): return String(scalar)
    case ("=", _): throw .init(offset: start, what: "'=' is not used here", remedy: "write 'is'")
    case ("!", _):
      throw .init(offset: start, what: "'!' is not used here", remedy: "write 'is not' or 'not'")
    case ("&", _): throw .init(offset: start, what: "'&' is not used here", remedy: "write 'and'")
    case ("|", _): throw .init(offset: start, what: "'|' is not used here", remedy: "write 'or'")
    default:
      throw .init(
        offset: start, what: "'\(scalar)' is not used here",
        remedy: "put a code with unusual signs in quotes")
    }
  }

  private func text(from start: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<position]))
  }
}

/// A condition that cannot be read: where, what and how to mend it.
struct ConditionSyntaxError: Error, Hashable {
  let offset: Int
  let what: String
  let remedy: String
}

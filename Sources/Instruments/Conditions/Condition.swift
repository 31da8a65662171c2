/// When a question is shown, parsed once and read the same everywhere.
public indirect enum Condition: Hashable, Sendable {
  /// The answer compared with a value.
  case compares(Reference, Comparison, Literal)
  /// The answer is one of several values.
  case isAmong(Reference, [Literal])
  /// Something was answered.
  case isAnswered(Reference)
  /// The opposite.
  case not(Condition)
  /// All of them.
  case all([Condition])
  /// At least one of them.
  case any([Condition])

  /// How an answer is compared.
  public enum Comparison: String, Hashable, Sendable {
    case isEqual = "is"
    case isNotEqual = "is not"
    case isLess = "<"
    case isAtMost = "<="
    case isGreater = ">"
    case isAtLeast = ">="
  }

  /// A question that a condition names, and where in the condition's text.
  public struct Reference: Sendable {
    /// The question's column.
    public let id: QuestionID
    /// Characters from the beginning of the text.
    public let offset: Int
  }

  /// A value that a condition names, and where in the condition's text.
  public struct Literal: Sendable {
    /// The value as it is written, without quotes.
    public let text: String
    /// Characters from the beginning of the text.
    public let offset: Int
  }
}

extension Condition {
  /// Every question it names, in the order of the text.
  public var references: [Reference] {
    switch self {
    case .compares(let reference, _, _), .isAmong(let reference, _), .isAnswered(let reference):
      [reference]
    case .not(let inner): inner.references
    case .all(let parts), .any(let parts): parts.flatMap(\.references)
    }
  }

  /// Every comparison in it with the values it names, in the order of the text.
  var comparisons: [(reference: Reference, comparison: Comparison, literals: [Literal])] {
    switch self {
    case .compares(let reference, let comparison, let literal):
      [(reference, comparison, [literal])]
    case .isAmong(let reference, let literals): [(reference, .isEqual, literals)]
    case .isAnswered: []
    case .not(let inner): inner.comparisons
    case .all(let parts), .any(let parts): parts.flatMap(\.comparisons)
    }
  }
}

extension Condition.Reference: Hashable {
  /// Two references are the same when they name the same question, wherever they stand.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  /// Hashes the name only.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Condition.Literal: Hashable {
  /// Two values are the same when they read the same, wherever they stand.
  public static func == (left: Self, right: Self) -> Bool { left.text == right.text }
  /// Hashes the text only.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Condition: CustomStringConvertible {
  /// The condition in its one standard spelling.
  public var description: String {
    switch self {
    case .compares(let reference, let comparison, let literal):
      "\(reference.id) \(comparison.rawValue) \(literal)"
    case .isAmong(let reference, let literals):
      "\(reference.id) in (\(literals.map(\.description).joined(separator: ", ")))"
    case .isAnswered(let reference): "answered(\(reference.id))"
    case .not(.isAmong(let reference, let literals)):
      "\(reference.id) not in (\(literals.map(\.description).joined(separator: ", ")))"
    case .not(let inner): "not \(inner.grouped)"
    case .all(let parts): parts.map(\.grouped).joined(separator: " and ")
    case .any(let parts): parts.map(\.groupedInAny).joined(separator: " or ")
    }
  }

  private var grouped: String {
    switch self {
    case .all, .any: "(\(self))"
    default: description
    }
  }

  /// `and` binds tighter than `or`, and parentheses it does not need would nest deeper than is read.
  private var groupedInAny: String {
    if case .all = self { description } else { grouped }
  }
}

extension Condition.Literal: CustomStringConvertible {
  /// The value, in quotes where it would not read back without them.
  public var description: String { Self.described(text) }

  /// A value as conditions write it.
  package static func described(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.unicodeScalars.allSatisfy(ConditionLexer.isWordScalar)
      && !ConditionLexer.keywords.contains(text)
    guard !isPlain else { return text }
    let quote = text.utf8.contains(0x22) ? "'" : "\""
    return "\(quote)\(text)\(quote)"
  }
}

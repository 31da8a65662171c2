internal import Instruments

/// Conditions and limits in XPath, as forms reckon with it.
struct FormExpression {
  private let columns: [QuestionID: Column]

  init(_ instrument: Instrument) {
    columns = Dictionary(
      instrument.questions.flatMap(\.columns).map { ($0.id, $0) }
    ) { first, _ in first }
  }

  /// A text in quotes; XPath has no escapes, so the other kind of quote is taken where needed.
  static func quoted(_ text: String) -> String {
    let quote = text.utf8.contains(0x27) ? "\"" : "'"
    return quote + text.exchanging(quote, for: "’") + quote
  }
}

extension FormExpression {
  /// A condition that holds for the same answers as ours.
  func text(of condition: Condition) -> String {
    switch condition {
    case .isAnswered(let reference): "${\(reference.id)} != ''"
    case .not(let inner): "not(\(text(of: inner)))"
    case .all(let parts): parts.map { "(\(text(of: $0)))" }.joined(separator: " and ")
    case .any(let parts): parts.map { "(\(text(of: $0)))" }.joined(separator: " or ")
    case .isAmong(let reference, let literals):
      literals.map { text(reference, .isEqual, $0.text) }.joined(separator: " or ")
    case .compares(let reference, let comparison, let literal):
      text(reference, comparison, literal.text)
    }
  }

  private func text(
    _ reference: Condition.Reference, _ comparison: Condition.Comparison, _ literal: String
  ) -> String {
    let column = columns[reference.id]
    let name = "${\(reference.id)}"
    switch column?.kind {
    case .several:
      let taken = "selected(\(name), \(Self.quoted(literal)))"
      return comparison == .isNotEqual ? "not(\(taken))" : taken
    case .number: return "\(name) \(comparison.sign) \(literal)"
    case .date(let range):
      let day = range.precision == .month ? "\(literal)-01" : literal
      let compared = "\(name) \(comparison == .isNotEqual ? "=" : comparison.sign) date('\(day)')"
      return comparison == .isNotEqual ? "not(\(compared))" : compared
    default:
      guard comparison != .isEqual, comparison != .isNotEqual, let column else {
        return "\(name) \(comparison.sign) \(Self.quoted(literal))"
      }
      let codes = codes(of: column, comparison, literal)
      return codes.isEmpty
        ? "false()" : codes.map { "\(name) = \(Self.quoted($0))" }.joined(separator: " or ")
    }
  }

  /// The codes that stand in an order to another; XPath knows no order of choices.
  private func codes(
    of column: Column, _ comparison: Condition.Comparison, _ literal: String
  ) -> [String] {
    let codes = column.choices.filter { !$0.isOffScale }.map(\.code.text)
    guard let place = codes.firstIndex(of: literal) else { return [] }
    return codes.enumerated().filter { other, _ in
      switch comparison {
      case .isLess: other < place
      case .isAtMost: other <= place
      case .isGreater: other > place
      case .isAtLeast: other >= place
      case .isEqual: other == place
      case .isNotEqual: other != place
      }
    }.map(\.element)
  }
}

extension FormExpression {
  /// The least and the most that a number may be.
  static func limits(of range: NumberRange) -> [String] {
    [range.least.map { ". >= \($0.plain)" }, range.greatest.map { ". <= \($0.plain)" }]
      .compactMap(\.self)
  }

  /// The first and the last day taken.
  static func limits(of range: DateRange) -> [String] {
    [range.earliest.map { ". >= date('\($0)')" }, range.latest.map { ". <= date('\($0)')" }]
      .compactMap(\.self)
  }

  /// How many choices may be taken, and which rule out the others.
  static func limits(of choices: [Choice], atMost limit: Int?) -> [String] {
    (limit.map { ["count-selected(.) <= \($0)"] } ?? [])
      + choices.filter(\.isExclusive).map { choice in
        "not(selected(., \(quoted(choice.code.text))) and count-selected(.) > 1)"
      }
  }
}

extension Condition {
  /// Whether the XPath of the condition says it without loss.
  var readsBackFromForms: Bool {
    switch self {
    case .compares(_, let comparison, _): comparison == .isEqual || comparison == .isNotEqual
    case .isAnswered: true
    case .isAmong, .not, .all, .any: false
    }
  }
}

extension Condition.Comparison {
  fileprivate var sign: String {
    switch self {
    case .isEqual: "="
    case .isNotEqual: "!="
    case .isLess: "<"
    case .isAtMost: "<="
    case .isGreater: ">"
    case .isAtLeast: ">="
    }
  }
}

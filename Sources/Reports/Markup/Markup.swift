/// A piece of a file in some markup.
///
/// Text becomes one only by being escaped, so that nothing anybody wrote is markup.
struct Markup<Form: MarkupForm>: Sendable {
  /// The piece as it stands in the file.
  private(set) var markup: String

  /// Joins pieces with markup between them.
  init(_ pieces: some Sequence<Markup>, between: Markup = "") {
    markup = pieces.map(\.markup).joined(separator: between.markup)
  }

  static var empty: Markup { "" }

  static func + (left: Markup, right: Markup) -> Markup { Markup([left, right]) }
}

/// A way to mark up text: what it takes so that text stays text.
protocol MarkupForm {
  /// The text as a reader sees it, whatever signs are in it.
  static func escaped(_ text: String) -> String
}

extension Markup: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { markup = value }

  init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  /// Joins markup that stands in the program with text that does not.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate(set) var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    mutating func appendInterpolation(_ text: String) { markup += Form.escaped(text) }

    mutating func appendInterpolation(_ piece: Markup) { markup += piece.markup }

    mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    /// A length in percent, with so few digits that every machine writes the same.
    mutating func appendInterpolation(percent: Double) {
      let tenths = Int((percent * 10).rounded())
      markup += "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)%"
    }
  }
}

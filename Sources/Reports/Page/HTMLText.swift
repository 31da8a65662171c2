internal import Instruments

/// A piece of a page.
///
/// Text becomes one only by being escaped, so that nothing anybody wrote is markup.
struct HTMLText: Sendable {
  fileprivate(set) var markup: String

  static let empty: HTMLText = ""

  static func + (left: HTMLText, right: HTMLText) -> HTMLText {
    HTMLText(markup: left.markup + right.markup)
  }

  fileprivate init(markup: String) { self.markup = markup }

  /// Joins pieces.
  init(_ pieces: some Sequence<HTMLText>) {
    markup = pieces.map(\.markup).joined()
  }
}

extension HTMLText: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { markup = value }

  init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  /// Joins markup that stands in the program with text that does not.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    mutating func appendInterpolation(_ text: String) { markup += text.escapedForHTML }

    mutating func appendInterpolation(_ html: HTMLText) { markup += html.markup }

    mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    /// A length in percent, with so few digits that every machine writes the same.
    mutating func appendInterpolation(percent: Double) {
      let tenths = Int((percent * 10).rounded())
      markup += "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)%"
    }
  }
}

extension String {
  /// The text as a page shows it: no markup, and nothing that turns the writing direction or hides.
  fileprivate var escapedForHTML: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped += " "
      default: escaped.unicodeScalars.append(scalar.movesTheCursor ? "·" : scalar)
      }
    }
    return escaped
  }
}

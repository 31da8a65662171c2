internal import Instruments

/// A piece of Markdown.
///
/// Text becomes one only by being escaped, so that nothing anybody wrote is markup.
struct MarkdownText: Sendable {
  fileprivate(set) var markup: String

  /// Joins pieces with markup between them.
  init(_ pieces: some Sequence<MarkdownText>, between: MarkdownText = "") {
    markup = pieces.map(\.markup).joined(separator: between.markup)
  }
}

extension MarkdownText: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { markup = value }

  init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  /// Joins markup that stands in the program with text that does not.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    mutating func appendInterpolation(_ text: String) { markup += text.escapedForMarkdown }

    mutating func appendInterpolation(_ piece: MarkdownText) { markup += piece.markup }

    mutating func appendInterpolation(_ number: Int) { markup += String(number) }
  }
}

extension String {
  /// The text as a reader sees it: no emphasis, link, table or list grows from it.
  fileprivate var escapedForMarkdown: String {
    var escaped = ""
    var isFirst = true
    for scalar in unicodeScalars {
      if scalar == "<" || scalar == ">" {
        escaped += scalar == "<" ? "&lt;" : "&gt;"
        isFirst = false
        continue
      }
      let isMarkup = "\\`*_{}[]#|~$&@".unicodeScalars.contains(scalar)
      let isLead = isFirst && "+-=:".unicodeScalars.contains(scalar)
      if scalar == "\n" || scalar == "\t" {
        escaped += " "
        continue
      }
      if isMarkup || isLead { escaped += "\\" }
      escaped.unicodeScalars.append(scalar.movesTheCursor ? "·" : scalar)
      isFirst = false
    }
    // What looks like an address would become a link by itself.
    return escaped.exchangingAll("://", "\\://").exchangingAll("www.", "www\\.")
      .escapingNumberedLead
  }

  private func exchangingAll(_ old: String, _ new: String) -> String {
    var rest = self[...]
    var text = ""
    while let found = rest.firstRange(of: old) {
      text += rest[..<found.lowerBound] + new
      rest = rest[found.upperBound...]
    }
    return text + rest
  }

  /// `1. x` would begin a numbered list.
  private var escapingNumberedLead: String {
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    guard !digits.isEmpty, let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first?.isWhitespace ?? true
    else { return self }
    return "\(digits)\\\(rest)"
  }
}

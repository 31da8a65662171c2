internal import Instruments

/// A piece of Markdown.
typealias MarkdownText = Markup<Markdown>

/// The markup of wikis.
enum Markdown: MarkupForm {
  /// No emphasis, link, table or list grows from it.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    var isFirst = true
    // Space in front would make code, or a list inside the list.
    for scalar in text.unicodeScalars.drop(while: { $0.properties.isWhitespace }) {
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
    return escaped.exchanging("://", for: "\\://").exchanging("www.", for: "www\\.")
      .escapingNumberedLead
  }
}

extension String {
  /// `1. x` would begin a numbered list.
  fileprivate var escapingNumberedLead: String {
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    guard !digits.isEmpty, let sign = rest.first, ".)".contains(sign),
      rest.dropFirst().first?.isWhitespace ?? true
    else { return self }
    return "\(digits)\\\(rest)"
  }
}

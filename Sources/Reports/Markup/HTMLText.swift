internal import Instruments

/// A piece of a page.
typealias HTMLText = Markup<HTML>

/// The markup of pages.
enum HTML: MarkupForm {
  /// No markup, and nothing that turns the writing direction or hides.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped += " "
      default: escaped.unicodeScalars.append(isShown(scalar) ? scalar : "·")
      }
    }
    return escaped
  }

  /// Neither what moves or hides, nor what is no character, which no page may hold.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.movesTheCursor && !scalar.properties.isNoncharacterCodePoint
  }
}

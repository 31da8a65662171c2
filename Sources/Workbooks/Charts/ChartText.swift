/// Words as a chart can hold them.
enum ChartText {
  /// The most characters of a title or a label.
  private static let longest = 250

  /// The library takes what begins with an equals sign for a reference; a space keeps it text.
  static func of(_ words: String) -> String {
    let text = CellText(words).text
    let cut = text.count > longest ? text.prefix(longest - 1) + "…" : text[...]
    return cut.hasPrefix("=") ? " \(cut)" : String(cut)
  }

  /// Words cut to a width in digits; the table beside a chart has all of them.
  static func short(_ words: String, to width: Int) -> String {
    guard DisplayWidth.of(words) > width else { return words }
    var short = words
    while DisplayWidth.of(short) >= width { short.removeLast() }
    return short + "…"
  }
}

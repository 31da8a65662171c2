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
}

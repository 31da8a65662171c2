/// Finds the signs that give a text its shape, by reading its first records in every likely way.
struct DialectSniffer {
  private let options: ReadingOptions
  private let text: [UInt8]
  private let isWhole: Bool

  /// Looks at the beginning of a text, or at all of it.
  init(_ text: [UInt8], isWhole: Bool, options: ReadingOptions) {
    self.text = text
    self.isWhole = isWhole
    self.options = options
  }

  /// The delimiter, the quote, its escape and the rows above the header, with reasons.
  func detected(encoding: Detected<TextEncoding>) -> DetectedDialect {
    let shape = best(of: quotes.map { quote in best(of: shapes(quote: quote)) })
    return DetectedDialect(
      encoding: encoding,
      delimiter: options.delimiter.map { .chosen($0) }
        ?? Detected(shape.dialect.delimiter, because: shape.delimiterReason),
      quote: options.quote.map { .chosen($0) }
        ?? Detected(shape.dialect.quote, because: shape.quoteReason),
      escape: options.escape.map { .chosen($0) }
        ?? Detected(shape.dialect.escape, because: shape.escapeReason),
      titleRows: options.titleRows.map { .chosen($0) }
        ?? Detected(shape.titleRows, because: shape.titleReason),
      newline: nil)
  }

  private func best(of shapes: [TableShape]) -> TableShape {
    var best = shapes[0]
    for shape in shapes.dropFirst() where shape.isBetter(than: best) { best = shape }
    return best
  }

  private var quotes: [Quote] {
    if let quote = options.quote { return [quote] }
    return text.contains(Byte.apostrophe) ? [.double, .single] : [.double]
  }

  private func shapes(quote: Quote) -> [TableShape] {
    let delimiters = options.delimiter.map { [$0] } ?? Delimiter.candidates
    return delimiters.flatMap { delimiter in
      escapes(for: quote).map { escape in
        TableShape(
          of: text, isWhole: isWhole,
          as: Dialect(delimiter: delimiter, quote: quote, escape: escape),
          titleRows: options.titleRows)
      }
    }
  }

  private func escapes(for quote: Quote) -> [QuoteEscape] {
    if let escape = options.escape { return [escape] }
    guard let sign = quote.byte else { return [.doubled] }
    let hasPair = zip(text, text.dropFirst()).contains { $0 == Byte.backslash && $1 == sign }
    return hasPair ? [.doubled, .backslash] : [.doubled]
  }
}

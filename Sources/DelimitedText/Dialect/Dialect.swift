/// The signs that give a delimited text its shape.
public struct Dialect: Hashable, Sendable {
  /// What keeps the fields apart.
  public var delimiter: Delimiter
  /// What holds a field together.
  public var quote: Quote
  /// How a quote inside a quoted field is written.
  public var escape: QuoteEscape

  /// RFC 4180, but for what is told otherwise.
  public init(
    delimiter: Delimiter = .comma, quote: Quote = .double, escape: QuoteEscape = .doubled
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
  }
}

/// What was found out about a text, each part with its reason.
public struct DetectedDialect: Hashable, Sendable {
  /// How its characters were turned into bytes.
  public internal(set) var encoding: Detected<TextEncoding>
  /// What keeps its fields apart.
  public internal(set) var delimiter: Detected<Delimiter>
  /// What holds its fields together.
  public internal(set) var quote: Detected<Quote>
  /// How its quotes inside of fields are written.
  public internal(set) var escape: Detected<QuoteEscape>
  /// How many records stand above the header without being part of the table.
  public internal(set) var titleRows: Detected<Int>
  /// How the records read so far end; nil before the first line end.
  public internal(set) var newline: Newline?

  /// The signs alone.
  public var dialect: Dialect {
    Dialect(delimiter: delimiter.value, quote: quote.value, escape: escape.value)
  }
}

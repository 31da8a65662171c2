/// What a reader is told instead of finding it out, and how strict it is.
public struct ReadingOptions: Hashable, Sendable {
  /// The encoding, or nil to find it out.
  public var encoding: TextEncoding?
  /// The delimiter, or nil to find it out.
  public var delimiter: Delimiter?
  /// The quote, or nil to find it out.
  public var quote: Quote?
  /// How quotes are escaped, or nil to find it out.
  public var escape: QuoteEscape?
  /// How many records stand above the header, or nil to find it out.
  public var titleRows: Int?
  /// Whether the first damage ends the reading.
  public var isStrict: Bool
  /// Of how much damage the places are kept; all of it is counted.
  public var damageLimit: Int

  /// Finds out everything, and is lenient, but for what is told otherwise.
  public init(
    encoding: TextEncoding? = nil, delimiter: Delimiter? = nil, quote: Quote? = nil,
    escape: QuoteEscape? = nil, titleRows: Int? = nil, isStrict: Bool = false,
    damageLimit: Int = 100
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.titleRows = titleRows
    self.isStrict = isStrict
    self.damageLimit = damageLimit
  }
}

internal import DelimitedText

/// How a file was written down.
public struct TextForm: Hashable, Sendable {
  /// How characters became bytes, such as `utf-8`.
  public let encoding: String
  /// Whether a byte order mark stands in front.
  public let hasMark: Bool
  /// What keeps the cells apart; nil in a workbook.
  public let delimiter: Character?
  /// How lines end: `lf`, `crlf`, `cr` or `mixed`; nil in a workbook.
  public let newline: String?
  /// The sheet that was read; nil in a text.
  public let sheet: String?

  /// Puts a form together.
  public init(
    encoding: String, hasMark: Bool, delimiter: Character?, newline: String?, sheet: String? = nil
  ) {
    self.sheet = sheet
    self.encoding = encoding
    self.hasMark = hasMark
    self.delimiter = delimiter
    self.newline = newline
  }

  init(_ detected: DetectedDialect, hasMark: Bool) {
    self.init(
      encoding: detected.encoding.value.name, hasMark: hasMark,
      delimiter: Character(Unicode.Scalar(detected.delimiter.value.byte)),
      newline: (detected.newline ?? .lf).rawValue)
  }
}

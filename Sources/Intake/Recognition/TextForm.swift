internal import DelimitedText

/// How a file of text was written down.
public struct TextForm: Hashable, Sendable {
  /// How characters became bytes, such as `utf-8`.
  public let encoding: String
  /// Whether a byte order mark stands in front.
  public let hasMark: Bool
  /// What keeps the cells apart.
  public let delimiter: Character
  /// How lines end: `lf`, `crlf`, `cr` or `mixed`.
  public let newline: String

  /// Puts a form together.
  public init(encoding: String, hasMark: Bool, delimiter: Character, newline: String) {
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

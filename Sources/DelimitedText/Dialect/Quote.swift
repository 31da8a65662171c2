/// The sign that holds a field together.
public enum Quote: String, CaseIterable, Hashable, Sendable {
  /// `"`, as in RFC 4180.
  case double
  /// `'`.
  case single
  /// No sign does; every quote is an ordinary character.
  case nothing = "none"

  /// The sign as its byte; nil for nothing.
  var byte: UInt8? {
    switch self {
    case .double: Byte.quote
    case .single: Byte.apostrophe
    case .nothing: nil
    }
  }
}

/// How a quote inside a quoted field is written.
public enum QuoteEscape: String, CaseIterable, Hashable, Sendable {
  /// Twice, as in RFC 4180.
  case doubled
  /// Twice, or with a backslash in front, which may stand before a backslash as well.
  case backslash
}

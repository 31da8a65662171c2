/// A value of a YAML file with its place; every scalar is text.
struct YAMLNode {
  enum Content {
    case scalar(String, Style)
    case list([YAMLNode])
    case map([YAMLEntry])
  }

  /// How a scalar is written, which decides how its characters lie in the file.
  enum Style {
    case plain, quoted
    /// On several lines, or with escapes: its characters do not lie in the file as they read.
    case unfolded
  }

  let content: Content
  let mark: YAMLMark
}

/// A key with its value.
struct YAMLEntry {
  let key: String
  let keyMark: YAMLMark
  let value: YAMLNode
}

/// A place in a file; lines and columns count from 1, columns in characters.
struct YAMLMark: Hashable {
  let line: Int
  let column: Int
}

extension YAMLNode {
  /// The text of a scalar, or nil for lists and maps.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Where the first character of a scalar's text stands: inside its quotes, behind blanks.
  var textMark: YAMLMark {
    guard case .scalar(let text, .quoted) = content else { return mark }
    let blanks = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    return YAMLMark(line: mark.line, column: mark.column + 1 + blanks)
  }

  /// Whether a character of the text can be pointed at in the file.
  var isVerbatim: Bool {
    if case .scalar(_, .unfolded) = content { false } else { true }
  }

  /// What the value is, in the words of messages.
  var shape: String {
    switch content {
    case .scalar: "a text"
    case .list: "a list"
    case .map: "a group of keys"
    }
  }
}

/// One step of the parser through a file.
enum YAMLEvent {
  case documentStart(YAMLMark)
  case scalar(String, YAMLNode.Style, YAMLDecoration)
  case listStart(YAMLDecoration)
  case mapStart(YAMLDecoration)
  case alias(YAMLMark)
  case listEnd
  case mapEnd
  case streamEnd
  /// Steps that carry nothing: the start of the stream, the end of a document.
  case other
}

/// Where a value stands, and the YAML extras on it that definitions do not use.
struct YAMLDecoration {
  let mark: YAMLMark
  let hasAnchor: Bool
  let hasTag: Bool
}

/// What libyaml could not read.
struct YAMLSyntaxError: Error {
  let problem: String
  let context: String
  let mark: YAMLMark
  let contextMark: YAMLMark
}

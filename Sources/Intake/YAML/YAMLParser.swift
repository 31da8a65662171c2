internal import CYAML

/// Owner of a libyaml parser and of the bytes it reads.
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) throws(YAMLSyntaxError) {
    input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw YAMLSyntaxError(
        problem: "out of memory", context: "", mark: .init(line: 1, column: 1),
        contextMark: .init(line: 1, column: 1))
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // SAFETY: the input lives until deinit, after the parser is gone.
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event, or why there is none.
  mutating func next() throws(YAMLSyntaxError) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw error }
    // SAFETY: everything needed is copied out of the event before it is freed.
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Self.event(from: event)
  }

  private static func event(from event: yaml_event_t) -> YAMLEvent {
    let mark = unsafe YAMLMark(event.start_mark)
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: return .documentStart(mark)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = unsafe String(decoding: bytes, as: UTF8.self)
      let end = unsafe YAMLMark(event.end_mark)
      return .scalar(
        text, style(of: text, unsafe scalar.style, from: mark, to: end),
        decoration(mark, unsafe scalar.anchor, unsafe scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return .listStart(decoration(mark, unsafe start.anchor, unsafe start.tag))
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return .mapStart(decoration(mark, unsafe start.anchor, unsafe start.tag))
    case YAML_ALIAS_EVENT: return .alias(mark)
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_END_EVENT: return .mapEnd
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  private static func decoration(
    _ mark: YAMLMark, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> YAMLDecoration {
    unsafe YAMLDecoration(mark: mark, hasAnchor: anchor != nil, hasTag: tag != nil)
  }

  /// A scalar lies verbatim in the file where it takes exactly as many columns as it has characters.
  private static func style(
    of text: String, _ style: yaml_scalar_style_t, from start: YAMLMark, to end: YAMLMark
  ) -> YAMLNode.Style {
    let isQuoted =
      style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    let width = text.unicodeScalars.count + (isQuoted ? 2 : 0)
    guard start.line == end.line, end.column - start.column == width else { return .unfolded }
    return isQuoted ? .quoted : .plain
  }

  private var error: YAMLSyntaxError {
    let state = unsafe parser.pointee
    return YAMLSyntaxError(
      problem: unsafe state.problem.map { unsafe String(cString: $0) } ?? "unknown",
      context: unsafe state.context.map { unsafe String(cString: $0) } ?? "",
      mark: unsafe YAMLMark(state.problem_mark),
      contextMark: unsafe YAMLMark(state.context_mark))
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

internal import Instruments

/// Builds the tree of a file from the parser's events, within bounds that no file can break.
struct YAMLReader: ~Copyable {
  static let deepest = 32
  static let mostValues = 50_000
  /// More problems than this in one file help nobody.
  private static let mostProblems = 10

  private let file: String
  private var parser: YAMLParser
  private var problems: [Problem] = []
  private var depth = 0
  private var values = 0

  /// Reads a file; nil where its tree would only mislead.
  static func root(of bytes: [UInt8], file: String) -> (root: YAMLNode?, problems: [Problem]) {
    let (screened, problems) = YAMLScreening.screened(bytes, file: file)
    guard let screened else { return (nil, problems) }
    do throws(YAMLSyntaxError) {
      var reader = YAMLReader(file: file, parser: try YAMLParser(screened))
      return reader.read()
    } catch {
      return (nil, [.yamlSyntax(error, file: file)])
    }
  }

  private init(file: String, parser: consuming YAMLParser) {
    self.file = file
    self.parser = parser
  }

  private mutating func read() -> (root: YAMLNode?, problems: [Problem]) {
    do throws(Stop) {
      let root = try document()
      return (root, problems)
    } catch {
      return (nil, problems)
    }
  }

  /// Reading on would mislead or cost too much; the reason is among the problems.
  private struct Stop: Error {}

  private mutating func document() throws(Stop) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event {
      case .streamEnd:
        if root == nil { problems.append(.yamlEmpty(at: .file(file))) }
        return root
      case .documentStart(let mark) where root != nil:
        throw stop(.yamlSeveralDocuments(at: place(mark)))
      case .documentStart, .other: continue
      default: root = try node(from: event)
      }
    }
  }

  private mutating func node(from event: YAMLEvent) throws(Stop) -> YAMLNode {
    values += 1
    guard values <= Self.mostValues else {
      throw stop(.yamlTooManyValues(limit: Self.mostValues, at: .file(file)))
    }
    switch event {
    case .scalar(let text, let style, let decoration):
      try refuseExtras(of: decoration)
      return YAMLNode(content: .scalar(text, style), mark: decoration.mark)
    case .listStart(let decoration):
      try descend(into: decoration)
      defer { depth -= 1 }
      return YAMLNode(content: .list(try items()), mark: decoration.mark)
    case .mapStart(let decoration):
      try descend(into: decoration)
      defer { depth -= 1 }
      return YAMLNode(content: .map(try entries()), mark: decoration.mark)
    case .alias(let mark):
      try add(.yamlAnchor(at: place(mark)))
      return YAMLNode(content: .scalar("", .plain), mark: mark)
    case .documentStart, .listEnd, .mapEnd, .streamEnd, .other:
      // The parser's grammar does not put these where a value begins.
      throw Stop()
    }
  }

  private mutating func items() throws(Stop) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .listEnd = event { return items }
      items.append(try node(from: event))
    }
  }

  private mutating func entries() throws(Stop) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try next()
      if case .mapEnd = event { return entries }
      let key = try node(from: event)
      let value = try node(from: try next())
      guard let text = key.text else {
        try add(.yamlKeyNotText(at: place(key.mark)))
        continue
      }
      if let line = lines[text] {
        try add(.yamlDuplicateKey(text, firstLine: line, at: place(key.mark)))
        continue
      }
      lines[text] = key.mark.line
      entries.append(YAMLEntry(key: text, keyMark: key.mark, value: value))
    }
  }
}

extension YAMLReader {
  private mutating func next() throws(Stop) -> YAMLEvent {
    do throws(YAMLSyntaxError) {
      return try parser.next()
    } catch {
      throw stop(.yamlSyntax(error, file: file))
    }
  }

  private mutating func descend(into decoration: YAMLDecoration) throws(Stop) {
    try refuseExtras(of: decoration)
    depth += 1
    guard depth <= Self.deepest else {
      throw stop(.yamlTooDeep(limit: Self.deepest, at: place(decoration.mark)))
    }
  }

  private mutating func refuseExtras(of decoration: YAMLDecoration) throws(Stop) {
    if decoration.hasAnchor { try add(.yamlAnchor(at: place(decoration.mark))) }
    if decoration.hasTag { try add(.yamlTag(at: place(decoration.mark))) }
  }

  private mutating func add(_ problem: Problem) throws(Stop) {
    problems.append(problem)
    if problems.count >= Self.mostProblems { throw Stop() }
  }

  private mutating func stop(_ problem: Problem) -> Stop {
    problems.append(problem)
    return Stop()
  }

  private func place(_ mark: YAMLMark) -> Place {
    .text(file: file, line: mark.line, column: mark.column)
  }
}

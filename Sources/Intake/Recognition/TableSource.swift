public import DelimitedText
public import Instruments

/// One row of a table, and where it stands.
public struct TableRow: Hashable, Sendable {
  /// The line its text begins on, counted from 1.
  public let line: Int
  /// What its cells hold, untrimmed.
  public let cells: [String]

  /// Puts a row together.
  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  init(_ record: ByteRecord) {
    self.init(line: record.line, cells: record.texts)
  }
}

/// What is known about a table once all its rows have passed.
public struct TablePass: Sendable {
  /// How the file was written down.
  public let form: TextForm
  /// What was wrong with the file as a text, in plain words.
  public let damage: [ExportWarning]
  /// Whether nothing was found so far that keeps several threads from reading it.
  var isPlain = false

  /// Puts together what was found.
  public init(form: TextForm, damage: [ExportWarning] = []) {
    self.form = form
    self.damage = damage
  }
}

/// A table to look at: its first rows, and a way to go through all of them.
///
/// The one place that knows how a file becomes rows, so that any reader can stand behind it.
public struct TableSource: Sendable {
  /// The first rows.
  public let head: [TableRow]
  private let visit: @Sendable ((TableRow) -> Void) throws(Problem) -> TablePass
  /// The same for text, whose rows need not become texts one by one.
  private var visitRecords: (@Sendable ((ByteRecord) -> Void) throws(Problem) -> TablePass)?

  /// The text itself, where several threads may read it and its beginning is plain.
  private var plain: PlainTable?

  /// How many rows are looked at before anything is decided.
  public static let headLength = 300

  /// Puts a source together; `visit` passes every row on, the first ones included.
  public init(
    head: [TableRow],
    visit: @escaping @Sendable ((TableRow) -> Void) throws(Problem) -> TablePass
  ) {
    self.head = head
    self.visit = visit
  }

  /// Goes through all rows in their order, and tells what is known at the end.
  public func forEachRow(_ body: (TableRow) -> Void) throws(Problem) -> TablePass {
    try visit(body)
  }

  /// The same, but rows of a text come as the bytes that its reader found.
  func forEachRecord(
    _ body: (ByteRecord) -> Void, row: (TableRow) -> Void
  ) throws(Problem) -> TablePass {
    guard let visitRecords else { return try visit(row) }
    return try visitRecords(body)
  }

  /// What all rows hold, found by several threads; nil where it has to be found row by row.
  func plainPass(
    _ layout: ExportLayout, threads: Int
  ) throws(Problem) -> (pass: SurveyPass, seen: TablePass)? {
    guard let plain else { return nil }
    let pass = try PlainSurvey.pass(
      of: plain.bytes, named: plain.name, form: plain.seen.form, layout: layout, threads: threads)
    return pass.map { ($0, plain.seen) }
  }
}

/// A text of which the beginning is plain.
private struct PlainTable: Sendable {
  let bytes: any PositionedBytes
  let name: String
  let seen: TablePass
}

extension TableSource {
  /// Reads delimited text as a stream, once for its first rows and once whole.
  ///
  /// `open` is called each time the text is read from its beginning. Where it lies in a file, several
  /// threads may read its `bytes` as well.
  public init<Source: ByteSource & SendableMetatype>(
    named name: String, options: ReadingOptions = ReadingOptions(),
    bytes: (any PositionedBytes)? = nil, open: @escaping @Sendable () throws(Problem) -> Source
  ) throws(Problem) where Source.Failure == Problem {
    var head: [TableRow] = []
    let seen = try DelimitedTable.read(try open(), named: name, options: options) { record in
      head.append(TableRow(record))
      return head.count < Self.headLength
    }
    self.init(head: head) { body throws(Problem) in
      try DelimitedTable.read(try open(), named: name, options: options) { record in
        body(TableRow(record))
        return true
      }
    }
    if let bytes, seen.isPlain { plain = PlainTable(bytes: bytes, name: name, seen: seen) }
    visitRecords = { body throws(Problem) in
      try DelimitedTable.read(try open(), named: name, options: options) { record in
        body(record)
        return true
      }
    }
  }

  /// Reads delimited text that is in memory already.
  public init(
    _ file: SourceFile, options: ReadingOptions = ReadingOptions()
  ) throws(Problem) {
    try self.init(named: file.path, options: options) {
      FileInMemory(source: MemorySource(file.bytes))
    }
  }
}

/// Bytes in memory as a source that could fail like any other.
private struct FileInMemory: ByteSource {
  var source: MemorySource

  mutating func read(into buffer: inout [UInt8]) throws(Problem) -> Int {
    source.read(into: &buffer)
  }
}

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
}

/// What is known about a table once all its rows have passed.
public struct TablePass: Sendable {
  /// How the file was written down.
  public let form: TextForm
  /// What was wrong with the file as a text, in plain words.
  public let damage: [ExportWarning]

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
}

extension TableSource {
  /// Reads delimited text as a stream, once for its first rows and once whole.
  ///
  /// `open` is called each time the text is read from its beginning.
  public init<Source: ByteSource & SendableMetatype>(
    named name: String, options: ReadingOptions = ReadingOptions(),
    open: @escaping @Sendable () throws(Problem) -> Source
  ) throws(Problem) where Source.Failure == Problem {
    var head: [TableRow] = []
    _ = try DelimitedTable.read(try open(), named: name, options: options) { row in
      head.append(row)
      return head.count < Self.headLength
    }
    self.init(head: head) { body throws(Problem) in
      try DelimitedTable.read(try open(), named: name, options: options) { row in
        body(row)
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

internal import DelimitedText

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

/// A table to look at: its first rows, and a way to go through all of them once more.
///
/// The one place that knows how a file becomes rows, so that other readers can stand behind it.
public struct TableSource: Sendable {
  /// How the file was written down.
  public let form: TextForm
  /// The first rows.
  public let head: [TableRow]
  /// What was wrong with the file as a text, in plain words.
  public let damage: [ExportWarning]
  private let visit: @Sendable ((TableRow) -> Void) -> Void

  /// How many rows are looked at before anything is decided.
  public static let headLength = 300

  /// Puts a source together; `visit` passes every row on, the first ones included.
  public init(
    form: TextForm, head: [TableRow], damage: [ExportWarning] = [],
    visit: @escaping @Sendable ((TableRow) -> Void) -> Void
  ) {
    self.form = form
    self.head = head
    self.damage = damage
    self.visit = visit
  }

  /// Goes through all rows in their order.
  public func forEachRow(_ body: (TableRow) -> Void) { visit(body) }
}

extension TableSource {
  /// Reads a delimited text whole.
  public init(_ file: SourceFile) {
    let text = DecodedText(file.bytes)
    let delimiter = Self.delimiter(of: text.bytes)
    let contents = DelimitedReader(text.bytes, delimiter: delimiter).contents()
    let rows = contents.records.map { TableRow(line: $0.line, cells: $0.fields) }
    self.init(
      form: TextForm(
        encoding: text.encoding, hasMark: text.hasMark,
        delimiter: Character(Unicode.Scalar(delimiter.byte)),
        newline: .mostFrequent(in: text.bytes)),
      head: Array(rows.prefix(Self.headLength)),
      damage: text.warnings + Self.warnings(about: contents.damage)
    ) { body in
      for row in rows { body(row) }
    }
  }

  /// The delimiter of the first record, or of the widest of the next ones below a line of title.
  private static func delimiter(of bytes: [UInt8]) -> Delimiter {
    let sniffed = Delimiter.sniffed(in: bytes)
    let beginning = Array(bytes.prefix(65536))
    func width(_ delimiter: Delimiter) -> Int {
      DelimitedReader(beginning, delimiter: delimiter).contents().records.prefix(10)
        .map(\.fields.count).max() ?? 0
    }
    let first = DelimitedReader(beginning, delimiter: sniffed).contents().records.first
    guard (first?.fields.count ?? 0) < 2 else { return sniffed }
    let widths = Delimiter.candidates.map(width)
    guard let most = widths.max(), most > 1, let position = widths.firstIndex(of: most) else {
      return sniffed
    }
    return Delimiter.candidates[position]
  }

  /// Ragged rows are judged later, when it is known which row is the header.
  private static func warnings(about damage: [Damage]) -> [ExportWarning] {
    let quotes = damage.filter { $0.kind == .quoteNeverClosed || $0.kind == .textAfterClosingQuote }
    let nuls = damage.filter { $0.kind == .nul }
    return [
      quotes.first.map { ExportWarning.strayQuotes(quotes.count, firstLine: $0.position.line) },
      nuls.first.map { ExportWarning.nulBytes(nuls.count, firstLine: $0.position.line) },
    ].compactMap(\.self)
  }
}

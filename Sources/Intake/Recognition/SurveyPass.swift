internal import DelimitedText

/// What is gathered while the rows of an export pass by.
struct SurveyPass: RowWorker {
  let layout: ExportLayout
  private(set) var rows = 0
  private(set) var spreads: [SpreadTally]
  private(set) var tests = 0
  private(set) var partials = 0
  private(set) var ragged = 0
  private(set) var firstRagged = Int.max
  /// Whether no row had damage.
  private(set) var isPlain = true
  /// How many rows end with two signs.
  private var longEnds = 0
  private var cells: [CellCoder]
  /// The numbers of the texts that were met, by their bytes.
  private var fields: [FieldCoder]
  /// The numbers of the cells of a few rows, column by column.
  private var numbers: [[UInt16]]
  /// The questions of several columns, and the columns that tell how far a response got.
  private let spread: [(question: Int, columns: Range<Int>)]
  private let standings: [Int]

  init(_ layout: ExportLayout) {
    self.layout = layout
    cells = layout.columns.map { CellCoder(FactReader($0, layout.dialect)) }
    fields = cells.map { _ in FieldCoder(empty: CellCoder.empty, mostBytes: 1 << 16) }
    numbers = cells.map { _ in [0] }
    spreads = layout.questions.map { _ in SpreadTally() }
    spread = layout.questions.enumerated().filter { $0.element.columns.count > 1 }
      .map { ($0.offset, $0.element.columns) }
    standings = layout.columns.filter { $0.role == .status || $0.role == .submittedAt }
      .map(\.index)
  }

  /// What each column holds.
  var columns: [ColumnTally] { cells.map(\.tally) }

  /// How all rows end; nil where they do not end alike.
  var newline: String? {
    switch longEnds {
    case 0: Newline.lf.rawValue
    case rows: Newline.crlf.rawValue
    default: nil
    }
  }
}

extension SurveyPass {
  mutating func take(_ rows: borrowing RowBatch) {
    for column in cells.indices {
      if numbers[column].count < rows.count {
        numbers[column] = Array(repeating: CellCoder.empty, count: rows.count)
      }
      Self.number(rows, column, &fields[column], &cells[column], &numbers[column])
    }
    longEnds += rows.carriageReturns
    count(rows: rows.count)
  }

  // The parts come one by one, because nobody may change the whole while a part is asked.
  private static func number(
    _ rows: borrowing RowBatch, _ column: Int, _ fields: inout FieldCoder,
    _ cells: inout CellCoder, _ numbers: inout [UInt16]
  ) {
    rows.code(column: column, by: &fields, into: &numbers) { cells.number(of: $0) }
  }

  /// Takes a row of more or fewer cells than the header has.
  mutating func takeRagged(_ row: TableRow) {
    ragged += 1
    firstRagged = min(firstRagged, row.line)
    for column in cells.indices {
      numbers[column][0] = cells[column].number(of: row.cells.cell(column))
    }
    count(rows: 1)
  }

  /// Rows with damage count like all others, so that another reader has to go over all of them.
  mutating func leaveOut(_ row: DamagedRow) { isPlain = false }

  /// Adds what was gathered of other rows.
  mutating func add(_ other: SurveyPass) {
    isPlain = isPlain && other.isPlain
    longEnds += other.longEnds
    rows += other.rows
    tests += other.tests
    partials += other.partials
    ragged += other.ragged
    firstRagged = min(firstRagged, other.firstRagged)
    for column in cells.indices { cells[column].add(other.cells[column]) }
    for question in spreads.indices { spreads[question].add(other.spreads[question]) }
  }
}

extension SurveyPass {
  private mutating func count(rows count: Int) {
    rows += count
    for column in cells.indices { cells[column].count(numbers[column], rows: count) }
    for (question, columns) in spread {
      for row in 0..<count {
        var (filled, marked) = (0, 0)
        for column in columns {
          let marks = cells[column][numbers[column][row]]
          if marks.isFilled { filled += 1 }
          if marks.chooses { marked += 1 }
        }
        spreads[question].add(filled: filled, marked: marked)
      }
    }
    if !standings.isEmpty { for row in 0..<count { judge(row) } }
  }

  /// A row that any column calls a test is one; otherwise one that any column calls partial.
  private mutating func judge(_ row: Int) {
    let found = standings.map { cells[$0][numbers[$0][row]].standing }
    if found.contains(.test) {
      tests += 1
    } else if found.contains(.partial) {
      partials += 1
    }
  }
}

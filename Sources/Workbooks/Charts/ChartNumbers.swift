/// The numbers that charts are drawn from, block by block on a sheet of their own.
struct ChartNumbers {
  /// The numbers of one chart.
  struct Block: Sendable {
    /// What the chart says.
    let title: String
    /// What stands above each column; the first names the rows.
    let headers: [String]
    /// The names of the rows and the numbers beside them; nil is an empty cell.
    let rows: [(label: String, numbers: [Double?])]
  }

  /// The sheet they stand on.
  let sheet: String
  private(set) var blocks: [(row: Int, block: Block)] = []
  /// The first row that is free; above stands what the sheet is for.
  private var next = 3

  init(sheet: String) { self.sheet = sheet }

  /// The last row of all.
  var lastRow: Int { next - 1 }

  /// Keeps room for a block, and gives its columns.
  mutating func place(_ block: Block) -> [CellSpan] {
    let first = next + 2
    blocks.append((next, block))
    next = first + block.rows.count + 1
    return block.headers.indices.map { column in
      CellSpan(
        sheet: sheet, rows: first...max(first, first + block.rows.count - 1), column: column)
    }
  }
}

/// The first rows of a table, below its title, as the tools' signatures look at them.
struct ExportHead {
  /// How many lines of title stand above the header.
  let titleRows: Int
  /// The rows, the header first.
  let rows: [[String]]
  /// The first row, folded.
  let names: [String]

  init(_ rows: [TableRow]) {
    let cells = rows.map(\.cells)
    titleRows = Self.titleRows(of: cells)
    self.rows = Array(cells.dropFirst(titleRows))
    names = (self.rows.first ?? []).map(\.folded)
  }

  /// How many columns the header names.
  var width: Int { rows.first?.count ?? 0 }

  /// A row, or an empty one beyond the end.
  func row(_ position: Int) -> [String] { position < rows.count ? rows[position] : [] }

  /// Those of the names that the header has, as it writes them.
  func columns(named wanted: [String]) -> [String] {
    let header = row(0)
    return wanted.compactMap { name in names.firstIndex(of: name).map { header[$0] } }
  }

  /// Whether the header has all of the names.
  func has(_ wanted: String...) -> Bool { wanted.allSatisfy(names.contains) }

  /// What the first rows below the header hold in a column, without blanks.
  func sample(_ column: Int, below headerRows: Int) -> [String] {
    rows.dropFirst(headerRows).map { $0.cell(column) }.filter { !$0.isBlank }
  }

  /// Lines with a single filled cell above a row that fills at least three.
  private static func titleRows(of rows: [[String]]) -> Int {
    let filled = rows.prefix(8).map { row in row.count { !$0.isBlank } }
    guard let first = filled.first, first < 2, let header = filled.firstIndex(where: { $0 >= 3 })
    else { return 0 }
    // A file of empty answers has such rows as well, so the first line must stand alone in its width.
    let isNarrow = rows[..<header].allSatisfy { row in
      row.dropFirst().allSatisfy(\.isBlank) && !row.cell(0).isBlank
    }
    return isNarrow ? header : 0
  }
}

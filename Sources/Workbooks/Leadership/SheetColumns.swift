import Reports

/// How wide the columns of a sheet are, which all of its tables share.
struct SheetColumns {
  /// The widths in characters.
  let widths: [Int]

  /// Text goes over at least so many characters.
  private static let leastWidth = 118

  init(_ tables: [ReportTable]) {
    let count = tables.map(\.columns.count).max() ?? 0
    var widths = (0..<count).map { column in
      tables.filter { column < $0.columns.count }.map { Self.width($0, column) }.max() ?? 12
    }
    if widths.isEmpty { widths = [46] }
    while widths.reduce(0, +) < Self.leastWidth {
      widths.append(min(14, max(8, Self.leastWidth - widths.reduce(0, +))))
    }
    self.widths = widths
  }

  /// The width of all columns together.
  var total: Int { widths.reduce(0, +) }

  /// The width of all columns together, in pixels of a usual screen.
  var pixels: Double { Double(widths.reduce(0) { $0 + 7 * $1 + 5 }) }

  /// As wide as the longest words, within reason: beyond that they wrap.
  private static func width(_ table: ReportTable, _ column: Int) -> Int {
    let head = table.columns[column]
    let cells = table.rows.map { DisplayWidth.of($0[column].text) }
    // Room for the filter's button beside the header, and for the cell's margin.
    let longestWord =
      head.title.split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0
    let title = min(DisplayWidth.of(head.title), max(longestWord, 16)) + 4
    let widest = max(title, (cells.max() ?? 0) + 2)
    let limits = column == 0 ? 30...46 : head.isNumber ? 11...26 : 14...48
    return min(max(widest, limits.lowerBound), limits.upperBound)
  }
}

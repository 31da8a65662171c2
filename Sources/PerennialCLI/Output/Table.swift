/// Rows and columns for a terminal; the last column, and any that is too wide, wraps.
struct Table {
  /// How a column stands.
  struct Column {
    /// What stands above it.
    let title: String
    /// Whether its cells end in line, as numbers do.
    let isRightAligned: Bool

    init(_ title: String, isRightAligned: Bool = false) {
      self.title = title
      self.isRightAligned = isRightAligned
    }
  }

  /// The columns from left to right.
  let columns: [Column]
  /// The cells, row by row; a short row ends in empty cells.
  var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }
}

extension Table {
  /// The table in lines of at most a width, as far as its words allow.
  func lines(width: Int, style: Style = .plain) -> [String] {
    let widths = columnWidths(fitting: width)
    let titles = columns.map(\.title)
    var lines = titles.allSatisfy(\.isEmpty) ? [] : self.lines(of: titles, widths, style.bold)
    for row in rows { lines += self.lines(of: row, widths) { $0 } }
    return lines
  }

  private func lines(
    of row: [String], _ widths: [Int], _ adorn: (String) -> String
  ) -> [String] {
    let cells = columns.indices.map { column in
      TextLayout.wrapped(column < row.count ? row[column] : "", to: widths[column])
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      let parts = columns.indices.map { column in
        let cell = line < cells[column].count ? adorn(cells[column][line]) : ""
        return columns[column].isRightAligned
          ? TextLayout.rightAligned(cell, to: widths[column])
          : TextLayout.padded(cell, to: widths[column])
      }
      return parts.joined(separator: Self.gap).trimmedAtEnd
    }
  }

  /// As wide as the cells are; what is too much is taken from the last column, then from the widest.
  private func columnWidths(fitting width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { column < $0.count ? $0[column] : "" })
        .map { TextLayout.width(of: $0) }.max() ?? 0
    }
    guard let last = widths.indices.last else { return [] }
    var excess = widths.reduce(0, +) + Self.gap.count * last - width
    let given = min(max(0, excess), max(0, widths[last] - Self.narrowestLast))
    widths[last] -= given
    excess -= given
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private static let gap = "  "
  private static let narrowest = 8
  private static let narrowestLast = 20
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

import Instruments

/// Rows and columns for a terminal; the last column, and any that is too wide, wraps.
///
/// A space that must not break, as in a label and its count, is written as any other in the end.
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
        .flatMap { TextLayout.cut($0, to: widths[column]) }
    }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      let parts = columns.indices.map { column in
        let cell = line < cells[column].count ? adorn(cells[column][line]) : ""
        return columns[column].isRightAligned
          ? TextLayout.rightAligned(cell, to: widths[column])
          : TextLayout.padded(cell, to: widths[column])
      }
      return parts.joined(separator: Self.gap).exchanging("\u{A0}", for: " ").trimmedAtEnd
    }
  }

  /// As wide as the cells are; what is too much is taken from the last column, then from the widest
  /// as long as no word must be cut, and only then from words.
  private func columnWidths(fitting width: Int) -> [Int] {
    let cells = columns.indices.map { column in
      [columns[column].title] + rows.map { column < $0.count ? $0[column] : "" }
    }
    var widths = cells.map { $0.map { TextLayout.width(of: $0) }.max() ?? 0 }
    guard let last = widths.indices.last else { return [] }
    let whole = cells.map { max(Self.narrowest, $0.map(TextLayout.widestPart).max() ?? 0) }
    var floors = whole
    floors[last] = max(whole[last], Self.narrowestLast)
    var excess = widths.reduce(0, +) + Self.gap.count * last - width
    Self.take(&excess, from: &widths, among: [last], downTo: floors)
    Self.take(&excess, from: &widths, among: widths.indices, downTo: floors)
    Self.take(&excess, from: &widths, among: [last], downTo: whole)
    Self.take(
      &excess, from: &widths, among: widths.indices, downTo: widths.map { _ in Self.narrowest })
    return widths
  }

  /// Makes the widest of some columns narrower, one place at a time.
  private static func take(
    _ excess: inout Int, from widths: inout [Int], among columns: some Collection<Int>,
    downTo floors: [Int]
  ) {
    while excess > 0,
      let widest = columns.filter({ widths[$0] > floors[$0] })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
      excess -= 1
    }
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

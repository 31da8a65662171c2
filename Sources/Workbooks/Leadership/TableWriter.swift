import CommunityHealth
import Reports

/// Writes a table of a report as an Excel table, with its colours and with links to definitions.
struct TableWriter {
  private let table: ReportTable
  private let columns: SheetColumns
  private let definitions: [String: CellPlace]

  init(_ table: ReportTable, columns: SheetColumns, definitions: [String: CellPlace]) {
    self.table = table
    self.columns = columns
    self.definitions = definitions
  }

  func write(named name: String, from row: Int, on sheet: inout Sheet) {
    let header = row + 1
    for (offset, height) in heights.enumerated() { sheet.setHeight(height, ofRow: row + offset) }
    sheet.write(table.caption, row: row, column: 0, look: .caption)
    let heads = Self.unlike(table.columns.map(\.title))
    for (column, head) in heads.enumerated() {
      sheet.write(head, row: header, column: column, look: look(ofHead: column))
    }
    for (offset, cells) in table.rows.enumerated() {
      let line = header + 1 + offset
      for (column, cell) in cells.enumerated() {
        write(cell, isNumber: table.columns[column].isNumber, line, column, on: &sheet)
      }
    }
    guard !table.rows.isEmpty else { return }
    let rows = header...(header + table.rows.count)
    sheet.addTable(
      named: name, over: CellRange(rows: rows, columns: 0...heads.count - 1), headers: heads,
      headLooks: heads.indices.map(look))
    TableColours(table).add(to: &sheet, rows: header + 1...rows.upperBound)
  }
}

extension TableWriter {
  /// How high its rows are in points: that of the caption, of the header, and of each line.
  var heights: [Double] {
    [20, height(of: table.columns.map(\.title), spare: 3)]
      + table.rows.map { height(of: $0.map(\.text), spare: 0) }
  }

  private func look(ofHead column: Int) -> Look {
    table.columns[column].isNumber ? .numberHead : column == 0 ? .head : .besideHead
  }

  private func height(of texts: [String], spare: Int) -> Double {
    let lines = zip(texts, columns.widths).map { CellSize.lines($0, in: $1 - spare) }.max() ?? 1
    return CellSize.height(ofLines: lines)
  }

  private func write(
    _ cell: ReportCell, isNumber: Bool, _ row: Int, _ column: Int, on sheet: inout Sheet
  ) {
    if let definition = cell.definition, let place = definitions[definition] {
      sheet.write(cell.text, leadingTo: place, row: row, column: column, look: .linkedWords)
    } else if let number = cell.number {
      let (format, value) = NumberFormat.of(cell, number)
      sheet.write(
        value, row: row, column: column, look: Look.number.with { $0.numberFormat = format })
    } else {
      let look: Look =
        cell.isHidden ? .hidden : isNumber ? .number : column == 0 ? .words : .besideWords
      sheet.write(cell.text, row: row, column: column, look: look)
    }
  }

  /// Excel wants a name for each column, and no two alike.
  static func unlike(_ titles: [String]) -> [String] {
    var taken: Set<String> = []
    return titles.map { title in
      let short = String(CellText(title).text.prefix(240))
      let name = short.isEmpty ? "–" : short
      var (unlike, number) = (name, 2)
      while !taken.insert(unlike.lowercased()).inserted {
        unlike = "\(name) (\(number))"
        number += 1
      }
      return unlike
    }
  }
}

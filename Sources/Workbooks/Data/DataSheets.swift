package import Instruments

/// The data as sheets: an Excel table, or where it is too large for one, rows that can be filtered.
package struct DataSheets {
  let rows: [TallyRow]
  let language: Language

  /// Prepares the sheets of some lines.
  package init(rows: [TallyRow], language: Language) {
    self.rows = rows
    self.language = language
  }

  /// More rows than this go to a file of their own, which is written row by row.
  static let mostInTable = 100_000
  /// The most rows of a sheet, the header not counted.
  package static let mostInSheet = 1_048_575

  private static let widths = [26.0, 10, 16, 22, 18, 60, 30, 14, 9, 9]

  private var heads: [String] { DataWords.columns.map { $0.text(in: language) } }
}

extension DataSheets {
  /// Adds the rows as a table.
  func addTable(to workbook: inout Workbook, named name: String, in book: BookContext) {
    workbook.addSheet(named: name) { sheet in
      begin(&sheet)
      for (offset, row) in rows.enumerated() { Self.write(row, on: &sheet, at: offset + 1) }
      let heads = TableWriter.unlike(heads)
      sheet.addTable(
        named: "Data", over: CellRange(rows: 0...rows.count, columns: 0...heads.count - 1),
        headers: heads, headLooks: heads.map { _ in .header })
      book.finish(
        &sheet, title: name, repeating: 0, lastRow: rows.count, lastColumn: heads.count - 1)
    }
  }

  /// Adds the rows to a workbook that is streamed, with as many sheets as it takes.
  package func addStreamed(to workbook: inout Workbook, most: Int = mostInSheet) {
    var names = SheetNames()
    for start in stride(from: 0, to: rows.count, by: most) {
      let part = rows[start..<min(start + most, rows.count)]
      workbook.addSheet(named: names.name(for: SheetWords.data.text(in: language))) { sheet in
        begin(&sheet)
        sheet.addFilter(
          over: CellRange(rows: 0...part.count, columns: 0...Self.widths.count - 1))
        for (offset, row) in part.enumerated() { Self.write(row, on: &sheet, at: offset + 1) }
      }
    }
  }

  /// Columns and the header, which stays in sight.
  private func begin(_ sheet: inout Sheet) {
    for (column, width) in Self.widths.enumerated() { sheet.setWidth(width, ofColumn: column) }
    sheet.freeze(above: 1)
    for (column, head) in heads.enumerated() {
      sheet.write(head, row: 0, column: column, look: .header)
    }
  }

  private static func write(_ row: TallyRow, on sheet: inout Sheet, at line: Int) {
    sheet.writePlain(row.survey, row: line, column: 0)
    sheet.writePlain(row.wave, row: line, column: 1)
    sheet.writePlain(row.segment, row: line, column: 2)
    sheet.writePlain(row.group, row: line, column: 3)
    sheet.writePlain(row.question, row: line, column: 4)
    sheet.writePlain(row.asked, row: line, column: 5)
    sheet.writePlain(row.answer, row: line, column: 6)
    sheet.writePlain(row.told, row: line, column: 7)
    if let count = row.count { sheet.writePlain(Double(count), row: line, column: 8) }
    if let people = row.people { sheet.writePlain(Double(people), row: line, column: 9) }
  }
}

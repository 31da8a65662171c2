import Instruments
import Reports

extension ChartNumbers {
  /// Adds the sheet on which the numbers stand; without charts there is none.
  func add(to workbook: inout Workbook, in book: BookContext) {
    guard !blocks.isEmpty else { return }
    let language = book.report.language
    workbook.addSheet(named: sheet) { sheet in
      sheet.setWidth(60, ofColumn: 0)
      for column in 1..<(blocks.map(\.block.headers.count).max() ?? 1) {
        sheet.setWidth(13, ofColumn: column)
      }
      sheet.write(SheetWords.charts.text(in: language), row: 0, column: 0, look: .title)
      sheet.setHeight(27, ofRow: 0)
      sheet.write(
        SheetWords.back.text(in: language), leadingTo: book.summary, row: 1, column: 0, look: .link)
      sheet.write(SheetWords.chartsHelp.text(in: language), row: 2, column: 0, look: .note)
      for (row, block) in blocks { Self.write(block, from: row, on: &sheet) }
      sheet.freeze(above: 2)
      book.finish(
        &sheet, title: SheetWords.charts.text(in: language), lastRow: lastRow,
        lastColumn: (blocks.map(\.block.headers.count).max() ?? 1) - 1)
    }
  }

  private static func write(_ block: Block, from row: Int, on sheet: inout Sheet) {
    for (column, header) in block.headers.enumerated() {
      sheet.write(
        header, row: row + 1, column: column, look: column == 0 ? .caption : .numberCaption)
    }
    for (offset, line) in block.rows.enumerated() {
      sheet.write(line.label, row: row + 2 + offset, column: 0)
      for (place, number) in line.numbers.enumerated() {
        if let number {
          sheet.write(number, row: row + 2 + offset, column: place + 1, look: .chartNumber)
        }
      }
    }
  }
}

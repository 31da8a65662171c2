import CommunityHealth
import Instruments
import Reports

/// What the community saves and what it takes: live formulas over cells that anybody may change.
struct ValueSheet {
  let value: CommunityValue
  let name: String
  let language: Language

  /// The columns: what, three numbers, and where it is from.
  static let widths = [46.0, 16, 15, 15, 68]

  var formulas: ValueFormulas { ValueFormulas(value: value) }

  func text(_ words: LocalizedText) -> String { words.text(in: language) }
}

extension ValueSheet {
  func add(to workbook: inout Workbook, in book: BookContext) {
    var names: [(String, CellPlace)] = []
    workbook.addSheet(named: name) { sheet in
      for (column, width) in Self.widths.enumerated() { sheet.setWidth(width, ofColumn: column) }
      sheet.setHeight(27, ofRow: 0)
      sheet.write(
        "\(text(ValueWords.title)) · \(book.report.title)", row: 0, column: 0, look: .title)
      sheet.write(
        text(SheetWords.back), leadingTo: book.summary, row: 1, column: 0, look: .link)
      sheet.setHeight(33, ofRow: 2)
      sheet.write(
        text(ValueWords.help), over: CellRange(rows: 2...2, columns: 0...4), look: .wrapped)
      var row = 4
      row = writeResults(on: &sheet, from: row) + 1
      row =
        writeCells(
          ValueWords.assumptions, assumptions, look: .input, on: &sheet, from: row, names: &names)
        + 1
      row =
        writeCells(
          ValueWords.measured, measured, look: .figureCell, on: &sheet, from: row, names: &names)
        + 1
      row = writeRange(on: &sheet, from: row)
      sheet.freeze(above: 2)
      book.finish(
        &sheet, title: text(ValueWords.title), pagesHigh: 1, lastRow: row, lastColumn: 4)
    }
    for (name, place) in names { workbook.define(name, as: place.reference) }
  }

  private func writeHead(
    _ titles: [LocalizedText], _ caption: LocalizedText, on sheet: inout Sheet, row: Int
  ) {
    sheet.write(text(caption), row: row, column: 0, look: .section)
    for (column, title) in titles.enumerated() {
      sheet.write(
        text(title), row: row + 1, column: column,
        look: (1...3).contains(column) ? .numberHead : column == 0 ? .head : .besideHead)
    }
  }

  private func writeResults(on sheet: inout Sheet, from row: Int) -> Int {
    writeHead(
      [ValueWords.what, ValueWords.estimate, ValueWords.low, ValueWords.high, ValueWords.how],
      ValueWords.results, on: &sheet, row: row)
    for (offset, line) in results.enumerated() {
      let at = row + 2 + offset
      sheet.setHeight(CellSize.rowHeight, ofRow: at)
      sheet.write(text(line.label), row: at, column: 0, look: line.isSum ? .sumWords : .words)
      let look: Look = line.isSum ? .sum : .figureCell
      for column in 0..<3 {
        if column < line.figures.count {
          sheet.write(line.figures[column], row: at, column: column + 1, look: look)
        } else {
          sheet.writeNothing(row: at, column: column + 1, look: look)
        }
      }
      sheet.write(line.how, row: at, column: 4, look: .besideWords)
    }
    return row + 2 + results.count
  }

  private func writeCells(
    _ caption: LocalizedText, _ cells: [ValueCell], look: Look, on sheet: inout Sheet,
    from row: Int, names: inout [(String, CellPlace)]
  ) -> Int {
    let reaches = cells.contains { $0.numbers.count > 1 }
    writeHead(
      [
        ValueWords.what, ValueWords.value, reaches ? ValueWords.low : ValueWords.nothing,
        reaches ? ValueWords.high : ValueWords.nothing, ValueWords.from,
      ],
      caption, on: &sheet, row: row)
    for (offset, cell) in cells.enumerated() {
      let at = row + 2 + offset
      sheet.setHeight(CellSize.rowHeight, ofRow: at)
      sheet.write(text(cell.label), row: at, column: 0, look: .words)
      for (column, number) in cell.numbers.enumerated() {
        let own = look.with { $0.numberFormat = cell.format(of: number.content) }
        if case .number(let plain) = number.content {
          sheet.write(plain, row: at, column: column + 1, look: own)
        } else {
          sheet.write(number.content, row: at, column: column + 1, look: own)
        }
        names.append((number.name, CellPlace(name, row: at, column: column + 1)))
      }
      for column in cell.numbers.count..<3 {
        sheet.writeNothing(row: at, column: column + 1, look: .words)
      }
      sheet.write(text(cell.from), row: at, column: 4, look: .besideWords)
    }
    return row + 2 + cells.count
  }
}

import Instruments
import Reports

/// The first sheet: the answer, what changed, what is at risk and what is asked, on one screen.
struct SummarySheet {
  let report: Report
  let name: String
  private let panels: [SummaryPanel]
  private let grid: SummaryGrid

  init(_ report: Report, named name: String) {
    self.report = report
    self.name = name
    panels = SummaryPanel.panels(of: report)
    let isChart = panels.map { if case .chart = $0.content { true } else { false } }
    grid = SummaryGrid(panels.map(\.rows), isChart: isChart)
  }

  /// The most headline numbers that stand side by side.
  private static let mostFigures = 4
  private static var lastColumn: Int { SummaryGrid.column(of: SummaryGrid.columns - 1) }
}

extension SummarySheet {
  func add(to workbook: inout Workbook, in book: BookContext, numbers: inout ChartNumbers) {
    workbook.addSheet(named: name) { sheet in
      for panel in 0..<SummaryGrid.columns {
        let column = SummaryGrid.column(of: panel)
        sheet.setWidth(SummaryGrid.panelWidth, ofColumn: column)
        if panel + 1 < SummaryGrid.columns {
          sheet.setWidth(SummaryGrid.gapWidth, ofColumn: column + 1)
        }
      }
      writeHead(on: &sheet)
      writeFigures(on: &sheet, in: book)
      for place in grid.places {
        write(panels[place.panel], place, on: &sheet, in: book, numbers: &numbers)
      }
      let last = writeContents(on: &sheet, in: book)
      book.finish(
        &sheet, title: report.sections.first?.title ?? "", pagesHigh: 1, lastRow: last,
        lastColumn: Self.lastColumn)
    }
  }

  private func writeHead(on sheet: inout Sheet) {
    sheet.setHeight(24, ofRow: 0)
    sheet.write(
      "\(report.title) · \(report.subtitle)",
      over: CellRange(rows: 0...0, columns: 0...Self.lastColumn), look: .title)
    let answers = (report.sections.first?.blocks ?? []).compactMap { block -> String? in
      if case .headline(let text) = block { text } else { nil }
    }
    let answer = answers.joined(separator: " ")
    let lines = CellSize.lines(answer, in: 155)
    sheet.setHeight(21 * Double(lines), ofRow: 1)
    sheet.write(
      answer, over: CellRange(rows: 1...1, columns: 0...Self.lastColumn), look: .answer)
  }

  private func writeFigures(on sheet: inout Sheet, in book: BookContext) {
    let figures = (report.sections.first?.blocks ?? []).flatMap { block -> [ReportFigure] in
      if case .figures(let figures) = block { figures } else { [] }
    }.prefix(Self.mostFigures)
    let grounds = figures.map { CellSize.lines($0.grounds, in: 53) }.max() ?? 1
    for (row, height) in [(2, 15), (3, 25), (4, 12.5 * Double(grounds)), (5, 6)] {
      sheet.setHeight(height, ofRow: row)
    }
    for (place, figure) in figures.enumerated() {
      let column = SummaryGrid.column(of: place)
      let target = figure.definition.flatMap { book.definitions[$0] } ?? book.place(of: .adoption)
      sheet.write(figure.label, leadingTo: target, row: 2, column: column, look: .figureLabel)
      sheet.write(figure.value, row: 3, column: column, look: .figure)
      sheet.write(figure.grounds, row: 4, column: column, look: .figureGrounds)
    }
  }

  private func write(
    _ panel: SummaryPanel, _ place: SummaryGrid.Place, on sheet: inout Sheet, in book: BookContext,
    numbers: inout ChartNumbers
  ) {
    let column = SummaryGrid.column(of: place.column)
    switch panel.content {
    case .chart(let chart):
      let maker = ChartMaker(summaryIn: report.language)
      for plan in maker.plans(of: chart, in: &numbers).prefix(1) {
        sheet.insert(plan, row: place.row, column: column)
      }
    case .words(let words):
      sheet.write(
        panel.heading ?? "", leadingTo: book.place(of: panel.evidence), row: place.row,
        column: column, look: .panelHead)
      sheet.write(
        words.joined(separator: "\n"),
        over: CellRange(
          rows: place.row + 1...place.row + max(1, place.rows - 1), columns: column...column),
        look: .small)
    }
  }

  /// What else there is in the workbook, with the way to it; gives the last row.
  private func writeContents(on sheet: inout Sheet, in book: BookContext) -> Int {
    var row = grid.lastRow
    sheet.write(
      SheetWords.sheets.text(in: report.language), row: row, column: 0, look: .caption)
    for (place, name) in book.names.enumerated() {
      if place % SummaryGrid.columns == 0 { row += 1 }
      sheet.write(
        name, leadingTo: CellPlace(name), row: row,
        column: SummaryGrid.column(of: place % SummaryGrid.columns), look: .link)
    }
    return row
  }
}

import Instruments
import Reports

/// A section of a report as a sheet: its blocks one below the other, over the same columns.
struct SectionSheet {
  let section: ReportSection
  let report: Report
  /// What its tab is called.
  let name: String
  let columns: SheetColumns
  let items: [SheetItem]
  private let lastRow: Int
  private let pages: PrintedPages

  /// Above stand the title and the way back.
  private static let firstRow = 3
  /// What is only a little more than a page is printed on one.
  private static let nearlyOnePage = 1.5

  init(_ section: ReportSection, of report: Report, named name: String, paper: Paper) {
    self.section = section
    self.report = report
    self.name = name
    let blocks = section.blocks(of: report)
    columns = SheetColumns(blocks.compactMap { $0.table(in: report) })
    let layout = SheetLayout(
      blocks, of: report, on: columns, from: Self.firstRow, paper: paper)
    items = layout.items
    lastRow = layout.next
    pages = layout.pages
  }

  /// Where indicators are defined on this sheet.
  var definitions: [String: CellPlace] {
    var places: [String: CellPlace] = [:]
    for item in items {
      guard case .table(let table) = item.content else { continue }
      for (offset, row) in table.rows.enumerated() {
        guard let defined = row.first?.defines else { continue }
        places[defined] = CellPlace(name, row: item.row + 2 + offset)
      }
    }
    return places
  }
}

extension SectionSheet {
  /// Adds the sheet; what is defined elsewhere is linked to.
  func add(
    to workbook: inout Workbook, in book: BookContext, numbers: inout ChartNumbers
  ) {
    workbook.addSheet(named: name) { sheet in
      for (column, width) in columns.widths.enumerated() {
        sheet.setWidth(Double(width), ofColumn: column)
      }
      sheet.setHeight(27, ofRow: 0)
      sheet.write("\(section.title) · \(report.title)", row: 0, column: 0, look: .title)
      sheet.write(
        SheetWords.back.text(in: report.language), leadingTo: book.summary, row: 1, column: 0,
        look: .link)
      var tables = 0
      for item in items {
        switch item.content {
        case .words(let text, let look, let height):
          write(text, look, height, item.row, on: &sheet)
        case .table(let table):
          tables += 1
          TableWriter(table, columns: columns, definitions: book.definitions)
            .write(named: "\(section.topic.rawValue)_\(tables)", from: item.row, on: &sheet)
        case .chart(let chart): insert(chart, item.row, on: &sheet, numbers: &numbers)
        }
      }
      sheet.freeze(above: 2)
      let isOnePage = pages.count < Self.nearlyOnePage
      if !isOnePage { sheet.breakPages(above: pages.breaks) }
      book.finish(
        &sheet, title: section.title, pagesHigh: isOnePage ? 1 : nil, lastRow: lastRow,
        lastColumn: columns.widths.count - 1)
    }
  }

  private func write(
    _ text: String, _ look: Look, _ height: Double, _ row: Int, on sheet: inout Sheet
  ) {
    sheet.setHeight(height, ofRow: row)
    sheet.write(
      text, over: CellRange(rows: row...row, columns: 0...columns.widths.count - 1), look: look)
  }

  private func insert(
    _ chart: ReportChart, _ row: Int, on sheet: inout Sheet, numbers: inout ChartNumbers
  ) {
    var row = row
    for plan in ChartMaker(width: columns.chartWidth, language: report.language).plans(
      of: chart, in: &numbers)
    {
      sheet.insert(plan, row: row, column: 0)
      for below in 0..<SheetLayout.rows(of: plan.height) {
        sheet.setHeight(SheetLayout.chartRow, ofRow: row + below)
      }
      row += SheetLayout.rows(of: plan.height)
    }
  }
}

extension ReportSection {
  /// What its sheet says: before the answers stand all changes, of which the summary has room for few.
  fileprivate func blocks(of report: Report) -> [ReportBlock] {
    guard topic == .adoption else { return blocks }
    let changes = report.sections.first.map(\.changes) ?? []
    let start = blocks.prefix { block in
      switch block {
      case .headline, .paragraph: true
      default: false
      }
    }
    return start + changes + blocks.dropFirst(start.count)
  }

  /// The drawing of what changed with its heading and the table behind it.
  private var changes: [ReportBlock] {
    var heading: [ReportBlock] = []
    for block in blocks {
      if case .heading = block { heading = [block] }
      if case .chart(let chart) = block, case .changes = chart.shape {
        return heading + [block, .table(chart.table)]
      }
    }
    return []
  }
}

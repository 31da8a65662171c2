import Workbooks

/// Ten sheets with a table of 40 rows and 15 columns, three colour rules and two charts each.
enum TimedSheets {
  private static let rows = 40
  private static let columns = 15

  static func write(to path: String) throws {
    var workbook = try Workbook(at: path, properties: BookTiming.properties)
    for number in 1...10 {
      workbook.addSheet(named: "Sheet \(number)") { sheet in fill(&sheet, number) }
    }
    try workbook.save()
  }

  private static let head = Look().with {
    $0.isBold = true
    $0.ink = 0xFFFFFF
    $0.ground = 0x1F3A5F
  }
  private static let figure = Look().with { $0.numberFormat = "0.00" }
  private static let up = Look().with { ($0.ink, $0.ground) = (0x0B3C6F, 0xD3E5F5) }

  private static func fill(_ sheet: inout Sheet, _ number: Int) {
    let heads = (0..<columns).map { $0 == 0 ? "Community" : "Measure \($0)" }
    sheet.setWidth(24, ofColumn: 0)
    for (column, title) in heads.enumerated() {
      sheet.write(title, row: 0, column: column, look: head)
    }
    for row in 1...rows {
      sheet.setHeight(21, ofRow: row)
      sheet.write("Community \(row)", row: row, column: 0, look: Look())
      for column in 1..<columns {
        let value = Double((number * 7919 + row * 104_729 + column * 1299) % 10_000) / 10_000
        sheet.write(value, row: row, column: column, look: figure)
      }
    }
    let body = 1...rows
    sheet.addTable(
      named: "Table_\(number)", over: CellRange(rows: 0...rows, columns: 0...columns - 1),
      headers: heads, headLooks: heads.map { _ in head })
    sheet.addScale(over: CellRange(rows: body, columns: 1...12))
    sheet.addBars(over: CellRange(rows: body, columns: 13...13), colour: 0x9CC3E6)
    sheet.colour(CellRange(rows: body, columns: 0...0), beginningWith: "▲", look: up)
    sheet.freeze(above: 1)
    sheet.printLandscape(repeating: 0, lastRow: rows, lastColumn: columns - 1)
    sheet.setMargins(
      top: Margin(left: "Sheet", right: "Community"),
      foot: Margin(left: "Report", right: "", countsPages: true))
    for chart in 0..<2 {
      sheet.insert(plan(chart, on: sheet.name), row: 2 + chart * 16, column: 16)
    }
  }

  private static func plan(_ chart: Int, on sheet: String) -> ChartPlan {
    func span(_ column: Int) -> CellSpan { CellSpan(on: sheet, rows: 1...rows, column: column) }
    let series = (0..<4).map { number in
      let column = chart * 4 + number + 1
      return ChartSeries(
        "Measure \(column)", over: span(0), of: span(column), colour: 0x2166AC)
    }
    return ChartPlan(
      of: chart == 0 ? .bars : .lines, title: chart == 0 ? "Comparison" : "Trend",
      description: "Measures of all communities", series: series, width: 480, height: 288)
  }
}

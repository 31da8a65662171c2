import Instruments
import Reports

/// What every sheet of a workbook must know of the others.
struct BookContext {
  let report: Report
  let paper: Paper
  /// Where the summary begins.
  let summary: CellPlace
  /// Where indicators are defined.
  let definitions: [String: CellPlace]
  /// The sheets of the sections.
  let sheets: [ReportSection.Topic: String]
  /// All sheets but the summary, in their order.
  let names: [String]

  /// Where a section begins; the methods for one that has no sheet.
  func place(of topic: ReportSection.Topic) -> CellPlace {
    CellPlace(sheets[topic] ?? sheets[.methods] ?? summary.sheet)
  }

  /// Sets how a sheet is printed.
  func finish(
    _ sheet: inout Sheet, title: String, pagesHigh: Int? = nil, repeating row: Int? = nil,
    lastRow: Int, lastColumn: Int
  ) {
    sheet.printLandscape(
      on: paper, pagesHigh: pagesHigh, repeating: row, lastRow: lastRow, lastColumn: lastColumn)
    sheet.setMargins(
      top: Margin(left: title, right: report.title),
      foot: Margin(left: report.subtitle, right: "", countsPages: true))
  }
}

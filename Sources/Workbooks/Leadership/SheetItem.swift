import Reports

/// Something that has found its row on a sheet.
struct SheetItem {
  /// What it is.
  enum Content {
    case words(String, Look, height: Double)
    case table(ReportTable)
    case chart(ReportChart)
  }

  /// Its first row.
  let row: Int
  let content: Content
}

extension ReportBlock {
  /// The table of a block that is one.
  func table(in report: Report) -> ReportTable? {
    switch self {
    case .table(let table): table
    // What is a table with colours on the page is one here, too.
    case .chart(let chart): chart.shape == .heat ? chart.table : nil
    case .actions(let actions): actions.table(in: report.language)
    default: nil
    }
  }
}

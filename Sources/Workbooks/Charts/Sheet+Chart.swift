internal import CXlsxWriter

extension Sheet {
  /// Puts a chart on the sheet, its upper left corner in a cell.
  package mutating func insert(_ plan: ChartPlan, row: Int, column: Int) {
    guard let chart = unsafe workbook_add_chart(workbook, plan.kind.code) else {
      return note(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    unsafe ChartWriter(chart).write(plan)
    let code = CStrings.with([CellText(plan.description).text]) { texts in
      var options = unsafe lxw_chart_options()
      unsafe options.description = texts[0]
      // A border on the edge of a row would be printed at the foot of the page before, too.
      unsafe options.y_offset = 2
      unsafe options.x_scale = plan.width / 480
      unsafe options.y_scale = plan.height / 288
      // SAFETY: the library copies the options before it returns.
      return unsafe worksheet_insert_chart_opt(
        pointer, UInt32(row), UInt16(column), chart, &options)
    }
    note(code)
  }
}

extension ChartPlan.Kind {
  fileprivate var code: UInt8 {
    switch self {
    case .bars: UInt8(LXW_CHART_BAR.rawValue)
    case .stackedBars: UInt8(LXW_CHART_BAR_STACKED.rawValue)
    case .lines: UInt8(LXW_CHART_LINE.rawValue)
    case .curve: UInt8(LXW_CHART_SCATTER_STRAIGHT.rawValue)
    }
  }
}

internal import CXlsxWriter

/// Hands a chart to the library, which copies whatever it is given.
struct ChartWriter {
  let chart: UnsafeMutablePointer<lxw_chart>

  init(_ chart: UnsafeMutablePointer<lxw_chart>) { unsafe self.chart = chart }

  func write(_ plan: ChartPlan) {
    unsafe chart_title_set_name(chart, ChartText.of(plan.title))
    var title = unsafe ChartFont.of(size: plan.letters + 2, isBold: true)
    unsafe chart_title_set_name_font(chart, &title)
    for series in plan.series { write(series, of: plan.kind) }
    // The library names the axes of bars as they lie: what names them is its vertical one.
    let isLying = plan.kind == .bars || plan.kind == .stackedBars
    write(isLying ? plan.numbers : plan.names, LXW_CHART_AXIS_TYPE_X, letters: plan.letters)
    write(isLying ? plan.names : plan.numbers, LXW_CHART_AXIS_TYPE_Y, letters: plan.letters)
    writeLegend(plan)
    unsafe chart_show_blanks_as(chart, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
    if isLying {
      unsafe chart_set_series_overlap(chart, 100)
      unsafe chart_set_series_gap(chart, 45)
    }
    var line = ChartLine.of(ChartColours.grid, width: 0.75)
    unsafe chart_chartarea_set_line(chart, &line)
  }

  private func writeLegend(_ plan: ChartPlan) {
    guard plan.hasLegend else {
      return unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
    unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var font = unsafe ChartFont.of(size: 9)
    unsafe chart_legend_set_font(chart, &font)
  }

  private func write(_ axis: ChartAxis, _ type: lxw_chart_axis_type, letters: Double) {
    guard let handle = unsafe chart_axis_get(chart, type) else { return }
    var font = unsafe ChartFont.of(size: letters)
    unsafe chart_axis_set_num_font(handle, &font)
    if let range = axis.range {
      unsafe chart_axis_set_min(handle, range.lowerBound)
      unsafe chart_axis_set_max(handle, range.upperBound)
    }
    if let step = axis.step { unsafe chart_axis_set_major_unit(handle, step) }
    if let format = axis.format { unsafe chart_axis_set_num_format(handle, format) }
    if let crossing = axis.crossing { unsafe chart_axis_set_crossing(handle, crossing) }
    if axis.isReversed { unsafe chart_axis_set_reverse(handle) }
    if axis.namesAll { unsafe chart_axis_set_interval_unit(handle, 1) }
    let place =
      axis.isBare
      ? LXW_CHART_AXIS_LABEL_POSITION_NONE
      : axis.isAtFarEnd ? LXW_CHART_AXIS_LABEL_POSITION_HIGH : LXW_CHART_AXIS_LABEL_POSITION_LOW
    unsafe chart_axis_set_label_position(handle, UInt8(place.rawValue))
    unsafe chart_axis_set_major_tick_mark(
      handle, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
    var line = axis.line.map { ChartLine.of($0, width: 1) } ?? ChartLine.none
    unsafe chart_axis_set_line(handle, &line)
    unsafe chart_axis_major_gridlines_set_visible(handle, axis.hasGrid ? 1 : 0)
    var grid = ChartLine.of(ChartColours.grid, width: 0.5)
    if axis.hasGrid { unsafe chart_axis_major_gridlines_set_line(handle, &grid) }
  }
}

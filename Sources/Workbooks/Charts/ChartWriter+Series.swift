internal import CXlsxWriter

extension ChartWriter {
  func write(_ plan: ChartSeries, of kind: ChartPlan.Kind) {
    // Names are given as texts; only ranges are references, so that no name is taken for one.
    guard let series = unsafe chart_add_series(chart, nil, nil) else { return }
    let (names, values) = (plan.categories, plan.values)
    unsafe chart_series_set_categories(
      series, names.sheet, UInt32(names.rows.lowerBound), UInt16(names.column),
      UInt32(names.rows.upperBound), UInt16(names.column))
    unsafe chart_series_set_values(
      series, values.sheet, UInt32(values.rows.lowerBound), UInt16(values.column),
      UInt32(values.rows.upperBound), UInt16(values.column))
    unsafe chart_series_set_name(series, ChartText.of(plan.name))
    if kind == .bars || kind == .stackedBars {
      var fill =
        plan.fill.map { lxw_chart_fill(color: $0, none: 0, transparency: 0) }
        ?? lxw_chart_fill(color: 0, none: 1, transparency: 0)
      unsafe chart_series_set_fill(series, &fill)
      unsafe writePoints(plan, to: series)
    } else {
      var line =
        plan.line.map {
          ChartLine.of($0, width: plan.lineWidth, dashes: plan.dashes)
        } ?? ChartLine.none
      unsafe chart_series_set_line(series, &line)
      unsafe writeMarker(plan, to: series)
    }
    unsafe writeLabels(plan, to: series)
    if let reach = plan.reach { unsafe write(reach, to: series) }
  }

  private func write(
    _ reach: ChartSeries.Reach, to series: UnsafeMutablePointer<lxw_chart_series>
  ) {
    // The library names the reaches of bars as they lie.
    guard let bars = unsafe chart_series_get_error_bars(series, LXW_CHART_ERROR_BAR_AXIS_X) else {
      return
    }
    unsafe chart_series_set_error_bars(
      bars, UInt8(LXW_CHART_ERROR_BAR_TYPE_FIXED.rawValue), max(reach.below, reach.above))
    let direction =
      reach.above == 0
      ? LXW_CHART_ERROR_BAR_DIR_MINUS
      : reach.below == 0 ? LXW_CHART_ERROR_BAR_DIR_PLUS : LXW_CHART_ERROR_BAR_DIR_BOTH
    unsafe chart_series_set_error_bars_direction(bars, UInt8(direction.rawValue))
    unsafe chart_series_set_error_bars_endcap(bars, UInt8(LXW_CHART_ERROR_BAR_NO_CAP.rawValue))
    var line = ChartLine.of(reach.colour, width: reach.width)
    unsafe chart_series_set_error_bars_line(bars, &line)
  }

  private func writePoints(_ plan: ChartSeries, to series: UnsafeMutablePointer<lxw_chart_series>) {
    guard let last = plan.pointFills.keys.max() else { return }
    var fills = (0...last).map { place in
      lxw_chart_fill(
        color: plan.pointFills[place] ?? plan.fill ?? 0, none: 0, transparency: 0)
    }
    unsafe fills.withUnsafeMutableBufferPointer { fills in
      var points = unsafe fills.indices.map { place in
        unsafe lxw_chart_point(
          line: nil, fill: fills.baseAddress.map { unsafe $0 + place }, pattern: nil)
      }
      unsafe points.withUnsafeMutableBufferPointer { points in
        var list = unsafe points.indices.map { place in
          unsafe points.baseAddress.map { unsafe $0 + place }
        }
        unsafe list.append(nil)
        // SAFETY: the list ends with nil, and the library copies everything.
        _ = unsafe chart_series_set_points(series, &list)
      }
    }
  }

  private func writeMarker(_ plan: ChartSeries, to series: UnsafeMutablePointer<lxw_chart_series>) {
    let type =
      switch plan.marker {
      case .circle: LXW_CHART_MARKER_CIRCLE
      case .diamond: LXW_CHART_MARKER_DIAMOND
      case .square: LXW_CHART_MARKER_SQUARE
      case nil: LXW_CHART_MARKER_NONE
      }
    unsafe chart_series_set_marker_type(series, UInt8(type.rawValue))
    guard plan.marker != nil else { return }
    let colour = plan.fill ?? ChartColours.ink
    unsafe chart_series_set_marker_size(series, 9)
    var line = ChartLine.of(colour, width: 0.75)
    unsafe chart_series_set_marker_line(series, &line)
    var fill = lxw_chart_fill(color: colour, none: 0, transparency: 0)
    unsafe chart_series_set_marker_fill(series, &fill)
  }
}

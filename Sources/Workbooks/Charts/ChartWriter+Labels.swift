internal import CXlsxWriter

extension ChartWriter {
  func writeLabels(_ plan: ChartSeries, to series: UnsafeMutablePointer<lxw_chart_series>) {
    guard let labels = plan.labels else { return }
    unsafe chart_series_set_labels(series)
    switch labels {
    case .numbers(let format, let ink):
      unsafe chart_series_set_labels_num_format(series, format)
      var font = unsafe ChartFont.of(size: 9, ink: ink)
      unsafe chart_series_set_labels_font(series, &font)
    case .words(let words):
      unsafe chart_series_set_labels_position(
        series, UInt8(LXW_CHART_LABEL_POSITION_OUTSIDE_END.rawValue))
      unsafe CStrings.with(words.map(ChartText.of)) { texts in
        unsafe Self.write(texts, to: series)
      }
    }
  }

  private static func write(
    _ texts: [UnsafeMutablePointer<CChar>], to series: UnsafeMutablePointer<lxw_chart_series>
  ) {
    var font = unsafe ChartFont.of(size: 9)
    unsafe withUnsafeMutablePointer(to: &font) { font in
      var labels = unsafe texts.map { text in
        var label = unsafe lxw_chart_data_label()
        unsafe label.value = text
        unsafe label.font = font
        return unsafe label
      }
      unsafe labels.withUnsafeMutableBufferPointer { labels in
        var list = unsafe labels.indices.map { place in
          unsafe labels.baseAddress.map { unsafe $0 + place }
        }
        unsafe list.append(nil)
        // SAFETY: the list ends with nil, and the library copies everything.
        _ = unsafe chart_series_set_labels_custom(series, &list)
      }
    }
  }
}

internal import CXlsxWriter

/// Lines of charts as the library wants them.
enum ChartLine {
  static func of(_ colour: UInt32, width: Double, dashes: Int = 0) -> lxw_chart_line {
    let styles = [
      LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH, LXW_CHART_LINE_DASH_ROUND_DOT,
    ]
    return lxw_chart_line(
      color: colour, none: 0, width: Float(width),
      dash_type: UInt8(styles[min(dashes, styles.count - 1)].rawValue), transparency: 0)
  }

  static var none: lxw_chart_line {
    lxw_chart_line(color: 0, none: 1, width: 0, dash_type: 0, transparency: 0)
  }
}

/// Letters of charts as the library wants them.
enum ChartFont {
  static func of(
    size: Double, isBold: Bool = false, ink: UInt32 = ChartColours.ink
  ) -> lxw_chart_font {
    var font = unsafe lxw_chart_font()
    unsafe font.size = size
    unsafe font.bold = isBold ? 1 : 0
    unsafe font.color = ink
    return unsafe font
  }
}

import Reports

/// A row of a chart of dots and intervals.
struct DotRow {
  let label: String
  let value: String
  let point: Double?
  let interval: ClosedRange<Double>?
  /// Whether it went up or down by more than luck; nil where nothing is compared.
  let direction: Int?
}

extension DotRow {
  init(_ gauge: ReportChart.Gauge) {
    self.init(
      label: gauge.label, value: gauge.value, point: gauge.score, interval: gauge.interval,
      direction: nil)
  }

  init(_ change: ReportChart.Change) {
    let mark = change.direction > 0 ? "▲ " : change.direction < 0 ? "▼ " : ""
    self.init(
      label: change.label, value: mark + change.value, point: change.points,
      interval: change.interval, direction: change.direction)
  }

  /// What names the row; the table beside it has all of a long label.
  func name(atMost letters: Int, isTight: Bool) -> String {
    let short = ChartText.short(label, to: letters)
    // Where room is dear, the mark and the colour say which way it went.
    let figure = isTight && direction != nil ? value.prefix { $0 != "·" } : value[...]
    return "\(short) · \(figure)"
  }

  /// The colour of its dot; the words beside it say the same.
  var colour: UInt32 {
    switch direction {
    case 1: ChartColours.good
    case -1: ChartColours.bad
    case nil: ChartColours.ink
    default: ChartColours.soft
    }
  }
}

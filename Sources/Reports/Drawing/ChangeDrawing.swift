/// Differences with their intervals around a common zero.
struct ChangeDrawing {
  private let changes: [ReportChart.Change]
  /// The points at both ends of the axis.
  private let end: Double

  init(_ changes: [ReportChart.Change]) {
    self.changes = changes
    let most =
      changes.map { max($0.interval.upperBound.magnitude, $0.interval.lowerBound.magnitude) }
      .max() ?? 0
    end = max(10, (most / 5).rounded(.up) * 5)
  }

  func html(rows row: (Int, String, String, Int, HTMLText) -> HTMLText) -> HTMLText {
    HTMLText(
      changes.enumerated().map { row($0, $1.label, $1.value, 22, drawing($1)) })
  }

  private func drawing(_ change: ReportChart.Change) -> HTMLText {
    """
    <line class="axis" x1="0" x2="100%" y1="11" y2="11"/>\
    <line class="middle" x1="50%" x2="50%" y1="2" y2="20"/>\
    <line class="reach" x1="\(percent: place(change.interval.lowerBound))" \
    x2="\(percent: place(change.interval.upperBound))" y1="11" y2="11"/>\(mark(of: change))
    """
  }

  /// A triangle that points where it went, or a hollow dot.
  private func mark(of change: ReportChart.Change) -> HTMLText {
    let x = place(change.points)
    guard change.direction != 0 else {
      return "<circle class=\"hollow\" cx=\"\(percent: x)\" cy=\"11\" r=\"5\"/>"
    }
    let isUp = change.direction > 0
    let look: HTMLText = isUp ? "up" : "down"
    return """
      <svg class="\(look)" x="\(percent: x)"><path d="\
      \(isUp ? "M-8 18L0 3L8 18Z" : "M-8 4L0 19L8 4Z" as HTMLText)"/></svg>
      """
  }

  private func place(_ points: Double) -> Double { 50 + 50 * min(end, max(-end, points)) / end }
}

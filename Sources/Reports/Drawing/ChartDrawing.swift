/// A chart as rows of words with a drawing below each, so that words wrap on a phone and never shrink.
struct ChartDrawing {
  private let chart: ReportChart
  private let id: String

  init(_ chart: ReportChart, id: String) {
    self.chart = chart
    self.id = id
  }

  var html: HTMLText {
    switch chart.shape {
    case .answers(let groups): answers(groups)
    case .gauges(let gauges): HTMLText(gauges.enumerated().map { gauge($1, $0) })
    case .changes(let changes): ChangeDrawing(changes).html(rows: row)
    case .bars(let bars): HTMLText(bars.enumerated().map { bar($1, $0) })
    case .trend(let trend): TrendDrawing(trend, id: id).html(titled: chart.title)
    case .spread(let spread): SpreadDrawing(spread, id: id).html(titled: chart.title)
    // Its own table is what is drawn.
    case .heat: .empty
    }
  }

  /// Words above, the drawing below; who cannot see it reads both as its name and description.
  func row(
    _ number: Int, _ label: String, _ value: String, height: Int, _ drawing: HTMLText
  ) -> HTMLText {
    let name = "\(id)-\(number)"
    return """
      <div class="row"><p><span>\(label)</span> <span>\(value)</span></p>
      <svg role="img" aria-labelledby="\(name)-t \(name)-d" height="\(height)">\
      <title id="\(name)-t">\(label)</title><desc id="\(name)-d">\(value)</desc>\(drawing)</svg></div>

      """
  }
}

extension ChartDrawing {
  private func answers(_ groups: [ReportChart.AnswerBars]) -> HTMLText {
    var first = 0
    return HTMLText(
      groups.map { bars in
        defer { first += bars.rows.count }
        return AnswerDrawing(bars).html(from: first, rows: row)
      })
  }

  /// A track from 0 to 100 with the interval as a line and the score as a dot.
  private func gauge(_ gauge: ReportChart.Gauge, _ number: Int) -> HTMLText {
    var drawing: HTMLText =
      "<rect class=\"track\" x=\"0\" y=\"7\" width=\"100%\" height=\"8\" rx=\"4\"/>"
    if let score = gauge.score {
      drawing =
        drawing
        + "<rect class=\"bar\" x=\"0\" y=\"7\" width=\"\(percent: score)\" height=\"8\" rx=\"4\"/>"
      if let reach = gauge.interval, reach.lowerBound < reach.upperBound {
        drawing =
          drawing
            + """
            <line class="reach" x1="\(percent: reach.lowerBound)" x2="\(percent: reach.upperBound)" \
            y1="11" y2="11"/>
            """
      }
      drawing = drawing + "<circle class=\"dot\" cx=\"\(percent: score)\" cy=\"11\" r=\"6\"/>"
    }
    return row(number, gauge.label, gauge.value, height: 22, drawing)
  }

  private func bar(_ bar: ReportChart.Bar, _ number: Int) -> HTMLText {
    let mark = bar.isNarrowest ? "▼ " : ""
    let look: HTMLText = bar.isNarrowest ? "bar narrow" : "bar"
    let drawing: HTMLText =
      bar.share.map { share in
        """
        <rect class="track" x="0" y="3" width="100%" height="12" rx="2"/>\
        <rect class="\(look)" x="0" y="3" width="\(percent: 100 * share)" height="12" rx="2"/>
        """
      } ?? "<rect class=\"hatch\" x=\"1\" y=\"4\" width=\"99%\" height=\"10\" rx=\"2\"/>"
    return row(number, mark + bar.label, bar.value, height: 18, drawing)
  }
}

/// Scores over waves as lines, each with its own dashes beside its colour.
struct TrendDrawing {
  private let trend: ReportChart.Trend
  private let id: String

  /// How high the drawing is, with room for the names of the waves below.
  private static let height = 200
  private static let room = 22.0

  init(_ trend: ReportChart.Trend, id: String) {
    self.trend = trend
    self.id = id
  }

  func html(titled title: String) -> HTMLText {
    """
    <div class="trend"><svg role="img" aria-labelledby="\(id)-t" height="\(Self.height)">\
    <title id="\(id)-t">\(title)</title>\(grid)\(HTMLText(trend.lines.enumerated().map { line($1, $0) }))\
    </svg></div>
    \(legend)
    """
  }

  private var grid: HTMLText {
    let levels = [0, 50, 100].map { level -> HTMLText in
      """
      <line class="axis" x1="9%" x2="100%" y1="\(y(Double(level)))" y2="\(y(Double(level)))"/>\
      <text class="quiet" x="0" y="\(y(Double(level)) + 4)">\(level)</text>
      """
    }
    let waves = trend.waves.enumerated().map { number, wave -> HTMLText in
      """
      <text class="quiet" x="\(percent: x(number))" y="\(Self.height - 2)" text-anchor="middle">\
      \(wave)</text>
      """
    }
    return HTMLText(levels + waves)
  }

  private func line(_ line: ReportChart.Trend.Line, _ number: Int) -> HTMLText {
    let points = line.scores.enumerated().compactMap { place, score in
      score.map { (place: place, score: $0) }
    }
    let strokes = zip(points, points.dropFirst()).map { from, to -> HTMLText in
      """
      <line class="line l\(number + 1)" x1="\(percent: x(from.place))" x2="\(percent: x(to.place))" \
      y1="\(y(from.score))" y2="\(y(to.score))"/>
      """
    }
    let dots = points.map { point -> HTMLText in
      "<circle class=\"hollow\" cx=\"\(percent: x(point.place))\" cy=\"\(y(point.score))\" r=\"4\"/>"
    }
    return HTMLText(strokes + dots)
  }

  private var legend: HTMLText {
    let entries = trend.lines.enumerated().map { number, line -> HTMLText in
      """
      <li><svg width="30" height="8" aria-hidden="true"><line class="line l\(number + 1)" x1="0" \
      x2="30" y1="4" y2="4"/></svg>\(line.label)</li>

      """
    }
    return "<ul class=\"legend\">\n\(HTMLText(entries))</ul>\n"
  }

  private func x(_ wave: Int) -> Double {
    let steps = Double(max(1, trend.waves.count - 1))
    return 14 + 78 * Double(wave) / steps
  }

  private func y(_ score: Double) -> Int {
    Int((8 + (Double(Self.height) - Self.room - 12) * (1 - score / 100)).rounded())
  }
}

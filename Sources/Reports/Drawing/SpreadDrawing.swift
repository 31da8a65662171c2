/// A curve below the straight line on which everybody would have the same.
struct SpreadDrawing {
  private let spread: ReportChart.Spread
  private let id: String

  /// How high the drawing is, with room for words below.
  private static let height = 240
  /// The first and the last line of the field.
  private static let (top, bottom) = (8.0, 196.0)

  init(_ spread: ReportChart.Spread, id: String) {
    self.spread = spread
    self.id = id
  }

  func html(titled title: String) -> HTMLText {
    """
    <div class="trend"><svg role="img" aria-labelledby="\(id)-t" height="\(Self.height)">\
    <title id="\(id)-t">\(title)</title>\(grid)\
    <line class="even" x1="\(percent: x(0))" y1="\(y(0))" x2="\(percent: x(1))" y2="\(y(1))"/>\
    \(curve)</svg></div>

    """
  }

  private var grid: HTMLText {
    let levels = [0, 50, 100].map { level -> HTMLText in
      """
      <line class="axis" x1="12%" x2="98%" y1="\(y(Double(level) / 100))" \
      y2="\(y(Double(level) / 100))"/>\
      <text class="quiet" x="0" y="\(y(Double(level) / 100) + 4)">\(level)\u{A0}%</text>\
      <text class="quiet" x="\(percent: x(Double(level) / 100))" y="214" text-anchor="middle">\
      \(level)\u{A0}%</text>
      """
    }
    let words: HTMLText = """
      <text class="quiet" x="12%" y="236">→ \(spread.people) · ↑ \(spread.share)</text>
      """
    return HTMLText(levels) + words
  }

  private var curve: HTMLText {
    let strokes = zip(spread.points, spread.points.dropFirst()).map { from, to -> HTMLText in
      """
      <line class="line l1" x1="\(percent: x(from.people))" x2="\(percent: x(to.people))" \
      y1="\(y(from.share))" y2="\(y(to.share))"/>
      """
    }
    let dots = spread.points.map { point -> HTMLText in
      """
      <circle class="hollow" cx="\(percent: x(point.people))" cy="\(y(point.share))" r="4"/>
      """
    }
    return HTMLText(strokes + dots)
  }

  private func x(_ people: Double) -> Double { 12 + 86 * people }

  private func y(_ share: Double) -> Int {
    Int((Self.bottom - (Self.bottom - Self.top) * share).rounded())
  }
}

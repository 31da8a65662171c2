import Instruments
import Reports

/// Makes native charts of what a report draws, from the same specification as the page.
struct ChartMaker {
  /// How wide the charts are, in pixels.
  let width: Double
  let language: Language
  /// Whether room is dear.
  var isTight = false

  /// The charts of one drawing: questions with other choices stand in a chart of their own.
  func plans(of chart: ReportChart, in numbers: inout ChartNumbers) -> [ChartPlan] {
    switch chart.shape {
    case .answers(let groups):
      groups.filter { $0.rows.contains { $0.shares != nil } }.map {
        answers($0, of: chart, in: &numbers)
      }
    case .gauges(let gauges):
      gauges.contains { $0.score != nil } ? [self.gauges(gauges, of: chart, in: &numbers)] : []
    case .changes(let changes):
      changes.isEmpty ? [] : [self.changes(foremost(changes), of: chart, in: &numbers)]
    case .bars(let bars):
      bars.contains { $0.share != nil } ? [self.bars(bars, of: chart, in: &numbers)] : []
    case .trend(let trend): [lines(trend, of: chart, in: &numbers)]
    case .spread(let spread): [curve(spread, of: chart, in: &numbers)]
    case .heat: []
    }
  }

  /// How high the charts of a drawing are, one below the other.
  func heights(of chart: ReportChart) -> [Double] {
    switch chart.shape {
    case .answers(let groups):
      groups.filter { $0.rows.contains { $0.shares != nil } }
        .map { height(ofBars: $0.rows.count) + 28 }
    case .gauges(let gauges):
      gauges.contains { $0.score != nil } ? [height(ofDots: gauges.count)] : []
    case .changes(let changes):
      changes.isEmpty ? [] : [height(ofDots: foremost(changes).count)]
    case .bars(let bars):
      bars.contains { $0.share != nil } ? [height(ofBars: bars.count)] : []
    case .trend: [isTight ? 240 : 280]
    case .spread: [320]
    case .heat: []
    }
  }

  func height(ofBars bars: Int) -> Double { 64 + 36 * Double(bars) }

  /// Where room is dear, rows stand closer.
  func height(ofDots dots: Int) -> Double {
    isTight ? 74 + 29 * Double(dots) : 74 + 22 * Double(dots)
  }

  /// Where room is dear, what is clear and what stands first; the rest is on the sheet of answers.
  private func foremost(_ changes: [ReportChart.Change]) -> [ReportChart.Change] {
    guard isTight, changes.count > Self.mostChanges else { return changes }
    let clear = changes.indices.filter { changes[$0].direction != 0 }
    let others = changes.indices.filter { changes[$0].direction == 0 }
    return (clear + others).prefix(Self.mostChanges).sorted().map { changes[$0] }
  }

  /// How many changes are shown where room is dear.
  private static let mostChanges = 8

  /// What somebody hears who cannot see a chart: what it says, how to read it, and its numbers.
  func told(_ chart: ReportChart, _ rows: [(label: String, value: String)]) -> String {
    let numbers = rows.map { "\($0.label): \($0.value)" }.joined(separator: "; ")
    return [chart.title, chart.description, numbers].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

import Reports

extension ChartMaker {
  /// Shares of all, one below the other.
  func bars(
    _ bars: [ReportChart.Bar], of chart: ReportChart, in numbers: inout ChartNumbers
  ) -> ChartPlan {
    let spans = numbers.place(
      .init(
        title: chart.title, headers: [chart.title, "0–1"],
        rows: bars.map { bar in
          let mark = bar.isNarrowest ? "▼ " : ""
          let label = bar.share == nil ? "\(bar.label) · \(bar.value)" : mark + bar.label
          return (label, [bar.share])
        }))
    let narrow = bars.indices.filter { bars[$0].isNarrowest }
    let series = ChartSeries(
      name: chart.title, categories: spans[0], values: spans[1], fill: ChartColours.good,
      pointFills: Dictionary(uniqueKeysWithValues: narrow.map { ($0, ChartColours.bad) }),
      labels: .words(bars.map(\.value)))
    return ChartPlan(
      kind: .bars, title: chart.title,
      description: told(chart, bars.map { ($0.label, $0.value) }), series: [series],
      names: ChartAxis(isReversed: true, namesAll: true, line: ChartColours.soft),
      numbers: ChartAxis(range: 0...1.12, isBare: true), width: width,
      height: height(ofBars: bars.count))
  }

  /// Scores over waves as lines, each with its own dashes and marks beside its colour.
  func lines(
    _ trend: ReportChart.Trend, of chart: ReportChart, in numbers: inout ChartNumbers
  ) -> ChartPlan {
    let spans = numbers.place(
      .init(
        title: chart.title, headers: [chart.title] + trend.lines.map(\.label),
        rows: trend.waves.enumerated().map { place, wave in
          (wave, trend.lines.map { $0.scores[place] })
        }))
    let marks: [ChartSeries.Marker] = [.circle, .diamond, .square]
    let series = trend.lines.enumerated().map { place, line in
      let colour = ChartColours.lines[place % 3]
      return ChartSeries(
        name: ChartText.short(line.label, to: isTight ? 38 : 90), categories: spans[0],
        values: spans[place + 1], fill: colour,
        line: colour, dashes: place % 3, marker: marks[place % 3])
    }
    let told = trend.lines.map { line in
      (
        line.label,
        line.scores.map { $0.map { "\(Int($0.rounded()))" } ?? "–" }
          .joined(separator: ", ")
      )
    }
    return ChartPlan(
      kind: .lines, title: chart.title, description: self.told(chart, told), series: series,
      numbers: ChartAxis(range: 0...100, format: "0", step: 25, hasGrid: true), hasLegend: true,
      width: width, height: heights(of: chart).first ?? 0)
  }
}

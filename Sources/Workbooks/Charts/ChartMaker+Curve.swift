import Reports

extension ChartMaker {
  /// How something is spread over people, beside the line on which all would have the same.
  func curve(
    _ spread: ReportChart.Spread, of chart: ReportChart, in numbers: inout ChartNumbers
  ) -> ChartPlan {
    let spans = numbers.place(
      .init(
        title: chart.title, headers: [chart.title, spread.people, spread.share, "="],
        rows: spread.points.enumerated().map { place, point in
          ("\(place + 1)", [point.people, point.share, point.people])
        }))
    let told = spread.points.dropFirst().map { point in
      (label: Self.percent(point.people), value: Self.percent(point.share))
    }
    let axis = ChartAxis(range: 0...1, format: "0%", step: 0.25, hasGrid: true)
    return ChartPlan(
      kind: .curve, title: chart.title, description: self.told(chart, told),
      series: [
        ChartSeries(
          name: spread.share, categories: spans[1], values: spans[2], fill: ChartColours.good,
          line: ChartColours.good, marker: .circle),
        ChartSeries(
          name: "=", categories: spans[1], values: spans[3], line: ChartColours.soft, dashes: 1),
      ], names: axis, numbers: axis, hasLegend: true, width: min(width, 480),
      height: heights(of: chart).first ?? 0)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}

import Reports

extension ChartMaker {
  /// Scores from 0 to 100, each with its interval.
  func gauges(
    _ gauges: [ReportChart.Gauge], of chart: ReportChart, in numbers: inout ChartNumbers
  ) -> ChartPlan {
    let axis = ChartAxis(range: 0...100, format: "0", step: 25, hasGrid: true, isAtFarEnd: true)
    return dots(
      gauges.map { DotRow($0) }, of: chart, axis: axis, fill: 0xB5D3EA, in: &numbers)
  }

  /// Differences with their intervals around a common zero.
  func changes(
    _ changes: [ReportChart.Change], of chart: ReportChart, in numbers: inout ChartNumbers
  ) -> ChartPlan {
    let most =
      changes.map {
        max($0.interval.upperBound.magnitude, $0.interval.lowerBound.magnitude)
      }.max() ?? 0
    let end = max(10, (most / 10).rounded(.up) * 10)
    let axis = ChartAxis(
      range: -end...end, format: "+0;−0;0", step: end / 2, hasGrid: true, isAtFarEnd: true)
    return dots(changes.map { DotRow($0) }, of: chart, axis: axis, fill: nil, in: &numbers)
  }

  /// The library reaches as far from every point of a series, so each row is a series of its own,
  /// once to the left and once to the right; a dot is a short and thick reach to both sides.
  private func dots(
    _ rows: [DotRow], of chart: ReportChart, axis: ChartAxis, fill: UInt32?,
    in numbers: inout ChartNumbers
  ) -> ChartPlan {
    let spans = numbers.place(block(rows, titled: chart.title))
    let range = axis.range ?? 0...100
    let dot = (range.upperBound - range.lowerBound) * 3.5 / width
    var series: [ChartSeries] = []
    for (place, row) in rows.enumerated() {
      guard let point = row.point else { continue }
      let own = ChartSeries(
        name: row.label, categories: spans[0], values: spans[place + 3], fill: fill)
      let ends = row.interval?.clamped(to: range) ?? point...point
      series.append(own.reaching(below: point - ends.lowerBound))
      series.append(own.reaching(above: ends.upperBound - point))
      var mark = own
      mark.reach = .init(below: dot, above: dot, colour: row.colour, width: 9)
      mark.fill = nil
      series.append(mark)
    }
    return ChartPlan(
      kind: .bars, title: chart.title, description: told(chart, rows.map { ($0.label, $0.value) }),
      series: series, names: ChartAxis(isReversed: true, namesAll: true, line: ChartColours.ink),
      numbers: axis, width: width, height: height(ofDots: rows.count), letters: isTight ? 8 : 9)
  }

  /// The ends of each interval, and the point in a column of its own.
  private func block(_ rows: [DotRow], titled title: String) -> ChartNumbers.Block {
    .init(
      title: title, headers: [title, "min", "max"] + rows.indices.map { "\($0 + 1)" },
      rows: rows.enumerated().map { place, row in
        (
          row.name(atMost: isTight ? 24 : 60, isTight: isTight),
          [row.interval?.lowerBound, row.interval?.upperBound]
            + rows.indices.map { $0 == place ? row.point : nil }
        )
      })
  }
}

extension ChartSeries {
  fileprivate func reaching(below: Double = 0, above: Double = 0) -> ChartSeries {
    guard below > 0 || above > 0 else { return self }
    var copy = self
    copy.reach = .init(below: below, above: above, colour: ChartColours.soft, width: 2.5)
    return copy
  }
}

import Instruments
import Reports

extension ChartMaker {
  /// Answers from worst to best, stacked around a common line; what is left of it stands on an
  /// invisible bar.
  func answers(
    _ bars: ReportChart.AnswerBars, of chart: ReportChart, in numbers: inout ChartNumbers
  ) -> ChartPlan {
    let left = bars.rows.map { $0.shares.map { bars.left(of: $0) } }
    let reach = left.compactMap(\.self).max() ?? 0
    let right = left.compactMap(\.self).map { 1 - $0 }.max() ?? 1
    let isAlone = bars.rows.count == 1
    let names = bars.options.enumerated().map { $1.isEmpty ? "\($0 + 1)" : $1 }
    let spans = numbers.place(
      .init(
        title: chart.title, headers: [chart.title, " "] + names,
        rows: zip(bars.rows, left).map { row, left in
          (
            isAlone ? row.value : "\(row.label) · \(row.value)",
            [left.map { reach - $0 }] + (row.shares?.map { $0 } ?? names.map { _ in nil })
          )
        }))
    let colours = ChartColours.answers(bars.options.count, favourable: bars.favourable)
    // Its name is a space: LibreOffice would take another entry out of the legend.
    var series = [ChartSeries(name: " ", categories: spans[0], values: spans[1])]
    for (place, name) in names.enumerated() {
      series.append(
        ChartSeries(
          name: name, categories: spans[0], values: spans[place + 2], fill: colours[place],
          labels: .numbers("[>=0.075]0%;\"\"", ink: ChartColours.ink(on: colours[place]))))
    }
    return ChartPlan(
      kind: .stackedBars, title: title(of: bars, of: chart),
      description: told(chart, bars.rows.map { ($0.label, $0.value) }), series: series,
      names: ChartAxis(isReversed: true, namesAll: true, line: ChartColours.ink),
      numbers: ChartAxis(range: 0...(reach + right), crossing: reach, isBare: true),
      hasLegend: true,
      width: width, height: height(ofBars: bars.rows.count) + 28)
  }
}

extension ChartMaker {
  /// One question by itself is asked in the title, with what was found.
  private func title(of bars: ReportChart.AnswerBars, of chart: ReportChart) -> String {
    guard bars.rows.count == 1, let row = bars.rows.first else { return chart.title }
    let favourable = ReportWords.favourable.text(in: language)
    let isNumber = row.value.contains(where: \.isNumber)
    return "\(row.label) – \(row.value)" + (isNumber ? " \(favourable)" : "")
  }
}

extension ReportChart.AnswerBars {
  /// What lies left of the line: the unfavourable, and half of what is between.
  fileprivate func left(of shares: [Double]) -> Double {
    let between = shares.dropFirst(favourable).dropLast(favourable).reduce(0, +)
    return shares.prefix(favourable).reduce(0, +) + between / 2
  }
}

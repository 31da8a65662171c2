internal import CommunityHealth
internal import Instruments

/// How the headlines of a survey went from wave to wave.
struct TrendMaker {
  let material: ReportMaterial
  let survey: ShownSurvey

  /// More lines than this cannot be told apart.
  private static let mostLines = 3

  /// Nil for fewer than three waves, which are better told as a change.
  var chart: ReportChart? {
    guard survey.history.count > 2 else { return nil }
    let lines = survey.headlines.map { headline in
      ReportChart.Trend.Line(
        label: material(headline.ask),
        scores: survey.history.map { wave in
          wave.answers.first { $0.id == headline.id }?.favourable.map { 100 * $0.value }
        })
    }.filter { $0.scores.count { $0 != nil } > 2 }.prefix(Self.mostLines)
    guard !lines.isEmpty else { return nil }
    let trend = ReportChart.Trend(
      waves: survey.history.map(\.wave.name), lines: Array(lines))
    let title = finding(Array(lines))
    return ReportChart(
      title: title, description: material(AdoptionWords.trendHelp), shape: .trend(trend),
      table: table(of: trend, titled: title))
  }

  /// What moved most from the first wave that is shown to the last.
  private func finding(_ lines: [ReportChart.Trend.Line]) -> String {
    let moves = lines.compactMap { line -> (label: String, from: Int, to: Int, points: Double)? in
      guard let from = line.scores.firstIndex(where: { $0 != nil }),
        let to = line.scores.lastIndex(where: { $0 != nil }), let first = line.scores[from],
        let last = line.scores[to]
      else { return nil }
      return (line.label, from, to, last - first)
    }
    guard let most = moves.max(by: { $0.points.magnitude < $1.points.magnitude }),
      let line = lines.first(where: { $0.label == most.label }), let from = line.scores[most.from],
      let to = line.scores[most.to]
    else { return material(AdoptionWords.trendTitle) }
    let numbers = material.numbers
    return material(
      ChartWords.moved(
        most.label, from: numbers.percent(from / 100), to: numbers.percent(to / 100),
        since: survey.history[most.from].wave.name))
  }

  private func table(of trend: ReportChart.Trend, titled title: String) -> ReportTable {
    ReportTable(
      title,
      [.init(material(AdoptionWords.question))] + trend.waves.map { .init($0, isNumber: true) },
      rows: trend.lines.map { line in
        [ReportCell(line.label)]
          + line.scores.map { score in
            score.map { ReportCell(material.numbers.percent($0 / 100), number: $0) }
              ?? ReportCell(hidden: material(ReportWords.notShown))
          }
      })
  }
}

internal import CommunityHealth
internal import Instruments

/// How turns to present are spread, as a curve.
struct TurnMaker {
  let material: ReportMaterial

  /// Nil where there are too few people or turns to tell.
  var chart: ReportChart? {
    guard let curve = material.analysis.turnCurve, curve.steps.count > 1 else { return nil }
    let numbers = material.numbers
    let last = curve.steps[curve.steps.count - 2]
    let title = material(
      ChartWords.busiest(numbers.percent(1 - last.people), numbers.percent(1 - last.share)))
    let points = curve.steps.map {
      ReportChart.Spread.Point(people: $0.people, share: $0.share)
    }
    let (people, share) = (material(ChartWords.ofMembers), material(ChartWords.ofTurns))
    return ReportChart(
      title: title, description: material(ChartWords.turnsHelp),
      shape: .spread(
        ReportChart.Spread(
          people: people, share: share, points: [.init(people: 0, share: 0)] + points)),
      table: ReportTable(
        title, [.init(people, isNumber: true), .init(share, isNumber: true)],
        rows: points.map { point in
          [
            ReportCell(numbers.percent(point.people), number: point.people),
            ReportCell(numbers.percent(point.share), number: point.share),
          ]
        }))
  }
}

internal import CommunityHealth
internal import Instruments

/// Scores with their intervals as a chart.
struct GaugeMaker {
  private let material: ReportMaterial

  init(_ material: ReportMaterial) { self.material = material }

  func gauge(
    _ label: String, _ score: Double?, _ interval: ClosedRange<Double>?, word: LocalizedText
  ) -> ReportChart.Gauge {
    let value = [score.map(material.numbers.score), material(word)].compactMap(\.self)
    return ReportChart.Gauge(
      label: label, score: score, interval: interval, value: value.joined(separator: " · "),
      definition: nil)
  }

  /// Readings that have a score, in their order.
  func gauges(_ readings: [IndicatorReading]) -> [ReportChart.Gauge] {
    readings.compactMap { reading in
      guard let score = reading.score, let shown = material.numbers.score(reading.shownScore)
      else { return nil }
      let raw = material.numbers.raw(reading) ?? ""
      return ReportChart.Gauge(
        label: material(reading.definition.title), score: Self.told(score, reading.shownScore),
        interval: reading.levelInterval, value: "\(shown) · \(raw)",
        definition: reading.id.text)
    }
  }

  /// The highest and the lowest of them.
  func finding(of gauges: [ReportChart.Gauge]) -> String {
    let scored = gauges.filter { $0.score != nil }
    guard let best = scored.max(by: { $0.score ?? 0 < $1.score ?? 0 }),
      let least = scored.min(by: { $0.score ?? 0 < $1.score ?? 0 }), best != least
    else { return material(SectionWords.rhythm) }
    return material(ChartWords.ends(best.label, least.label))
  }

  func chart(_ title: String, _ gauges: [ReportChart.Gauge]) -> ReportChart {
    let numbers = material.numbers
    let rows = gauges.map { gauge in
      [
        ReportCell(gauge.label, definition: gauge.definition),
        gauge.score.map { ReportCell(numbers.score($0), number: $0) }
          ?? ReportCell(material(ReportWords.nothing)),
        ReportCell(gauge.interval.map(numbers.range) ?? material(ReportWords.nothing)),
        ReportCell(gauge.value),
      ]
    }
    let table = ReportTable(
      title,
      [
        .init(material(ReportWords.indicator)),
        .init(material(ReportWords.score), isNumber: true),
        .init(material(ReportWords.interval), isNumber: true),
        .init(material(ReportWords.value)),
      ], rows: rows)
    return ReportChart(
      title: title, description: material(SummaryWords.gaugeHelp), shape: .gauges(gauges),
      table: table)
  }

  /// A score at an end is drawn where it is told to lie.
  private static func told(_ score: Double, _ shown: ShownScore) -> Double {
    switch shown {
    case .high: 95
    case .low: 5
    default: score
    }
  }
}

internal import CommunityHealth
internal import Instruments

/// Every number with its formula, its source and how many it comes from.
struct MethodsSection {
  let material: ReportMaterial

  var section: ReportSection {
    let title = material(ReportSection.Topic.methods.title)
    return ReportSection(
      topic: .methods, title: title,
      blocks: [.list(MethodWords.lines.map { material($0) }), .table(table)])
  }

  private var table: ReportTable {
    let nothing = material(ReportWords.nothing)
    let rows = material.analysis.readings.all.map { reading -> [ReportCell] in
      let measure = MeasureCatalogue.measure(reading.definition.measure)
      let title = material(reading.definition.title)
      let own =
        reading.definition.isPerceived ? "\(title) (\(material(MethodWords.perceived)))" : title
      return [
        ReportCell(own, defines: reading.id.text), ReportCell(measure?.formula ?? nothing),
        reading.status == .notShown
          ? ReportCell(hidden: material(ReportWords.notShown))
          : ReportCell(value(of: reading)),
        ReportCell(reading.count.map { "\($0)" } ?? nothing),
        ReportCell(material.source(of: reading) ?? nothing),
      ]
    }
    return ReportTable(
      material(MethodWords.all),
      [
        .init(material(ReportWords.indicator)), .init(material(MethodWords.howMade)),
        .init(material(ReportWords.value)), .init(material(ReportWords.count), isNumber: true),
        .init(material(ReportWords.source)),
      ], rows: rows)
  }

  private func value(of reading: IndicatorReading) -> String {
    guard let raw = material.numbers.raw(reading) else {
      return material(HealthWords.notMeasured)
    }
    return material.interval(of: reading).map { "\(raw) (\($0))" } ?? raw
  }
}

internal import CommunityHealth
internal import Instruments

/// Measured numbers with how sure they are and where they come from.
struct IndicatorTable {
  let material: ReportMaterial

  /// Nil where none of them is measured.
  func table(_ caption: String, _ readings: [IndicatorReading]) -> ReportTable? {
    let measured = readings.filter { $0.status == .measured }
    guard !measured.isEmpty else { return nil }
    let nothing = material(ReportWords.nothing)
    let rows = measured.map { reading -> [ReportCell] in
      let score = material.numbers.score(reading.shownScore)
      return [
        ReportCell(material(reading.definition.title), definition: reading.id.text),
        ReportCell(material.numbers.raw(reading) ?? nothing),
        ReportCell(material.interval(of: reading) ?? nothing),
        score.map { text in
          reading.measured?.end == nil
            ? ReportCell(text, number: reading.score ?? 0) : ReportCell(text)
        } ?? ReportCell(nothing),
        reading.count.map { ReportCell("\($0)", number: Double($0)) } ?? ReportCell(nothing),
      ]
    }
    return ReportTable(
      caption,
      [
        .init(material(ReportWords.indicator)), .init(material(ReportWords.value), isNumber: true),
        .init(material(ReportWords.interval), isNumber: true),
        .init(material(ReportWords.score), isNumber: true),
        .init(material(ReportWords.count), isNumber: true),
      ], rows: rows)
  }

  /// What to write down so that the rest is measured, each thing once.
  func gaps(_ readings: [IndicatorReading]) -> [ReportBlock] {
    var texts: [String] = []
    for text in readings.compactMap(\.missing).map({ material($0) }) where !texts.contains(text) {
      texts.append(text)
    }
    guard material.audience == .facilitator, !texts.isEmpty else { return [] }
    return [.paragraph(material(ReportWords.toKnowMore)), .list(texts)]
  }
}

internal import CommunityHealth
internal import Instruments

/// How people meet, who speaks, and what they say of it.
struct SessionsSection {
  let material: ReportMaterial

  /// Nil where no session was recorded.
  var section: ReportSection? {
    let model = material.analysis.model
    let ritual = model.indicators(of: .ritual).compactMap { material.analysis.readings[$0.id] }
    let after = ["feedback.response-rate", "feedback.usefulness", "impact.will-try"]
      .compactMap { material.analysis.readings[IndicatorID($0)] }
    let tables = IndicatorTable(material: material)
    let meets = tables.table(material(SectionWords.rhythm), ritual)
    let says = tables.table(material(SectionWords.afterwards), after)
    guard meets != nil || says != nil else { return nil }
    var blocks: [ReportBlock] = []
    if let slots = material.measured("ritual.cadence-kept")?.count {
      blocks.append(.headline(material(SectionWords.sessions(slots))))
    }
    let gauges = GaugeMaker(material)
    let drawn = gauges.gauges(ritual)
    if drawn.count > 1 {
      blocks.append(.chart(gauges.chart(gauges.finding(of: drawn), drawn)))
    }
    // Who has many turns is nothing for a wall.
    if material.audience != .members {
      blocks += [TurnMaker(material: material).chart].compactMap(\.self).map { .chart($0) }
    }
    blocks += [meets, says].compactMap(\.self).map { .table($0) }
    return ReportSection(
      topic: .sessions, title: material(ReportSection.Topic.sessions.title),
      blocks: blocks + tables.gaps(ritual + after))
  }
}

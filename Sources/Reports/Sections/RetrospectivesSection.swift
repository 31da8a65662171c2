internal import CommunityHealth
internal import Instruments

/// How the community learns from itself: retrospectives, and what becomes of their actions.
struct RetrospectivesSection {
  let material: ReportMaterial

  /// Nil where neither was recorded.
  var section: ReportSection? {
    let readings =
      [
        "feedback.retrospectives", "feedback.worth-time", "feedback.actions-on-time",
        "loops.single", "loops.double", "loops.triple",
      ].compactMap { material.analysis.readings[IndicatorID($0)] }
    let tables = IndicatorTable(material: material)
    let table = tables.table(material(SectionWords.keepPromises), readings)
    guard table != nil || material.analysis.actions != nil else { return nil }
    var blocks: [ReportBlock] = []
    if let actions = material.analysis.actions {
      func count(_ state: AgreedAction.State) -> Int { actions.count { $0.state == state } }
      let (open, late) = (count(.open), count(.late))
      blocks.append(
        .headline(material(SectionWords.actions(count(.done), open: open + late, late: late))))
    }
    blocks += [table.map { .table($0) }].compactMap(\.self)
    blocks += openActions + tables.gaps(readings)
    return ReportSection(
      topic: .retrospectives, title: material(ReportSection.Topic.retrospectives.title),
      blocks: blocks)
  }

  /// What people wrote is for those who agreed on it.
  private var openActions: [ReportBlock] {
    guard material.audience == .facilitator, let actions = material.analysis.actions else {
      return []
    }
    let open = actions.filter { $0.state == .late } + actions.filter { $0.state == .open }
    guard !open.isEmpty else { return [.paragraph(material(SectionWords.noActions))] }
    return [
      .heading(material(SectionWords.openActions)),
      .actions(
        open.map { action in
          ReportAction(
            text: action.text, owner: action.owner,
            due: action.due?.text(in: material.language),
            state: material(action.state == .late ? SectionWords.late : SectionWords.open),
            isLate: action.state == .late)
        }),
    ]
  }
}

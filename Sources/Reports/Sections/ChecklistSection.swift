internal import CommunityHealth
internal import Instruments

/// How far the community is by its own checklist, and what the figures say against it.
struct ChecklistSection {
  let material: ReportMaterial

  /// Nil where none was filled in.
  var section: ReportSection? {
    guard let lens = material.analysis.checklist else { return nil }
    var blocks: [ReportBlock] = [.headline(lens.maturity.sentence(in: material.language))]
    let against = lens.contradictions.map { contradiction in
      let raw = material.numbers.raw(contradiction.reading) ?? ""
      let figure = "\(material(contradiction.reading.definition.title)) \(raw)"
      return "⚠ "
        + material(HealthWords.contradicts(material(contradiction.point.question.ask), figure))
    }
    if !against.isEmpty { blocks.append(.list(against)) }
    blocks.append(.table(table(of: lens.maturity)))
    return ReportSection(
      topic: .checklist, title: material(ReportSection.Topic.checklist.title), blocks: blocks)
  }

  /// Owners are named only to those who work with them.
  private func table(of maturity: ChecklistMaturity) -> ReportTable {
    let isNamed = material.audience == .facilitator
    var columns: [ReportTable.Column] = [
      .init(material(FormWords.item)), .init(material(FormWords.status)),
      .init(material(FormWords.due)),
    ]
    if isNamed { columns.append(.init(material(FormWords.owner))) }
    let rows = maturity.points.map { point -> [ReportCell] in
      let label = point.standing.label(in: material.language, of: point.question)
      let due = point.standing.isOpen ? point.due : nil
      var row = [
        ReportCell(material(point.question.ask)), ReportCell("\(point.standing.mark) \(label)"),
        ReportCell(
          due.map { (point.isOverdue ? "⚠ " : "") + $0.text(in: material.language) }
            ?? material(ReportWords.nothing)),
      ]
      if isNamed { row.append(ReportCell(point.owner ?? material(ReportWords.nothing))) }
      return row
    }
    return ReportTable(material(ReportSection.Topic.checklist.title), columns, rows: rows)
  }
}

internal import CommunityHealth
internal import Instruments

/// How know-how goes from one to others, and where it stops.
struct CirculationSection {
  let material: ReportMaterial

  /// Nil where nothing of it is measured.
  var section: ReportSection? {
    guard let lens = material.analysis.lenses.first(where: { $0.name == .circulation }) else {
      return nil
    }
    var blocks: [ReportBlock] = []
    if let narrowest = lens.narrowestStep {
      blocks.append(.headline(material(SectionWords.stopsAt(narrowest.definition.title))))
    }
    blocks += [funnel(lens)].compactMap(\.self)
    let title = material(ReportSection.Topic.circulation.title)
    let table = IndicatorTable(material: material).table(title, lens.readings)
    guard table != nil || !blocks.isEmpty else { return nil }
    blocks += [table.map { .table($0) }, transfer].compactMap(\.self)
    blocks += IndicatorTable(material: material).gaps(lens.readings)
    return ReportSection(topic: .circulation, title: title, blocks: blocks)
  }

  /// What is left of all finds, step by step; nil where a step is not measured.
  private func funnel(_ lens: Lens) -> ReportBlock? {
    // Who used it is told in people, and is no part of what was found.
    let steps = lens.readings.filter { $0.definition.measure == MeasureID("conversion") }
    let shares = steps.compactMap(\.raw)
    guard shares.count == steps.count, !steps.isEmpty else { return nil }
    var left = 1.0
    var drawn = [
      ReportChart.Bar(
        label: material(SectionWords.found), share: 1, value: "100", isNarrowest: false)
    ]
    for (step, share) in zip(steps, shares) {
      left *= min(1, share)
      // What follows from a rough share is rough itself.
      let isRough = step.measured?.end != nil
      let about = isRough ? "≈\u{A0}" : ""
      drawn.append(
        ReportChart.Bar(
          label: material(step.definition.title), share: left,
          value: "\(about)\(Int((100 * left).rounded()))",
          isNarrowest: step.id == lens.narrowestStep?.id))
    }
    let title =
      steps.last.map { step in
        material(ChartWords.left(drawn.last?.value ?? "", after: step.definition.title))
      } ?? material(SectionWords.flow)
    return .chart(
      ReportChart(
        title: title, description: material(SectionWords.flowHelp), shape: .bars(drawn),
        table: ReportTable(
          title,
          [
            .init(material(SectionWords.step)), .init(material(SectionWords.ofAll), isNumber: true),
          ],
          rows: drawn.map {
            [ReportCell($0.label), ReportCell($0.value, number: 100 * ($0.share ?? 0))]
          })))
  }

  /// Whether people learn, or the organisation does.
  private var transfer: ReportBlock? {
    guard let lens = material.analysis.lenses.first(where: { $0.name == .transfer }) else {
      return nil
    }
    let sides = TransferSides(lens)
    guard let people = sides.individual, let organisation = sides.organisation else { return nil }
    let numbers = material.numbers
    return .paragraph(
      material(
        SectionWords.sides(
          numbers.score(people), numbers.score(organisation), gap: people - organisation > 15)))
  }
}

internal import CommunityHealth
internal import Instruments

/// The headlines of a survey by one segment at a time; groups that are not shown stand there as such.
struct GroupTables {
  let material: ReportMaterial
  let survey: ShownSurvey

  var blocks: [ReportBlock] {
    let tables = survey.wave.groupings.filter { $0.segments.count == 1 && !$0.isLeftOut }
      .compactMap(table)
    guard !tables.isEmpty else { return [] }
    let heat = HeatMaker(material: material, survey: survey).chart
    return [.heading(material(AdoptionWords.byGroup))]
      + [heat].compactMap(\.self).map { .chart($0) }
      + tables.map { .table($0) }
  }

  private func table(of grouping: DisclosedGrouping) -> ReportTable? {
    guard let id = grouping.segments.first, let segment = survey.instrument.question(id) else {
      return nil
    }
    let shown = grouping.groups + [grouping.others].compactMap(\.self)
    // One group is everybody: nobody said to which they belong.
    guard shown.count + grouping.notShown.count > 1 else { return nil }
    let answers = shown.map { group in
      material.analysis.answers(of: group.tally, in: survey.wave.id)
    }
    let titles =
      shown.map { material.title(of: $0.labels, segment) }
      + grouping.notShown.map { material.title(of: $0, segment) }
    let hidden = grouping.notShown.map { _ in
      ReportCell(hidden: material(ReportWords.notShown))
    }
    let words = AnswerWords(material)
    let rows = survey.headlines.map { headline in
      [ReportCell(material(headline.ask))]
        + answers.map { group -> ReportCell in
          guard let own = group.first(where: { $0.id == headline.id }), !own.isNotShown else {
            return ReportCell(hidden: material(ReportWords.notShown))
          }
          let value = words.value(of: own)
          return own.favourable.map { ReportCell(value, number: $0.value) } ?? ReportCell(value)
        } + hidden
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      material(segment.ask),
      [.init(material(AdoptionWords.question))] + titles.map { .init($0, isNumber: true) },
      rows: rows)
  }
}

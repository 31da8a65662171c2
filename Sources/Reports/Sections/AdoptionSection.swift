internal import CommunityHealth
internal import Instruments

/// What people answered in a wave: each question with all its answers, how sure, and what changed.
struct AdoptionSection {
  let material: ReportMaterial
  let survey: ShownSurvey

  var section: ReportSection {
    ReportSection(
      topic: .adoption, title: material(ReportSection.Topic.adoption.title), blocks: blocks)
  }

  private var blocks: [ReportBlock] {
    let wave = survey.wave.id.name
    guard let people = survey.people else {
      let why =
        survey.wave.total == .frozen
        ? AdoptionWords.frozen(wave) : AdoptionWords.tooFew(survey.wave.minimum.answers, wave)
      return [.headline(material(why))]
    }
    var blocks: [ReportBlock] = [
      .headline(material(AdoptionWords.told(people, of: survey.asked, wave)))
    ]
    blocks += [extremes].compactMap(\.self)
    blocks += [TrendMaker(material: material, survey: survey).chart].compactMap(\.self)
      .map { .chart($0) }
    for section in survey.instrument.sections { blocks += self.blocks(of: section) }
    if material.audience != .members {
      blocks += GroupTables(material: material, survey: survey).blocks
    }
    blocks += [notShown].compactMap(\.self)
    blocks.append(.note(material(SummaryWords.hidden(survey.wave.minimum.answers))))
    return blocks
  }

  /// The most and the least favourable headline.
  private var extremes: ReportBlock? {
    let shares = survey.headlines.compactMap { answers in
      answers.favourable.map { (answers, $0) }
    }
    guard let best = shares.max(by: { $0.1.value < $1.1.value }),
      let least = shares.min(by: { $0.1.value < $1.1.value }), best.0.id != least.0.id
    else { return nil }
    func quoted(_ one: (ShownAnswers, ShownAnswers.Share)) -> String {
      material(AdoptionWords.quoted(one.0.ask, AnswerWords(material).value(of: one.0)))
    }
    return .paragraph(material(AdoptionWords.extremes(quoted(best), quoted(least))))
  }

  /// The sections of which nothing can be shown, in one line.
  private var notShown: ReportBlock? {
    let titles = survey.instrument.sections.filter { section in
      let answers = survey.answers(in: section)
      return !answers.isEmpty && answers.allSatisfy(\.isNotShown)
    }.compactMap { $0.title.map { material($0) } }
    guard !titles.isEmpty else { return nil }
    return .note(material(AdoptionWords.notShown(titles)))
  }

  private func blocks(of section: Section) -> [ReportBlock] {
    let answers = survey.answers(in: section).filter { !$0.options.isEmpty || $0.mean != nil }
    guard answers.contains(where: { !$0.isNotShown }) else { return [] }
    let title = section.title.map { material($0) } ?? material(survey.instrument.title)
    return [.heading(title)]
      + AnswerCharts(material: material, title: title).charts(of: answers).map { .chart($0) }
      + [.table(table(of: answers, titled: title))]
  }

  private func table(of answers: [ShownAnswers], titled title: String) -> ReportTable {
    let words = AnswerWords(material)
    var columns: [ReportTable.Column] = [
      .init(material(AdoptionWords.question)),
      .init(material(AdoptionWords.answers), isNumber: true),
      .init(material(AdoptionWords.favourable), isNumber: true),
      .init(material(ReportWords.interval), isNumber: true),
    ]
    // Where nothing can be said of any question, a column that says so is only noise.
    let change = material.change.flatMap { change in
      answers.contains { words.tellsChange(of: $0, in: change) } ? change : nil
    }
    if change != nil { columns.append(.init(material(AdoptionWords.change))) }
    let rows = answers.map { one in
      var row = [ReportCell(material(one.ask))] + words.cells(of: one)
      if let change { row.append(ReportCell(words.change(of: one, in: change))) }
      return row
    }
    return ReportTable(title, columns, rows: rows)
  }
}

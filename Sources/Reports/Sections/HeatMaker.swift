internal import CommunityHealth
internal import Instruments

/// Themes by department as a table in colours; groups that are not shown stand there as such.
struct HeatMaker {
  let material: ReportMaterial
  let survey: ShownSurvey

  /// The headlines of one section.
  private struct Theme {
    let title: String
    let questions: [QuestionID]
  }

  /// A group, and how favourable it is to each theme; nil where that is not shown.
  private struct Group {
    let title: String
    let shares: [Double?]
  }

  /// Nil where fewer than two departments are shown.
  var chart: ReportChart? {
    guard let (grouping, segment) = departments else { return nil }
    let shown = (grouping.groups + [grouping.others].compactMap(\.self)).map { group in
      Group(
        title: material.title(of: group.labels, segment),
        shares: shares(material.analysis.answers(of: group.tally, in: survey.wave.id)))
    }
    let hidden = grouping.notShown.map { labels in
      Group(title: material.title(of: labels, segment), shares: themes.map { _ in nil })
    }
    guard shown.count(where: { $0.shares.contains { $0 != nil } }) > 1 else { return nil }
    let everybody = Group(
      title: material(ChartWords.everybody), shares: shares(survey.answers))
    return chart(of: [everybody] + shown + hidden)
  }
}

extension HeatMaker {
  private var departments: (DisclosedGrouping, Question)? {
    for grouping in survey.wave.groupings where grouping.segments.count == 1 {
      guard let segment = survey.instrument.question(grouping.segments[0]) else { continue }
      if case .department = segment.kind { return (grouping, segment) }
    }
    return nil
  }

  private var themes: [Theme] {
    let asked = Set(survey.headlines.map(\.id))
    return survey.instrument.sections.compactMap { section in
      let own = section.questions.flatMap(\.columns).filter { asked.contains($0.id) }
      guard let first = own.first else { return nil }
      let title = own.count > 1 ? section.title ?? survey.instrument.title : first.ask
      return Theme(title: material(title), questions: own.map(\.id))
    }
  }

  /// The mean favourable share of each theme; a theme with a question that is not shown is not, either.
  private func shares(_ answers: [ShownAnswers]) -> [Double?] {
    themes.map { theme in
      let shares = theme.questions.compactMap { id in
        answers.first { $0.id == id }?.favourableShare
      }
      guard shares.count == theme.questions.count, !shares.isEmpty else { return nil }
      return shares.reduce(0, +) / Double(shares.count)
    }
  }

  private func chart(of groups: [Group]) -> ReportChart {
    let hidden = ReportCell(hidden: material(ReportWords.notShown))
    let rows = themes.enumerated().map { place, theme in
      [ReportCell(theme.title)]
        + groups.map { group in
          group.shares[place].map { ReportCell(material.numbers.percent($0), number: $0) } ?? hidden
        }
    }
    let title = finding(groups)
    return ReportChart(
      title: title, description: material(ChartWords.heatHelp), shape: .heat,
      table: ReportTable(
        title,
        [.init(material(ChartWords.theme))] + groups.map { .init($0.title, isNumber: true) },
        rows: rows))
  }

  /// The least favourable of all cells; everybody together is no cell.
  private func finding(_ groups: [Group]) -> String {
    var least: (theme: String, group: String, share: Double)?
    for group in groups.dropFirst() {
      for (theme, share) in zip(themes, group.shares) {
        if let share, share < least?.share ?? .infinity {
          least = (theme.title, group.title, share)
        }
      }
    }
    guard let least else { return material(AdoptionWords.byGroup) }
    return material(
      ChartWords.lowest(least.theme, least.group, material.numbers.percent(least.share)))
  }
}

extension ShownAnswers {
  /// The favourable share, as far as it is told: at an end the middle of what it may be.
  fileprivate var favourableShare: Double? {
    if let favourable { return favourable.value }
    switch end {
    case .nearlyAll: return 0.95
    case .hardlyAny: return 0.05
    case nil: return nil
    }
  }
}

internal import CommunityHealth
internal import Instruments

/// Answers as bars: questions with the same choices share a chart.
struct AnswerCharts {
  let material: ReportMaterial
  let title: String

  func charts(of answers: [ShownAnswers]) -> [ReportChart] {
    // A bar of nothing would be an empty chart.
    let drawn = answers.filter { shares(of: $0) != nil }
    let hidden = answers.filter { $0.isOrdered && !$0.options.isEmpty && shares(of: $0) == nil }
    let ordered = drawn.filter(\.isOrdered)
    return (ordered.isEmpty ? [] : [chart(of: ordered + hidden)])
      + drawn.filter { !$0.isOrdered }.map(unordered)
  }

  private func chart(of answers: [ShownAnswers]) -> ReportChart {
    var groups: [[ShownAnswers]] = []
    for one in answers {
      let place = groups.firstIndex { $0[0].isAsked(like: one) }
      if let place { groups[place].append(one) } else { groups.append([one]) }
    }
    return ReportChart(
      title: finding(answers), description: material(AdoptionWords.chartHelp),
      shape: .answers(groups.map(bars)), table: table(of: answers))
  }

  private func bars(_ answers: [ShownAnswers]) -> ReportChart.AnswerBars {
    let scale = answers[0].options.filter { !$0.isOffScale }
    return ReportChart.AnswerBars(
      options: scale.map { material($0.label) }, favourable: answers[0].favourableOptions ?? 0,
      rows: answers.map { one in
        .init(
          label: material(one.ask), shares: shares(of: one),
          value: AnswerWords(material).value(of: one))
      })
  }

  /// From where to where the favourable shares of the chart go.
  private func finding(_ answers: [ShownAnswers]) -> String {
    let told = answers.filter { $0.favourable != nil }
    guard let low = told.min(by: { $0.share < $1.share }),
      let high = told.max(by: { $0.share < $1.share })
    else { return title }
    let words = AnswerWords(material)
    return material(AdoptionWords.finding(title, words.value(of: low), words.value(of: high)))
  }

  /// Choices without an order stand one below the other, as what is left of all.
  private func unordered(_ answers: ShownAnswers) -> ReportChart {
    let steps = answers.options.map { option in
      let share = share(of: option, in: answers)
      return ReportChart.Bar(
        label: material(option.label), share: share, value: words(for: option, in: answers),
        isNarrowest: false)
    }
    let several = answers.takesSeveral ? material(AdoptionWords.severalHelp) : ""
    return ReportChart(
      title: mostChosen(answers), description: several, shape: .bars(steps),
      table: table(of: [answers]))
  }

  /// The question with what was chosen most often, where that is told.
  private func mostChosen(_ answers: ShownAnswers) -> String {
    let ask = material(answers.ask)
    let told = answers.options.compactMap { option in
      share(of: option, in: answers).map { (option, $0) }
    }
    guard told.count == answers.options.count, let most = told.max(by: { $0.1 < $1.1 }),
      told.count(where: { $0.1 == most.1 }) == 1
    else { return ask }
    return material(
      ChartWords.mostChosen(ask, material(most.0.label), material.numbers.percent(most.1)))
  }

  /// The shares of the points of a scale; nil where one of them may not be told.
  private func shares(of answers: ShownAnswers) -> [Double]? {
    guard answers.isOrdered else {
      let told = answers.options.compactMap { share(of: $0, in: answers) }
      return told.isEmpty ? nil : told
    }
    let counts = answers.options.filter { !$0.isOffScale }.compactMap { option -> Int? in
      if case .exactly(let count) = option.count { count } else { nil }
    }
    let all = counts.reduce(0, +)
    guard counts.count == answers.options.count(where: { !$0.isOffScale }), all > 0 else {
      return nil
    }
    return counts.map { Double($0) / Double(all) }
  }

  private func share(of option: ShownAnswers.Option, in answers: ShownAnswers) -> Double? {
    guard case .exactly(let count) = option.count, let all = answers.answered, all > 0 else {
      return nil
    }
    return Double(count) / Double(all)
  }

  private func words(for option: ShownAnswers.Option, in answers: ShownAnswers) -> String {
    switch option.count {
    case .exactly(let count):
      share(of: option, in: answers).map { "\(material.numbers.percent($0)) (\(count))" }
        ?? "\(count)"
    case .nearlyAll: material(Measured.End.nearlyAll.words)
    case .hardlyAny: material(Measured.End.hardlyAny.words)
    case .notShown: material(ReportWords.notShown)
    }
  }

  private func table(of answers: [ShownAnswers]) -> ReportTable {
    let rows = answers.flatMap { one in
      one.options.map { option -> [ReportCell] in
        let words = words(for: option, in: one)
        var count = ReportCell(hidden: words)
        if case .exactly(let number) = option.count {
          count = ReportCell(words, number: Double(number))
        }
        return [ReportCell(material(one.ask)), ReportCell(material(option.label)), count]
      }
    }
    return ReportTable(
      title,
      [
        .init(material(AdoptionWords.question)), .init(material(AdoptionWords.answer)),
        .init(material(AdoptionWords.answers), isNumber: true),
      ], rows: rows)
  }
}

extension ShownAnswers {
  /// The favourable share, 0 where there is none.
  fileprivate var share: Double { favourable?.value ?? 0 }

  /// Whether both have the same choices in the same order.
  fileprivate func isAsked(like other: ShownAnswers) -> Bool {
    isOrdered == other.isOrdered && favourableOptions == other.favourableOptions
      && options.map(\.label) == other.options.map(\.label)
  }
}

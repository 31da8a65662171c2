internal import CommunityHealth
internal import Instruments

/// The first screen: the answer, what changed, what is at risk, what is asked.
struct SummarySection {
  let material: ReportMaterial
  /// The sections that had nothing to say.
  let silent: [ReportSection.Topic]

  var section: ReportSection {
    var blocks: [ReportBlock] = [.headline(answer)]
    blocks += [layers].compactMap(\.self)
    blocks.append(.figures(figures))
    blocks += ChangeBlocks(material: material).summary
    blocks += risks
    if material.audience == .leadership { blocks += asks }
    blocks += [.heading(material(SummaryWords.limits)), .list(limits)]
    return ReportSection(
      topic: .summary, title: material(ReportSection.Topic.summary.title), blocks: blocks)
  }
}

extension SummarySection {
  private var answer: String {
    let health = material.analysis.health
    guard let index = health.index else {
      return material(
        SummaryWords.noHealth(health.layers.filter { $0.score == nil }.map(\.layer.title)))
    }
    let numbers = material.numbers
    let score = numbers.score(index.score)
    let range = index.level.interval()
    let (low, high) = (numbers.score(range.lowerBound), numbers.score(range.upperBound))
    return material(
      low == high
        ? SummaryWords.healthForSure(score, index.band.name)
        : SummaryWords.health(score, index.band.name, low, high))
  }

  /// Nil where no layer has a score.
  private var layers: ReportBlock? {
    let health = material.analysis.health
    guard health.layers.contains(where: { $0.score != nil }) else { return nil }
    let title = health.index.map { SummaryWords.weakest($0.weakest.title) } ?? SummaryWords.layers
    let gauges = health.layers.map { layer in
      GaugeMaker(material).gauge(
        material(layer.layer.title), layer.score, layer.level?.interval(),
        word: layer.band?.name ?? HealthWords.notEnough)
    }
    return .chart(GaugeMaker(material).chart(material(title), gauges))
  }

  private var figures: [ReportFigure] {
    let numbers = material.numbers
    var figures: [ReportFigure] = []
    if let members = material.analysis.members {
      figures.append(
        ReportFigure(material(SummaryWords.members), "\(members)", grounds: material.day))
    }
    if let survey = material.survey, let people = survey.people {
      figures.append(
        ReportFigure(
          material(AdoptionWords.answered), "\(people)",
          grounds: material(AdoptionWords.of(survey.asked, survey.wave.id.name))))
    }
    for id in ["impact.applied", "transfer.team"] {
      guard let reading = material.measured(id), let raw = numbers.raw(reading) else { continue }
      figures.append(
        ReportFigure(
          material(reading.definition.title), raw, grounds: material.grounds(of: reading),
          definition: id))
    }
    return figures
  }

  private var risks: [ReportBlock] {
    let found = material.patternsAtWork.prefix(3)
    guard !found.isEmpty else {
      return [
        .heading(material(SummaryWords.atRisk)), .paragraph(material(material.noPattern)),
      ]
    }
    let lines = found.map { finding in
      let title =
        "\(material(finding.pattern.title)) (\(material(finding.verdict.name)))"
      return finding.pattern.fix.first.map { "\(title) → \(material($0))" } ?? title
    }
    return [.heading(material(SummaryWords.atRisk)), .list(Array(lines))]
  }

  private var asks: [ReportBlock] {
    let asked = LeadershipAsks.all.compactMap { one -> (Double, String)? in
      guard let reading = material.measured(one.indicator), let score = reading.score,
        score < LeadershipAsks.leastScore, let raw = material.numbers.raw(reading)
      else { return nil }
      let figure = "\(material(reading.definition.title))\(material(ReportWords.colon))\(raw)"
      return (score, "\(material(one.ask)) (\(figure))")
    }
    // Praise needs grounds, too.
    guard LeadershipAsks.all.contains(where: { material.measured($0.indicator) != nil }) else {
      return []
    }
    let worst = asked.enumerated().sorted { left, right in
      left.element.0 == right.element.0
        ? left.offset < right.offset : left.element.0 < right.element.0
    }.prefix(LeadershipAsks.most).map(\.element.1)
    let said: ReportBlock =
      worst.isEmpty ? .paragraph(material(SummaryWords.noAsk)) : .list(Array(worst))
    return [.heading(material(SummaryWords.asks)), said]
  }

  private var limits: [String] {
    let unreadable = material.analysis.unreadableWaves
    var limits = unreadable.isEmpty ? [] : [material(HealthWords.unreadable(unreadable))]
    let coverage = material.analysis.health.coverage
    if coverage < 0.995 {
      limits.append(material(SummaryWords.coverage(material.numbers.percent(coverage))))
    }
    limits += silent.map { material(SummaryWords.notRecorded($0.title)) }
    if let survey = material.survey {
      limits.append(material(SummaryWords.hidden(survey.wave.minimum.answers)))
      limits.append(material(SummaryWords.silence))
    }
    return limits + [material(SummaryWords.notCause)]
  }
}

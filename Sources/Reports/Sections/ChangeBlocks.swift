internal import CommunityHealth
internal import Instruments

/// What is said of change between two waves.
struct ChangeBlocks {
  let material: ReportMaterial

  /// A few lines and a drawing for the summary; what is strongest and weakest where there is one wave.
  var summary: [ReportBlock] {
    guard let change = material.change else { return standing }
    let heading = ReportBlock.heading(material(SummaryWords.since(change.survey.from.name)))
    let clear = material.clearChanges
    let (up, down) = (
      clear.filter { $0.change.verdict == .up }.prefix(3),
      clear.filter { $0.change.verdict == .down }.prefix(3)
    )
    let lines = (up + down).compactMap(line)
    let said: [ReportBlock] = lines.isEmpty ? [.paragraph(unclear(change))] : [.list(lines)]
    return [heading] + said + [chart(change)].compactMap(\.self)
  }

  private func line(_ title: String, _ change: ScoreChange) -> String? {
    guard let difference = change.difference else { return nil }
    return material(
      SummaryWords.moved(
        title, up: difference.points > 0, material.numbers.signed(difference.points),
        material.numbers.signedRange(difference.interval)))
  }

  private func unclear(_ change: CommunityChange) -> String {
    let index = change.health.index
    let isUnknown =
      index.difference == nil && change.survey.scales.allSatisfy { $0.score.difference == nil }
    guard !isUnknown else { return material(SummaryWords.tooFew) }
    let said = material(SummaryWords.noClearChange(change.survey.from.name))
    guard let difference = index.difference else { return said }
    let more = SummaryWords.detectable(
      material.numbers.score(max(ChangeRule.leastPoints, difference.detectable)))
    return said + (material.language.base == .japanese ? "" : " ") + material(more)
  }

  /// Nil where nothing can be compared.
  private func chart(_ change: CommunityChange) -> ReportBlock? {
    let health = [(material(HealthWords.health), change.health.index)]
    let layers = change.health.layers.map { (material($0.layer.title), $0.change) }
    let scales = change.survey.scales.map { (material($0.title), $0.score) }
    let dots = (health + layers + scales).compactMap(dot)
    guard !dots.isEmpty else { return nil }
    let numbers = material.numbers
    func count(_ direction: Int) -> Int { dots.count { $0.direction == direction } }
    let title = material(
      SummaryWords.finding(up: count(1), down: count(-1), unclear: count(0)))
    let table = ReportTable(
      title,
      [
        .init(material(ReportWords.indicator)),
        .init(material(SummaryWords.changed), isNumber: true),
        .init(material(ReportWords.interval), isNumber: true), .init(material(ReportWords.state)),
      ],
      rows: dots.map {
        [
          ReportCell($0.label), ReportCell(numbers.signed($0.points), number: $0.points),
          ReportCell(numbers.signedRange($0.interval)), ReportCell($0.verdict(in: material)),
        ]
      })
    return .chart(
      ReportChart(
        title: title, description: material(SummaryWords.changeHelp), shape: .changes(dots),
        table: table))
  }

  private func dot(_ title: String, _ change: ScoreChange) -> ReportChart.Change? {
    guard let difference = change.difference else { return nil }
    let direction = change.verdict == .up ? 1 : change.verdict == .down ? -1 : 0
    let points = material.numbers.signed(difference.points)
    return ReportChart.Change(
      label: title, points: difference.points, interval: difference.interval,
      direction: direction, value: "\(points) · \(material(change.verdict.words))")
  }
}

extension ReportChart.Change {
  fileprivate func verdict(in material: ReportMaterial) -> String {
    let verdict: ChangeVerdict = direction > 0 ? .up : direction < 0 ? .down : .noClearChange
    return material(verdict.words)
  }
}

extension ChangeBlocks {
  /// The three best and the three worst of what makes up health.
  private var standing: [ReportBlock] {
    let scored = material.analysis.health.layers.flatMap(\.parts).filter { $0.weight > 0 }
      .map(\.reading)
    guard scored.count >= 6 else { return [] }
    let ranked = scored.enumerated().sorted { left, right in
      let (one, two) = (left.element.score ?? 0, right.element.score ?? 0)
      return one == two ? left.offset < right.offset : one > two
    }.map(\.element)
    return [
      .heading(material(SummaryWords.strongest)), .list(ranked.prefix(3).map(line)),
      .heading(material(SummaryWords.weakestThings)), .list(ranked.suffix(3).reversed().map(line)),
    ]
  }

  private func line(_ reading: IndicatorReading) -> String {
    let raw = material.numbers.raw(reading) ?? ""
    let grounds = material.grounds(of: reading)
    return "\(material(reading.definition.title))\(material(ReportWords.colon))\(raw) (\(grounds))"
  }
}

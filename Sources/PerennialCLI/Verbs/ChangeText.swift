import CommunityHealth
import Instruments

/// What changed between two waves on a terminal: what is clear first, then what may be luck.
struct ChangeText {
  let change: CommunityChange
  let community: Community
  let language: Language

  func lines(width: Int, style: Style) -> [String] {
    let survey = change.survey
    let name = TextLayout.visible(community.name)
    let waves = "\(survey.from.name) → \(survey.to.name)"
    var lines = [
      style.bold("\(name) · \(TextLayout.visible(survey.to.instrument.text)) \(waves)"), "",
    ]
    lines += table(
      ChangeWords.health,
      [row(text(HealthWords.health), change.health.index)]
        + change.health.layers.map { row("  " + text($0.layer.title), $0.change) }, width, style,
      confidence: ChangeRule.confidenceOfHealth)
    if !survey.scales.isEmpty { lines += [""] + headlines(width, style) }
    lines += [""] + questions(width, style)
    return lines + [""] + notes(width)
  }

  func text(_ words: LocalizedText) -> String { words.text(in: language) }

  private func table(
    _ title: LocalizedText, _ rows: [[String]], _ width: Int, _ style: Style,
    confidence: Double = ChangeRule.confidence
  ) -> [String] {
    guard !rows.isEmpty else { return [style.bold(text(title))] }
    var table = Table([
      .init(text(title)), .init(change.survey.from.name, isRightAligned: true),
      .init(change.survey.to.name, isRightAligned: true), .init("±", isRightAligned: true),
      .init("\(Self.whole(100 * confidence)) %"),
      .init(text(ChangeWords.clearFrom), isRightAligned: true), .init(""),
    ])
    table.rows = rows
    return table.lines(width: width, style: style)
  }

  private func row(_ title: String, _ score: ScoreChange) -> [String] {
    row(
      title, score.from.map(Self.whole), score.to.map(Self.whole), score.difference?.points,
      score.difference?.interval,
      score.verdict, detectable: score.difference?.detectable)
  }

  private func row(
    _ title: String, _ from: String?, _ to: String?, _ difference: Double?,
    _ interval: ClosedRange<Double>?, _ verdict: ChangeVerdict?, detectable: Double?
  ) -> [String] {
    [
      title, from ?? "–", to ?? "–",
      difference.map(Self.signed) ?? "",
      interval.map { "\(Self.signed($0.lowerBound)) … \(Self.signed($0.upperBound))" } ?? "",
      detectable.map(Self.whole) ?? "", verdict.map { text($0.words) } ?? "",
    ]
  }
}

extension ChangeText {
  /// What is tested, in points of 100.
  private func headlines(_ width: Int, _ style: Style) -> [String] {
    let rows = change.survey.scales.map { scale in
      (
        title: scale.items.count > 1 ? text(scale.title) : scale.id, score: scale.score
      )
    }
    let told = rows.filter { $0.score.verdict != .tooFew }
    return table(ChangeWords.headlines, told.map { row($0.title, $0.score) }, width, style)
      + tooFew(rows.filter { $0.score.verdict == .tooFew }.map(\.title), width)
  }

  /// What cannot be judged, in one line: a table of it would say nothing.
  private func tooFew(_ titles: [String], _ width: Int) -> [String] {
    guard !titles.isEmpty else { return [] }
    return TextLayout.wrapped(
      text(ChangeWords.tooFew(titles.count)) + text(HealthWords.colon)
        + titles.joined(separator: ", "), to: width)
  }

  /// The questions by their columns, in percent of favourable answers.
  private func questions(_ width: Int, _ style: Style) -> [String] {
    let alike = change.survey.items.filter { $0.verdict != nil && $0.from != nil && $0.to != nil }
    var lines = table(
      ChangeWords.questions,
      alike.filter { $0.verdict != .tooFew }.map { item in
        let mark = item.status == .reworded ? " *" : ""
        let interval = item.difference?.interval
        return row(
          item.id.text + mark, Self.share(item.from), Self.share(item.to),
          item.difference.map { 100 * $0.share },
          interval.map { 100 * $0.lowerBound...100 * $0.upperBound }, item.verdict,
          detectable: item.difference?.detectable.map { 100 * $0 })
      }, width, style)
    lines += tooFew(alike.filter { $0.verdict == .tooFew }.map(\.id.text), width)
    for status in [ItemChange.Status.changedScale, .added, .removed] {
      let ids = change.survey.items.filter { $0.status == status }.map(\.id.text)
      guard !ids.isEmpty else { continue }
      lines += TextLayout.wrapped(
        text(ChangeWords.status(status)) + text(HealthWords.colon) + ids.joined(separator: ", "),
        to: width)
    }
    return lines
  }

  private func notes(_ width: Int) -> [String] {
    var notes = [
      ChangeWords.shortNames(change.survey.to.instrument.text),
      change.survey.linked.map(ChangeWords.linked) ?? ChangeWords.notLinked,
    ]
    if change.survey.items.contains(where: { $0.status == .reworded }) {
      notes.append(ChangeWords.reworded)
    }
    if community.languages.count > 1 { notes.append(ChangeWords.languages) }
    return notes.flatMap { TextLayout.wrapped(text($0), to: width) }
  }

  /// A share in percent; beyond its ends only that it lies there.
  private static func share(_ side: ItemChange.Side?) -> String? {
    switch side?.end {
    case .nearlyAll: "≥ 95"
    case .hardlyAny: "≤ 5"
    case nil: side?.favourable.map { whole(100 * $0) }
    }
  }

  private static func whole(_ number: Double) -> String { number.rounded(to: 0).plain }

  private static func signed(_ number: Double) -> String {
    let shown = number.rounded(to: 0)
    return shown == 0 ? "0" : shown < 0 ? "−\((-shown).plain)" : "+\(shown.plain)"
  }
}

import CommunityHealth
import Instruments
import Reports

/// A report on a terminal.
struct ReportText {
  let report: Report
  let width: Int
  let style: Style

  var lines: [String] {
    let title = TextLayout.wrapped(
      "\(TextLayout.visible(report.title)) · \(report.subtitle)", to: width)
    let sections = report.sections.filter { $0.topic != .methods }.flatMap { section in
      ["", style.bold(style.cyan(section.title))] + section.blocks.flatMap(lines)
    }
    return title.map(style.bold) + sections + [""]
      + report.provenance.flatMap { TextLayout.wrapped($0, to: width) }.map(style.faint)
  }
}

extension ReportText {
  private func words(_ words: LocalizedText) -> String { words.text(in: report.language) }

  private func wrapped(_ text: String, behind lead: String = "") -> [String] {
    TextLayout.wrapped(TextLayout.visible(text), to: width, behind: lead)
  }

  private func lines(of block: ReportBlock) -> [String] {
    switch block {
    case .headline(let text): wrapped(text).map(style.bold)
    case .heading(let text): [""] + wrapped(text).map(style.bold)
    case .paragraph(let text): wrapped(text)
    case .note(let text): wrapped(text).map(style.faint)
    case .list(let points): points.flatMap { wrapped($0, behind: "  · ") }
    case .figures(let figures):
      figures.flatMap { wrapped("\($0.label): \($0.value) (\($0.grounds))", behind: "  ") }
    case .table(let table): [""] + lines(of: table)
    case .chart(let chart): lines(of: chart)
    case .pattern(let card): lines(of: card)
    case .actions(let actions):
      actions.flatMap { action in
        let who = [action.owner, action.due, action.state].compactMap(\.self)
          .joined(separator: ", ")
        return wrapped("\(action.text) (\(who))", behind: action.isLate ? "  ⚠ " : "  · ")
      }
    }
  }

  private func lines(of table: ReportTable) -> [String] {
    var drawn = Table(
      table.columns.map { .init(TextLayout.visible($0.title), isRightAligned: $0.isNumber) })
    drawn.rows = table.rows.map { row in row.map { TextLayout.visible($0.text) } }
    let lines = drawn.lines(width: width, style: style)
    return lines.allSatisfy { TextLayout.width(of: $0) <= width } ? lines : self.rows(of: table)
  }

  /// Where a table has too many columns for the terminal, its rows one below the other.
  private func rows(of table: ReportTable) -> [String] {
    table.rows.flatMap { row in
      let cells = zip(table.columns, row).dropFirst().map { "\($0.title) \($1.text)" }
      return wrapped(row.first?.text ?? "").map(style.bold)
        + wrapped(cells.joined(separator: " · "), behind: "  ")
    }
  }

  /// Gauges and bars are drawn; the rest is told by the table beside it.
  private func lines(of chart: ReportChart) -> [String] {
    switch chart.shape {
    case .gauges(let gauges):
      return [""] + wrapped(chart.title).map(style.bold)
        + gauges.flatMap { row($0.label, $0.score, $0.value) }
    case .bars(let bars):
      return [""] + wrapped(chart.title).map(style.bold)
        + bars.flatMap { row($0.label, $0.share.map { 100 * $0 }, $0.value) }
    case .changes, .trend, .heat, .spread:
      return [""] + wrapped(chart.title).map(style.bold) + lines(of: chart.table)
    case .answers: return []
    }
  }

  private func row(_ label: String, _ score: Double?, _ value: String) -> [String] {
    let bar = score.map { ScoreBar.drawn($0, .plain, cells: 10) } ?? TextLayout.spaces(10)
    return wrapped("\(label)  \(value)", behind: "  \(bar)  ")
  }

  private func lines(of card: PatternCard) -> [String] {
    let sign = card.isPresent ? "▲" : "△"
    let colon = words(ReportWords.colon)
    return [""] + wrapped("\(sign) \(card.title) – \(card.standing)").map(style.bold)
      + wrapped("\(words(ReportWords.why))\(colon)\(card.cause)", behind: "  ")
      + points(card.evidence, titled: ReportWords.evidence)
      + points(card.counterEvidence, titled: ReportWords.against)
      + ["  " + style.bold(words(ReportWords.fix))]
      + card.fix.enumerated().flatMap { wrapped($1, behind: "    \($0 + 1). ") }
  }

  private func points(_ points: [String], titled title: LocalizedText) -> [String] {
    guard !points.isEmpty else { return [] }
    return ["  " + style.bold(words(title))] + points.flatMap { wrapped($0, behind: "    · ") }
  }
}

internal import CommunityHealth
internal import Instruments

/// A report in Markdown, for a wiki: what a page draws stands here as a table.
public struct ReportMarkdown {
  private let report: Report

  /// A report to write.
  public init(_ report: Report) { self.report = report }

  /// The whole file; the same report gives the same bytes.
  public var text: String {
    let sections = report.sections.map { section in
      MarkdownText(
        ["## \(section.title)" as MarkdownText] + section.blocks.map(block), between: "\n\n")
    }
    let provenance = MarkdownText(
      report.provenance.map { "\($0)" as MarkdownText }, between: "  \n")
    let head: MarkdownText = "# \(report.title)\n\n\(report.subtitle)"
    let foot: MarkdownText = "---\n\n\(provenance)\n"
    return MarkdownText([head] + sections + [foot], between: "\n\n").markup
  }
}

extension ReportMarkdown {
  private func words(_ words: LocalizedText) -> String { words.text(in: report.language) }

  private func block(_ block: ReportBlock) -> MarkdownText {
    switch block {
    case .headline(let text): "**\(text)**"
    case .heading(let text): "### \(text)"
    case .paragraph(let text): "\(text)"
    case .note(let text): "*\(text)*"
    case .list(let points): list(points)
    case .figures(let figures):
      MarkdownText(figures.map(line), between: "\n")
    case .table(let table): self.table(table)
    case .chart(let chart): "**\(chart.title)**\n\n\(table(chart.table))"
    case .pattern(let card): pattern(card)
    case .actions(let actions): table(actions.table(in: report.language))
    }
  }

  private func line(_ figure: ReportFigure) -> MarkdownText {
    let label: MarkdownText =
      figure.definition == nil ? "\(figure.label)" : linked("\(figure.label)")
    return "- \(label): **\(figure.value)** (\(figure.grounds))"
  }

  /// A link to the section that says how every number is made, by the name wikis give its heading.
  private func linked(_ text: MarkdownText) -> MarkdownText {
    let title = words(ReportSection.Topic.methods.title).lowercased()
    return "[\(text)](#\(title))"
  }

  private func cell(_ cell: ReportCell) -> MarkdownText {
    if cell.isHidden { return "*\(cell.text)*" }
    return cell.definition == nil ? "\(cell.text)" : linked("\(cell.text)")
  }

  private func list(_ points: [String]) -> MarkdownText {
    MarkdownText(points.map { "- \($0)" as MarkdownText }, between: "\n")
  }

  private func table(_ table: ReportTable) -> MarkdownText {
    func row(_ cells: [MarkdownText]) -> MarkdownText {
      "| \(MarkdownText(cells, between: " | ")) |"
    }
    let head = row(table.columns.map { "\($0.title)" })
    let rule = row(table.columns.map { $0.isNumber ? "---:" : "---" })
    let rows = table.rows.map { cells in
      row(cells.map(cell))
    }
    return MarkdownText([head, rule] + rows, between: "\n")
  }

  private func pattern(_ card: PatternCard) -> MarkdownText {
    var parts: [MarkdownText] = [
      "### \(card.isPresent ? "▲" : "△") \(card.title)", "*\(card.standing)*",
      "**\(words(ReportWords.why))**\(words(ReportWords.colon))\(card.cause)",
      "**\(words(ReportWords.fix))**",
      MarkdownText(
        card.fix.enumerated().map { "\($0 + 1). \($1)" as MarkdownText }, between: "\n"),
    ]
    if !card.evidence.isEmpty {
      parts += ["**\(words(ReportWords.evidence))**", list(card.evidence)]
    }
    if !card.counterEvidence.isEmpty {
      parts += ["**\(words(ReportWords.against))**", list(card.counterEvidence)]
    }
    return MarkdownText(parts, between: "\n\n")
  }
}

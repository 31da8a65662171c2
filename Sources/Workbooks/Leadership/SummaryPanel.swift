import Instruments
import Reports

/// A part of the summary with its own heading, side by side with others.
struct SummaryPanel {
  /// What it holds.
  enum Content {
    case words([String])
    case chart(ReportChart)
  }

  let heading: String?
  let content: Content
  /// The section in which the grounds stand.
  let evidence: ReportSection.Topic

  /// How many characters of its letters fit into a line.
  private static let room = 53
  /// How many rows of the sheet so many lines of its letters take.
  private static func rows(ofLines lines: Int) -> Int { (lines * 16 + 19) / 20 }

  /// How many rows it takes, the heading and a gap included.
  var rows: Int {
    switch content {
    case .words(let words):
      let lines = words.reduce(0) { $0 + CellSize.lines($1, in: Self.room) }
      return 1 + max(1, Self.rows(ofLines: lines))
    case .chart(let chart):
      let heights = ChartMaker(summaryIn: .english).heights(of: chart)
      return Int(((heights.first ?? 0) / 20).rounded(.up))
    }
  }
}

extension SummaryPanel {
  /// The panels of the summary, in the order in which it tells.
  static func panels(of report: Report) -> [SummaryPanel] {
    var panels: [SummaryPanel] = []
    var heading: String?
    var words: [String] = []
    func close() {
      if let heading, !words.isEmpty {
        panels.append(
          SummaryPanel(
            heading: heading, content: .words(words), evidence: evidence(of: heading)))
      }
      words = []
    }
    for block in report.sections.first?.blocks ?? [] {
      switch block {
      case .heading(let text):
        close()
        heading = text
      case .paragraph(let text), .note(let text): words.append(text)
      case .list(let points): words += points.map { "• \($0)" }
      case .chart(let chart):
        panels.append(
          SummaryPanel(heading: nil, content: .chart(chart), evidence: .methods))
      case .headline, .figures, .table, .pattern, .actions: break
      }
    }
    close()
    return panels + trend(of: report)
  }

  /// What a heading's grounds are: the answers, where it is none of those below.
  private static func evidence(of heading: String) -> ReportSection.Topic {
    func isOne(_ words: LocalizedText) -> Bool { words.wordings.contains { $0.text == heading } }
    if isOne(SummaryWords.atRisk) { return .patterns }
    return isOne(SummaryWords.asks) || isOne(SummaryWords.limits) ? .methods : .adoption
  }

  /// How the headlines went from wave to wave, once more and small.
  private static func trend(of report: Report) -> [SummaryPanel] {
    let charts = report.sections.flatMap(\.blocks).compactMap { block -> ReportChart? in
      guard case .chart(let chart) = block, case .trend = chart.shape else { return nil }
      return chart
    }
    return charts.prefix(1).map {
      SummaryPanel(heading: nil, content: .chart($0), evidence: .adoption)
    }
  }
}

extension ChartMaker {
  /// Charts as the summary has room for.
  init(summaryIn language: Language) {
    self.init(width: SummaryGrid.panelPixels, language: language, isTight: true)
  }
}

import CommunityHealth
import Instruments
import Reports

extension JSON {
  /// A report as a tree for programs; numbers stand beside the words that people read.
  static func report(
    _ report: Report, of analysis: DisclosedAnalysis, files: [String]
  ) -> JSON {
    .object([
      ("community", .string(report.title)), ("as_of", .string(analysis.asOf.description)),
      ("audience", .string(report.audience.rawValue)),
      ("language", .string(report.language.code)),
      ("sections", .array(report.sections.map(section))),
      ("provenance", .array(report.provenance.map { .string($0) })),
      ("files", .array(files.map { .string($0) })),
    ])
  }

  private static func section(_ section: ReportSection) -> JSON {
    .object([
      ("id", .string(section.topic.rawValue)), ("title", .string(section.title)),
      ("blocks", .array(section.blocks.map(block))),
    ])
  }

  private static func block(_ block: ReportBlock) -> JSON {
    switch block {
    case .headline(let text): said("headline", text)
    case .heading(let text): said("heading", text)
    case .paragraph(let text): said("paragraph", text)
    case .note(let text): said("note", text)
    case .list(let points): .object([("kind", .string("list")), ("points", texts(points))])
    case .figures(let figures):
      .object([("kind", .string("figures")), ("figures", .array(figures.map(figure)))])
    case .table(let table): .object([("kind", .string("table"))] + members(of: table))
    case .chart(let chart):
      .object([
        ("kind", .string("chart")), ("shape", .string(chart.shape.name)),
        ("title", .string(chart.title)),
        ("description", .string(chart.description)), ("table", .object(members(of: chart.table))),
      ])
    case .pattern(let card): pattern(card)
    case .actions(let actions):
      .object([("kind", .string("actions")), ("actions", .array(actions.map(action)))])
    }
  }

  private static func said(_ kind: String, _ text: String) -> JSON {
    .object([("kind", .string(kind)), ("text", .string(text))])
  }

  private static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  private static func figure(_ figure: ReportFigure) -> JSON {
    .object([
      ("label", .string(figure.label)), ("value", .string(figure.value)),
      ("grounds", .string(figure.grounds)),
      ("indicator", .orNull(figure.definition) { .string($0) }),
    ])
  }

  private static func members(of table: ReportTable) -> [(String, JSON)] {
    let rows = table.rows.map { row in
      JSON.array(
        row.map { cell in
          .object([
            ("text", .string(cell.text)),
            ("number", .orNull(cell.number) { .number($0.rounded(to: 6)) }),
            ("hidden", .bool(cell.isHidden)),
            ("indicator", .orNull(cell.definition ?? cell.defines) { .string($0) }),
          ])
        })
    }
    return [
      ("caption", .string(table.caption)), ("columns", texts(table.columns.map(\.title))),
      ("rows", .array(rows)),
    ]
  }

  private static func pattern(_ card: PatternCard) -> JSON {
    .object([
      ("kind", .string("pattern")), ("title", .string(card.title)),
      ("present", .bool(card.isPresent)), ("standing", .string(card.standing)),
      ("cause", .string(card.cause)), ("evidence", texts(card.evidence)),
      ("counter_evidence", texts(card.counterEvidence)), ("fix", texts(card.fix)),
    ])
  }

  private static func action(_ action: ReportAction) -> JSON {
    .object([
      ("text", .string(action.text)), ("owner", .orNull(action.owner) { .string($0) }),
      ("due", .orNull(action.due) { .string($0) }), ("state", .string(action.state)),
      ("late", .bool(action.isLate)),
    ])
  }
}

extension ReportChart.Shape {
  /// What programs know it by.
  fileprivate var name: String {
    switch self {
    case .answers: "answers"
    case .gauges: "gauges"
    case .changes: "changes"
    case .bars: "bars"
    case .trend: "trend"
    case .heat: "heat"
    case .spread: "spread"
    }
  }
}

import Instruments
import Reports

/// Gives each block of a section its row.
struct SheetLayout {
  private(set) var items: [SheetItem] = []
  private(set) var next: Int
  private(set) var pages: PrintedPages
  private let columns: SheetColumns
  private let report: Report
  private let charts: ChartMaker

  init(
    _ blocks: [ReportBlock], of report: Report, on columns: SheetColumns, from row: Int,
    paper: Paper
  ) {
    self.columns = columns
    // Above stand the title and the way back.
    pages = PrintedPages(paper, pixels: columns.pixels, filled: 57)
    self.report = report
    charts = ChartMaker(width: columns.chartWidth, language: report.language)
    next = row
    for block in blocks { place(block) }
  }
}

extension SheetColumns {
  /// How wide charts are in pixels: as the sheet, as far as that is readable.
  var chartWidth: Double { min(pixels - 16, 960) }
}

extension SheetLayout {
  private mutating func place(_ block: ReportBlock) {
    if let table = block.table(in: report) { return place(table) }
    switch block {
    case .headline(let text): place(text, .answer)
    case .heading(let text):
      skip()
      pages.holdTogether(from: next)
      place(text, .section)
    case .paragraph(let text): place(text, .wrapped)
    case .note(let text): place(text, .small)
    case .list(let points): for point in points { place("• \(point)", .wrapped) }
    case .figures(let figures):
      for figure in figures {
        place("\(figure.label): \(figure.value) (\(figure.grounds))", .wrapped)
      }
    case .chart(let chart): place(chart)
    case .pattern(let card): place(card)
    case .table, .actions: break
    }
  }

  private mutating func place(_ text: String, _ look: Look) {
    let size = look.size ?? 11
    let room = Int(Double(columns.total) * 11 / size)
    let lines = CellSize.lines(text, in: room)
    let height = max(CellSize.height(ofLines: lines) * size / 11, 18)
    items.append(SheetItem(row: next, content: .words(text, look, height: min(height, 409))))
    pages.fill(min(height, 409), row: next)
    next += 1
  }

  private mutating func place(_ table: ReportTable) {
    skip()
    items.append(SheetItem(row: next, content: .table(table)))
    let heights = TableWriter(table, columns: columns, definitions: [:]).heights
    // Caption and header go with the first lines.
    pages.keep(heights.prefix(4).reduce(0, +), row: next)
    for (offset, height) in heights.enumerated() { pages.fill(height, row: next + offset) }
    next += heights.count
    skip()
  }

  private mutating func place(_ chart: ReportChart) {
    let heights = charts.heights(of: chart)
    guard !heights.isEmpty else { return }
    skip()
    items.append(SheetItem(row: next, content: .chart(chart)))
    for height in heights {
      let rows = Self.rows(of: height)
      pages.keep(Double(rows) * PrintedPages.usualRow, row: next)
      pages.fill(Double(rows) * PrintedPages.usualRow, row: next)
      next += rows
    }
  }

  /// Leaves a row free.
  private mutating func skip() {
    pages.fill(PrintedPages.usualRow, row: next)
    next += 1
  }

  /// The height of the rows behind a chart in points: hardly another than the usual one, but set, so
  /// that no program chooses its own.
  static let chartRow = 15.1

  /// How many rows of the usual height a chart takes, with one to spare.
  static func rows(of height: Double) -> Int { Int((height / 20).rounded(.up)) + 1 }

  private mutating func place(_ card: PatternCard) {
    let language = report.language
    func words(_ text: LocalizedText) -> String { text.text(in: language) }
    skip()
    place("\(card.isPresent ? "▲" : "△") \(card.title)", .section)
    place(card.standing, .small)
    place("\(words(ReportWords.why))\(words(ReportWords.colon))\(card.cause)", .wrapped)
    place(words(ReportWords.fix), .caption)
    for (number, step) in card.fix.enumerated() { place("\(number + 1). \(step)", .wrapped) }
    for (title, points) in [
      (ReportWords.evidence, card.evidence), (ReportWords.against, card.counterEvidence),
    ] where !points.isEmpty {
      place(words(title), .caption)
      for point in points { place("• \(point)", .wrapped) }
    }
  }
}

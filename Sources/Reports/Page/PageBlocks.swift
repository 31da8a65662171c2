package import Instruments

/// The blocks of a section as parts of a page.
struct PageBlocks {
  let language: Language
  /// The section, by which parts of the page are told apart.
  let topic: String

  func html(_ block: ReportBlock, number: Int) -> HTMLText {
    switch block {
    case .headline(let text): "<p class=\"headline\">\(text)</p>\n"
    case .heading(let text): "<h3>\(text)</h3>\n"
    case .paragraph(let text): "<p>\(text)</p>\n"
    case .note(let text): "<p class=\"note\">\(text)</p>\n"
    case .list(let points):
      "<ul>\n\(HTMLText(points.map { "<li>\($0)</li>\n" as HTMLText }))</ul>\n"
    case .figures(let figures):
      "<dl class=\"figures\">\n\(HTMLText(figures.map(figure)))</dl>\n"
    case .table(let table): self.table(table, id: "\(topic)-\(number)")
    case .chart(let chart): self.chart(chart, number: number)
    case .pattern(let card): pattern(card)
    case .actions(let actions): self.actions(actions, id: "\(topic)-\(number)")
    }
  }

  func words(_ words: LocalizedText) -> String { words.text(in: language) }
}

extension PageBlocks {
  private func figure(_ figure: ReportFigure) -> HTMLText {
    let label: HTMLText =
      figure.definition.map { "<a href=\"#\(Self.anchor($0))\">\(figure.label)</a>" }
      ?? "\(figure.label)"
    return """
      <div><dt>\(label)</dt><dd><span class="value">\(figure.value)</span> \
      <span class="grounds">\(figure.grounds)</span></dd></div>

      """
  }

  private func chart(_ chart: ReportChart, number: Int) -> HTMLText {
    let help: HTMLText =
      chart.description.isEmpty ? "" : "<p class=\"note\">\(chart.description)</p>\n"
    let id = "\(topic)-\(number)"
    let isHeat = chart.shape == .heat
    let behind = table(chart.table, id: "\(id)-table", isBehind: true, isHeat: isHeat)
    let drawn: HTMLText =
      isHeat
      ? behind
      : """
      \(ChartDrawing(chart, id: id).html)<details>
      <summary>\(words(ReportWords.numbersBehind))</summary>
      \(behind)</details>

      """
    return "<figure>\n<figcaption>\(chart.title)</figcaption>\n\(help)\(drawn)</figure>\n"
  }

  private func pattern(_ card: PatternCard) -> HTMLText {
    """
    <article class="pattern \(card.isPresent ? "present" : "emerging")">
    <h3>\(card.isPresent ? "▲" : "△") \(card.title)</h3>
    <p class="note">\(card.standing)</p>
    <p><strong>\(words(ReportWords.why))</strong>\(words(ReportWords.colon))\(card.cause)</p>
    <h4>\(words(ReportWords.fix))</h4>
    <ol>
    \(HTMLText(card.fix.map { "<li>\($0)</li>\n" as HTMLText }))</ol>
    \(points(card.evidence, titled: ReportWords.evidence))\
    \(points(card.counterEvidence, titled: ReportWords.against))</article>

    """
  }

  private func points(_ points: [String], titled title: LocalizedText) -> HTMLText {
    guard !points.isEmpty else { return .empty }
    return """
      <h4>\(words(title))</h4>
      <ul>
      \(HTMLText(points.map { "<li>\($0)</li>\n" as HTMLText }))</ul>

      """
  }

  private func actions(_ actions: [ReportAction], id: String) -> HTMLText {
    table(actions.table(in: language), id: id)
  }
}

extension PageBlocks {
  /// The place on the page where an indicator is defined.
  private static func anchor(_ indicator: String) -> String {
    "how-" + String(indicator.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  /// A table that scrolls by itself where it is wider than the page, by keyboard, too.
  private func table(
    _ table: ReportTable, id: String, isBehind: Bool = false, isHeat: Bool = false
  ) -> HTMLText {
    let head = table.columns.map { column -> HTMLText in
      "<th scope=\"col\"\(column.isNumber ? " class=\"number\"" : "" as HTMLText)>\(column.title)</th>"
    }
    let rows = table.rows.map { row -> HTMLText in
      let cells = zip(row, table.columns).enumerated().map { position, pair in
        cell(pair.0, isHead: position == 0, isNumber: pair.1.isNumber, isHeat: isHeat)
      }
      return "<tr>\(HTMLText(cells))</tr>\n"
    }
    return """
      <div class="table" role="region" tabindex="0" aria-labelledby="\(id)">
      <table\(isHeat ? " class=\"heat\"" : "" as HTMLText)>
      <caption id="\(id)"\(isBehind ? " class=\"hushed\"" : "" as HTMLText)>\(table.caption)</caption>
      <thead><tr>\(HTMLText(head))</tr></thead>
      <tbody>
      \(HTMLText(rows))</tbody>
      </table>
      </div>

      """
  }

  private func cell(
    _ cell: ReportCell, isHead: Bool, isNumber: Bool, isHeat: Bool
  ) -> HTMLText {
    let text: HTMLText =
      cell.definition.map { "<a href=\"#\(Self.anchor($0))\">\(cell.text)</a>" } ?? "\(cell.text)"
    let id: HTMLText = cell.defines.map { " id=\"\(Self.anchor($0))\"" } ?? ""
    if isHead { return "<th scope=\"row\"\(id)>\(text)</th>" }
    let look: HTMLText =
      cell.isHidden ? " class=\"hidden\"" : isNumber ? " class=\"number\"" : ""
    if isHeat, let share = cell.number {
      return "<td class=\"\(Self.warmth(of: share))\">\(text)</td>"
    }
    return "<td\(look)>\(text)</td>"
  }

  /// Five steps of colour, whose names are those of answers.
  private static func warmth(of share: Double) -> HTMLText {
    let looks: [HTMLText] = ["w1", "w2", "w3", "w4", "w5"]
    return looks[min(4, max(0, Int(share * 5)))]
  }
}

extension [ReportAction] {
  /// What was agreed on, as rows.
  package func table(in language: Language) -> ReportTable {
    func words(_ words: LocalizedText) -> String { words.text(in: language) }
    let nothing = words(ReportWords.nothing)
    return ReportTable(
      words(SectionWords.openActions),
      [
        .init(words(ReportWords.action)), .init(words(ReportWords.owner)),
        .init(words(ReportWords.due)), .init(words(ReportWords.state)),
      ],
      rows: map { action in
        [
          ReportCell(action.text), ReportCell(action.owner ?? nothing),
          ReportCell(action.due ?? nothing),
          ReportCell(action.isLate ? "⚠ \(action.state)" : action.state),
        ]
      })
  }
}

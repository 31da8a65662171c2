import CommunityHealth
import Instruments
import Reports

extension ValueSheet {
  /// The shares that are shown, from nothing to all.
  private static let shares = [0, 0.25, 0.5, 0.75, 1]

  /// Shows benefit and cost for any share that somebody may believe; gives the row after.
  ///
  /// What people report of themselves overstates, so the whole range is always there.
  func writeRange(on sheet: inout Sheet, from row: Int) -> Int {
    guard formulas.reported != nil else { return row }
    sheet.write(text(ValueWords.range), row: row, column: 0, look: .section)
    let heads = [ValueWords.believed, ValueWords.benefit, ValueWords.cost, ValueWords.rest]
    for (column, head) in heads.enumerated() {
      sheet.write(
        text(head), row: row + 1, column: column, look: column == 0 ? .head : .numberHead)
    }
    let first = row + 2
    for (offset, share) in Self.shares.enumerated() {
      write(share, on: &sheet, row: first + offset)
    }
    let last = first + Self.shares.count - 1
    sheet.insert(plan(rows: first...last), row: last + 2, column: 0)
    return last + 2 + SheetLayout.rows(of: Self.chartHeight)
  }

  private static let chartHeight = 240.0

  private func write(_ share: Double, on sheet: inout Sheet, row: Int) {
    let cell = Formula.cell(CellPlace(name, row: row, column: 0), share)
    guard let benefit = formulas.benefit(believing: cell) else { return }
    sheet.write(
      share, row: row, column: 0,
      look: Look.words.with {
        $0.numberFormat = "0%"
        $0.alignment = .leading
      })
    sheet.write(benefit, row: row, column: 1, look: .figureCell)
    sheet.write(formulas.cost, row: row, column: 2, look: .figureCell)
    sheet.write(.difference(benefit, formulas.cost), row: row, column: 3, look: .figureCell)
  }

  private func plan(rows: ClosedRange<Int>) -> ChartPlan {
    func span(_ column: Int) -> CellSpan { CellSpan(sheet: name, rows: rows, column: column) }
    let least = formulas.leastShare.map { "\(Int(($0 * 100).rounded(.up)))%" }
    let title = text(least.map(ValueWords.covers) ?? ValueWords.neverCovers)
    let told = Self.shares.compactMap { share in
      formulas.benefit(believing: .number(share)).map {
        (label: "\(Int(share * 100))%", value: "\(Int($0.value.rounded()))")
      }
    }
    let numbers =
      (told + [(label: text(ValueWords.cost), value: "\(Int(formulas.cost.value.rounded()))")])
      .map { "\($0.label): \($0.value)" }.joined(separator: "; ")
    return ChartPlan(
      kind: .lines, title: title, description: "\(title)\n\(numbers)",
      series: [
        ChartSeries(
          name: text(ValueWords.benefit), categories: span(0), values: span(1),
          fill: ChartColours.good, line: ChartColours.good, marker: .circle),
        ChartSeries(
          name: text(ValueWords.cost), categories: span(0), values: span(2),
          fill: ChartColours.bad, line: ChartColours.bad, dashes: 1, marker: .diamond),
      ], names: ChartAxis(format: "0%", line: ChartColours.soft),
      numbers: ChartAxis(format: "#,##0", hasGrid: true), hasLegend: true, width: 900,
      height: Self.chartHeight)
  }
}

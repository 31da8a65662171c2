import CommunityHealth
import Instruments

extension ChecklistSheet {
  /// Writes every point as a row of a table; gives the last row.
  func fillItems(_ sheet: inout Sheet, from header: Int) -> Int {
    let rows = itemRows
    let widths = Column.allCases.map { width(of: $0, in: rows) }
    for (column, width) in widths.enumerated() { sheet.setWidth(Double(width), ofColumn: column) }
    sheet.setHeight(CellSize.rowHeight, ofRow: header)
    for (offset, row) in rows.enumerated() {
      fill(&sheet, row: header + 1 + offset, with: row)
      let lines = zip(Column.allCases, widths).map { CellSize.lines(row.words($0), in: $1) }
      sheet.setHeight(CellSize.height(ofLines: lines.max() ?? 1), ofRow: header + 1 + offset)
    }
    let last = header + rows.count
    makeTable(&sheet, rows: header...last)
    return last
  }

  private func makeTable(_ sheet: inout Sheet, rows: ClosedRange<Int>) {
    let columns = Column.allCases
    sheet.addTable(
      named: "Checklist", over: CellRange(rows: rows, columns: 0...columns.count - 1),
      headers: columns.map(name), headLooks: columns.map { _ in .header })
    let status = Column.status.rawValue
    for standing in ChecklistPoint.Standing.all {
      sheet.colour(
        CellRange(rows: rows.lowerBound + 1...rows.upperBound, columns: status...status),
        beginningWith: standing.mark, look: standing.look)
    }
  }

  /// A point with the name of its group and its status in words.
  private struct ItemRow {
    let group: String
    let item: String
    let status: String
    let point: ChecklistPoint

    func words(_ column: Column) -> String {
      switch column {
      case .group: group
      case .item: item
      case .status: status
      case .evidence: point.evidence ?? ""
      case .owner: point.owner ?? ""
      case .due: point.due.map { "⚠ \($0)" } ?? ""
      }
    }
  }

  /// As wide as the longest words, within reason: beyond that they wrap.
  private func width(of column: Column, in rows: [ItemRow]) -> Int {
    let words = [name(column)] + rows.map { $0.words(column) }
    // Room for the filter's button beside the header, and for the cell's margin.
    let widest = words.map { DisplayWidth.of($0) }.max() ?? 0
    return min(max(widest + 3, column.widths.lowerBound), column.widths.upperBound)
  }

  private var itemRows: [ItemRow] {
    maturity.groups.flatMap { group in group.points.map { row($0, in: text(group.title)) } }
      + maturity.pointsOutside.map { row($0, in: text(ChecklistWords.further)) }
  }

  private func row(_ point: ChecklistPoint, in group: String) -> ItemRow {
    let label = point.standing.label(in: language, of: point.question)
    return ItemRow(
      group: group, item: text(point.question.ask), status: "\(point.standing.mark) \(label)",
      point: point)
  }

  private func fill(_ sheet: inout Sheet, row: Int, with item: ItemRow) {
    for column in Column.allCases where column != .due {
      sheet.write(item.words(column), row: row, column: column.rawValue, look: .words)
    }
    let column = Column.due.rawValue
    if let due = item.point.due {
      sheet.write(due, row: row, column: column, look: item.point.isOverdue ? .overdue : .day)
    } else {
      sheet.writeNothing(row: row, column: column, look: .day)
    }
  }

  private func name(_ column: Column) -> String {
    switch column {
    case .group: text(ChecklistWords.group)
    case .item: text(FormWords.item)
    case .status: text(FormWords.status)
    case .evidence: text(FormWords.evidence)
    case .owner: text(FormWords.owner)
    case .due: text(FormWords.due)
    }
  }
}

extension ChecklistSheet.Column {
  /// The least and the greatest width, in characters.
  fileprivate var widths: ClosedRange<Int> {
    switch self {
    case .group: 14...26
    case .item: 30...60
    case .status: 14...26
    case .evidence: 24...54
    // The summary above shares the column, and its heading is wider than most names.
    case .owner: 20...26
    case .due: 15...15
    }
  }
}

import CommunityHealth
import Instruments

extension ChecklistSheet {
  /// Writes how far each group is; gives the row after the last.
  func fillSummary(_ sheet: inout Sheet, from start: Int) -> Int {
    guard !maturity.groups.isEmpty else { return start }
    sheet.setHeight(CellSize.rowHeight, ofRow: start)
    for (column, header) in summaryHeaders.enumerated() {
      sheet.write(header, row: start, column: column, look: column == 0 ? .header : .countHeader)
    }
    for (offset, group) in maturity.groups.enumerated() {
      fill(&sheet, row: start + 1 + offset, with: group)
    }
    let last = start + maturity.groups.count
    let reached = Self.reachedColumn
    sheet.addBars(
      over: CellRange(rows: start + 1...last, columns: reached...reached), colour: 0x9CC3E6)
    return last + 1
  }

  /// The share stands in the second column, which is wide enough for a bar.
  private static let reachedColumn = 1

  private static let counted: [ChecklistStatus] = [.met, .partly, .notYet, .notApplicable]

  private var summaryHeaders: [String] {
    let labels = Self.counted.map { status in
      let standing = ChecklistPoint.Standing.judged(status)
      let label =
        status == .notApplicable
        ? text(ChecklistWords.leftOut)
        : maturity.points.first.map { standing.label(in: language, of: $0.question) } ?? ""
      return "\(standing.mark) \(label)"
    }
    return [text(ChecklistWords.group), text(ChecklistWords.reached)] + labels
  }

  private func fill(_ sheet: inout Sheet, row: Int, with group: ChecklistGroup) {
    sheet.setHeight(CellSize.rowHeight, ofRow: row)
    sheet.write(text(group.title), row: row, column: 0, look: .groupName)
    if let mean = group.mean {
      sheet.write(mean, row: row, column: Self.reachedColumn, look: .share)
    } else {
      sheet.write(
        text(ChecklistWords.nothing), row: row, column: Self.reachedColumn, look: .share)
    }
    for (offset, status) in Self.counted.enumerated() {
      let count = group.count(of: status)
      sheet.write(
        Double(count), row: row, column: Self.reachedColumn + 1 + offset,
        look: count == 0 ? .nought : .count)
    }
  }
}

import CommunityHealth
import Instruments
import Reports

/// The colours of a table: bars for shares and scores, a scale from group to group, and a ground for
/// what begins with a mark.
struct TableColours {
  private let table: ReportTable

  init(_ table: ReportTable) { self.table = table }

  func add(to sheet: inout Sheet, rows: ClosedRange<Int>) {
    let shares = table.columns.indices.filter { isShare($0) }
    // One column of shares is read down, several are compared with each other.
    if shares.count > 1, let first = shares.first, let last = shares.last {
      sheet.addScale(over: CellRange(rows: rows, columns: first...last))
    } else {
      for column in shares {
        sheet.addBars(over: CellRange(rows: rows, columns: column...column), colour: 0x9CC3E6)
      }
    }
    for column in table.columns.indices where isScore(column) {
      sheet.addBars(
        over: CellRange(rows: rows, columns: column...column), colour: 0x9CC3E6, upTo: 100)
    }
    for column in table.columns.indices { mark(column, rows, on: &sheet) }
  }

  private func isShare(_ column: Int) -> Bool {
    column > 0
      && table.rows.contains { row in
        guard let number = row[column].number, (0...1).contains(number) else { return false }
        // A count of 0 or 1 is no share.
        return Double(row[column].text) == nil
      }
  }

  private func isScore(_ column: Int) -> Bool {
    ReportWords.score.wordings.contains { $0.text == table.columns[column].title }
  }

  private func mark(_ column: Int, _ rows: ClosedRange<Int>, on sheet: inout Sheet) {
    let standings = ChecklistPoint.Standing.all.map { ($0.mark, $0.look) }
    // A stroke alone is no standing but an empty cell.
    let isStanding = table.rows.allSatisfy { row in
      row[column].text.count > 1 && standings.contains { row[column].text.hasPrefix($0.0) }
    }
    for (mark, look) in [("▲", Look.up), ("▼", .down), ("⚠", .down)] + (isStanding ? standings : [])
    where table.rows.contains(where: { $0[column].text.hasPrefix(mark) }) {
      sheet.colour(
        CellRange(rows: rows, columns: column...column), beginningWith: mark, look: look)
    }
  }
}

internal import Instruments

/// A sheet of a form: its columns in order, and its rows.
struct FormSheet {
  let name: String
  /// The columns that may stand here; those without a word in any row are left out, but the first.
  let columns: [String]
  let rows: [FormRow]
}

extension FormSheet {
  /// Adds the sheet to a workbook, all cells being text.
  func add(to workbook: inout Workbook) {
    let used = columns.enumerated().filter { number, column in
      number < 2 || rows.contains { !$0[column].isEmpty }
    }.map(\.element)
    workbook.addSheet(named: name) { sheet in
      for (number, column) in used.enumerated() {
        sheet.write(column, row: 0, column: number, look: .formHead)
        for (line, row) in rows.enumerated() where !row[column].isEmpty {
          sheet.write(row[column], row: line + 1, column: number)
        }
      }
      sheet.freeze(above: 1)
    }
  }
}

extension Look {
  fileprivate static let formHead = Look().with { $0.isBold = true }
}

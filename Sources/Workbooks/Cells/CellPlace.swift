/// A cell of a sheet; rows and columns count from 0.
package struct CellPlace: Hashable, Sendable {
  /// The sheet.
  package let sheet: String
  /// The row.
  package let row: Int
  /// The column.
  package let column: Int

  /// Names a cell.
  package init(_ sheet: String, row: Int = 0, column: Int = 0) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }
}

extension CellPlace {
  /// As formulas name it: `'Know-how flow'!$B$7`.
  var reference: String { "\(quotedSheet)!$\(Self.letters(of: column))$\(row + 1)" }

  /// As links inside a workbook name it.
  var link: String { "internal:\(quotedSheet)!\(Self.letters(of: column))\(row + 1)" }

  private var quotedSheet: String {
    "'" + sheet.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
  }

  /// The letters of a column: A, B, … Z, AA.
  static func letters(of column: Int) -> String {
    let letter = UInt8(ascii: "A") + UInt8(column % 26)
    let last = String(UnicodeScalar(letter))
    return column < 26 ? last : letters(of: column / 26 - 1) + last
  }
}

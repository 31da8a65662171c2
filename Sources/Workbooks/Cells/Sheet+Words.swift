internal import CXlsxWriter

extension Sheet {
  /// Writes words over a block of cells that become one.
  package mutating func write(_ text: String, over range: CellRange, look: Look) {
    let text = CellText(text).text
    guard range.firstRow < range.lastRow || range.firstColumn < range.lastColumn else {
      return write(text, row: range.firstRow, column: range.firstColumn, look: look)
    }
    let format = unsafe format(look)
    unsafe note(
      worksheet_merge_range(
        pointer, UInt32(range.firstRow), UInt16(range.firstColumn), UInt32(range.lastRow),
        UInt16(range.lastColumn), text, format))
  }

  /// Writes words that lead to another cell of the workbook.
  package mutating func write(
    _ text: String, leadingTo place: CellPlace, row: Int, column: Int, look: Look
  ) {
    let text = CellText(text).text
    let format = unsafe format(look)
    let code = CStrings.with([text]) { texts in
      unsafe worksheet_write_url_opt(
        pointer, UInt32(row), UInt16(column), place.link, format, texts[0], nil)
    }
    note(code)
  }

  /// Writes a formula with what it comes to, for those who show files without reckoning.
  package mutating func write(_ formula: Formula, row: Int, column: Int, look: Look) {
    let format = unsafe format(look)
    unsafe note(
      worksheet_write_formula_num(
        pointer, UInt32(row), UInt16(column), "=" + formula.text, format, formula.value))
  }

  /// Gives a sheet's tab a colour.
  package func setTabColour(_ colour: UInt32) { unsafe worksheet_set_tab_color(pointer, colour) }

  /// Lets rows be picked by what stands in their columns.
  package mutating func addFilter(over range: CellRange) {
    unsafe note(
      worksheet_autofilter(
        pointer, UInt32(range.firstRow), UInt16(range.firstColumn), UInt32(range.lastRow),
        UInt16(range.lastColumn)))
  }
}

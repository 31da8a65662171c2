internal import CXlsxWriter
package import Instruments

/// One sheet while it is being filled; rows and columns count from 0.
package struct Sheet: ~Copyable {
  let pointer: UnsafeMutablePointer<lxw_worksheet>
  let workbook: UnsafeMutablePointer<lxw_workbook>
  /// What it is called.
  package let name: String
  /// The formats of the workbook.
  private(set) var formats: [Look: UnsafeMutablePointer<lxw_format>]
  /// The first refusal of the library; saving turns it into an error.
  private(set) var firstFailure = LXW_NO_ERROR

  init(
    _ pointer: UnsafeMutablePointer<lxw_worksheet>, of workbook: UnsafeMutablePointer<lxw_workbook>,
    named name: String, formats: [Look: UnsafeMutablePointer<lxw_format>]
  ) {
    unsafe self.pointer = pointer
    unsafe self.workbook = workbook
    self.name = name
    unsafe self.formats = formats
  }
}

extension Sheet {
  /// Writes words, whatever they begin with: never a formula, never a link.
  package mutating func write(_ text: String, row: Int, column: Int, look: Look = Look()) {
    let text = CellText(text).text
    guard !text.isEmpty else { return writeNothing(row: row, column: column, look: look) }
    let format = unsafe format(look)
    unsafe note(worksheet_write_string(pointer, UInt32(row), UInt16(column), text, format))
  }

  /// Writes a number.
  package mutating func write(_ number: Double, row: Int, column: Int, look: Look = Look()) {
    let format = unsafe format(look)
    unsafe note(worksheet_write_number(pointer, UInt32(row), UInt16(column), number, format))
  }

  /// Writes words in the usual look, as is done a million times.
  package mutating func writePlain(_ text: String, row: Int, column: Int) {
    guard !text.isEmpty else { return }
    let text = CellText(text).text
    unsafe note(worksheet_write_string(pointer, UInt32(row), UInt16(column), text, nil))
  }

  /// Writes a number in the usual look.
  package mutating func writePlain(_ number: Double, row: Int, column: Int) {
    unsafe note(worksheet_write_number(pointer, UInt32(row), UInt16(column), number, nil))
  }

  /// Writes a day.
  package mutating func write(_ date: CalendarDate, row: Int, column: Int, look: Look) {
    var day = lxw_datetime()
    day.year = Int32(date.year)
    day.month = Int32(date.month)
    day.day = Int32(date.day)
    let format = unsafe format(look)
    unsafe note(worksheet_write_datetime(pointer, UInt32(row), UInt16(column), &day, format))
  }

  /// Gives an empty cell its look.
  package mutating func writeNothing(row: Int, column: Int, look: Look) {
    let format = unsafe format(look)
    unsafe note(worksheet_write_blank(pointer, UInt32(row), UInt16(column), format))
  }

  /// The library's format for a look.
  mutating func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let known = unsafe formats[look] { return unsafe known }
    // SAFETY: the workbook owns the format and outlives the sheet.
    let format = unsafe workbook_add_format(workbook)
    if let format = unsafe format { unsafe look.apply(to: format) }
    unsafe formats[look] = unsafe format
    return unsafe format
  }

  /// Keeps the first refusal.
  mutating func note(_ code: lxw_error) {
    if firstFailure == LXW_NO_ERROR { firstFailure = code }
  }
}

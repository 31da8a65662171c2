extension Problem {
  private static let workbook = Place.file("answers.xlsx")
  private static let cellOfSheet = Place.sheet(
    file: "answers.xlsx", sheet: "Form1", row: 7, column: "C")
  private static let part = "xl/worksheets/sheet1.xml"

  /// One sample of every kind of problem with spreadsheets.
  static let spreadsheetSamples: [Problem] = [
    .xlsxNotAWorkbook("it is plain text", at: workbook),
    .sheetUnknown("Anwsers", known: ["Answers", "Form1"], at: workbook),
    .xlsxOldFormat(at: .file("answers.xls")),
    .xlsxEncrypted(at: workbook),
    .xlsxDamaged("'\(part)' does not match its checksum", at: workbook),
    .xlsxTooLarge(80_000_000, limit: 67_108_864, at: workbook),
    .xlsxUnpacksTooLarge(part, limit: 268_435_456, at: workbook),
    .xlsxTooManyEntries(70_000, limit: 10_000, at: workbook),
    .xlsxEntryName("../../etc/passwd", why: "leads out of the file", at: workbook),
    .xlsxPartMissing("xl/workbook.xml", at: workbook),
    .xlsxPartKind(part, is: "image/png", expected: "a worksheet", at: workbook),
    .xlsxMarkup("mismatched tag", part: part, line: 2, column: 514, at: workbook),
    .xlsxNotUTF8(part: part, line: 2, column: 514, at: workbook),
    .xlsxDoctype(part: part, line: 1, at: workbook),
    .xlsxTooDeep(part: part, limit: 64, at: workbook),
    .xlsxTooIntricate("one tag has more than 524288 bytes", part: part, at: workbook),
    .xlsxNotATable("Chart1", kind: "a chart", at: workbook),
    .xlsxCellReference("C9", at: cellOfSheet),
    .xlsxBeyondSheet("XFE7", at: cellOfSheet),
    .xlsxOutOfOrder("row 7 stands below row 9", at: cellOfSheet),
    .xlsxCellTooLong(limit: 1_048_576, at: cellOfSheet),
    .xlsxTooManyTexts("2000000 texts", at: workbook),
    .xlsxTextMissing(at: cellOfSheet),
    .xlsxTooManyCells(limit: 20_000_000, at: cellOfSheet),
  ]
}

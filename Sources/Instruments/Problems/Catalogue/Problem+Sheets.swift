// Every kind of problem inside a spreadsheet's sheet is one function here.

extension Problem {
  package static func xlsxNotATable(_ sheet: String, kind: String, at place: Place) -> Problem {
    Problem(
      .xlsxNotATable, at: place, "the sheet '\(sheet)' is \(kind), not a table",
      remedy: "choose a sheet that holds rows")
  }

  package static func xlsxCellReference(_ reference: String, at place: Place) -> Problem {
    Problem(
      .xlsxCellReference, at: place, "'\(reference)' is no cell of this row",
      remedy: saveAgain)
  }

  package static func xlsxBeyondSheet(_ reference: String, at place: Place) -> Problem {
    Problem(
      .xlsxBeyondSheet, at: place,
      "'\(reference)' lies beyond XFD1048576, the last cell of any sheet",
      remedy: saveAgain)
  }

  package static func xlsxOutOfOrder(_ what: String, at place: Place) -> Problem {
    Problem(
      .xlsxOutOfOrder, .warning, at: place, what,
      remedy: "compare the rows with the program they come from")
  }

  package static func xlsxCellTooLong(limit: Int, at place: Place) -> Problem {
    Problem(
      .xlsxCellTooLong, at: place, "the cell's text has more than \(limit) bytes",
      remedy: "shorten it; spreadsheet programs keep 32767 characters in a cell")
  }

  package static func xlsxTooManyTexts(_ what: String, at place: Place) -> Problem {
    Problem(
      .xlsxTooManyTexts, at: place, "the workbook holds more than \(what)",
      remedy: "export the answers as CSV, which may have any size")
  }

  package static func xlsxTextMissing(at place: Place) -> Problem {
    Problem(
      .xlsxTextMissing, at: place, "the cell's text is not among the texts of the workbook",
      remedy: saveAgain)
  }

  package static func xlsxTooManyCells(limit: Int, at place: Place) -> Problem {
    Problem(
      .xlsxTooManyCells, at: place,
      "the sheet has more than \(limit) cells, empty ones between others included",
      remedy: "delete stray cells far to the right, or export the answers as CSV")
  }
}

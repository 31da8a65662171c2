// Every kind of problem with an xlsx file is one function here; those inside a sheet are in
// Problem+Sheets.swift.

extension Problem {
  /// What helps against nearly everything: a program that knows the format writes it anew.
  static let saveAgain = "open it in a spreadsheet program and save it again as 'xlsx'"
  private static let askForAnother =
    "do not open it; ask where it comes from, and for another export"

  package static func xlsxNotAWorkbook(_ what: String, at place: Place) -> Problem {
    Problem(
      .xlsxNotAWorkbook, at: place, "the file is no xlsx workbook: \(what)",
      remedy: "give it the ending of what it is, or save it as 'xlsx' in a spreadsheet program")
  }

  package static func sheetUnknown(
    _ name: String, known: [String], at place: Place
  ) -> Problem {
    Problem(
      .sheetUnknown, at: place, "the workbook has no sheet '\(name)'",
      remedy: NearMiss.remedy(
        for: name, among: known,
        otherwise: "it has: " + known.prefix(10).joined(separator: ", ")))
  }

  package static func xlsxOldFormat(at place: Place) -> Problem {
    Problem(
      .xlsxOldFormat, at: place, "the file is in the old Excel format, 'xls'",
      remedy: "open it in a spreadsheet program and save it as 'xlsx'")
  }

  package static func xlsxEncrypted(at place: Place) -> Problem {
    Problem(
      .xlsxEncrypted, at: place, "the workbook is protected with a password",
      remedy: "open it with the password and save it without one")
  }

  package static func xlsxDamaged(_ what: String, at place: Place) -> Problem {
    Problem(
      .xlsxDamaged, at: place, "the workbook is damaged: \(what)",
      remedy: "copy or download it once more")
  }

  package static func xlsxTooLarge(_ bytes: Int, limit: Int, at place: Place) -> Problem {
    Problem(
      .xlsxTooLarge, at: place, "the file has \(bytes) bytes, and at most \(limit) are read",
      remedy: "export the answers as CSV, which may have any size")
  }

  package static func xlsxUnpacksTooLarge(_ part: String, limit: Int, at place: Place) -> Problem {
    Problem(
      .xlsxUnpacksTooLarge, at: place, "'\(part)' unpacks to more than \(limit) bytes",
      remedy: "export the answers as CSV; if you did not expect that many, \(askForAnother)")
  }

  package static func xlsxTooManyEntries(_ count: Int, limit: Int, at place: Place) -> Problem {
    Problem(
      .xlsxTooManyEntries, at: place,
      "the file holds \(count) parts, and at most \(limit) are read",
      remedy: askForAnother)
  }

  package static func xlsxEntryName(_ name: String, why: String, at place: Place) -> Problem {
    Problem(
      .xlsxEntryName, at: place, "the name '\(name)' in the file \(why)", remedy: askForAnother)
  }

  package static func xlsxPartMissing(_ part: String, at place: Place) -> Problem {
    Problem(
      .xlsxPartMissing, at: place, "the part '\(part)' is missing",
      remedy: "copy or download the file once more, or save it again as 'xlsx'")
  }

  package static func xlsxPartKind(
    _ part: String, is found: String, expected: String, at place: Place
  ) -> Problem {
    Problem(
      .xlsxPartKind, at: place, "the part '\(part)' is '\(found)' where \(expected) is expected",
      remedy: saveAgain)
  }

  package static func xlsxMarkup(
    _ what: String, part: String, line: Int, column: Int, at place: Place
  ) -> Problem {
    Problem(
      .xlsxMarkup, at: place,
      "'\(part)' cannot be read beyond line \(line), column \(column): \(what)",
      remedy: saveAgain)
  }

  package static func xlsxNotUTF8(
    part: String, line: Int, column: Int, at place: Place
  ) -> Problem {
    Problem(
      .xlsxNotUTF8, at: place,
      "'\(part)' is not UTF-8: line \(line), column \(column) holds bytes of no character",
      remedy: saveAgain)
  }

  package static func xlsxDoctype(part: String, line: Int, at place: Place) -> Problem {
    Problem(
      .xlsxDoctype, at: place, "'\(part)' declares a document type on line \(line)",
      remedy: askForAnother)
  }

  package static func xlsxTooDeep(part: String, limit: Int, at place: Place) -> Problem {
    Problem(
      .xlsxTooDeep, at: place, "the elements of '\(part)' are nested deeper than \(limit)",
      remedy: askForAnother)
  }

  package static func xlsxTooIntricate(_ what: String, part: String, at place: Place) -> Problem {
    Problem(
      .xlsxTooIntricate, at: place, "'\(part)' asks for too much: \(what)", remedy: askForAnother)
  }
}

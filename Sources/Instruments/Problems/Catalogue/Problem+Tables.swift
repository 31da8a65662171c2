// Every kind of problem with a table of answers is one function here.

extension Problem {
  package static func tableEmpty(at place: Place) -> Problem {
    Problem(
      .tableEmpty, at: place, "the file is empty",
      remedy: "its first line names the columns; below it stands one row per answer")
  }

  package static func tableNoRows(at place: Place) -> Problem {
    Problem(
      .tableNoRows, at: place, "the file has a header and no rows",
      remedy: "fill in one row per answer below the header")
  }

  /// In a tally, nothing written down is an answer too: nothing happened.
  package static func tableRecordsNone(at place: Place) -> Problem {
    Problem(
      .tableNoRows, .warning, at: place,
      "the file has a header and no rows, which says that there was nothing to write down",
      remedy: "if there was, export the file again")
  }

  package static func tableNotUTF8(at place: Place) -> Problem {
    Problem(
      .tableNotUTF8, at: place, "a byte here belongs to no character of UTF-8",
      remedy: "save the file again as 'CSV UTF-8'")
  }

  package static func tableQuote(_ what: String, at place: Place) -> Problem {
    Problem(
      .tableQuote, at: place, what,
      remedy:
        "double a quote that belongs to the text, and quote the whole cell: \"say \"\"yes\"\"\"")
  }

  package static func tableRagged(found: Int, expected: Int, at place: Place) -> Problem {
    Problem(
      .tableRagged, at: place,
      "the row has \(found == 1 ? "1 cell" : "\(found) cells"), and the header has \(expected)",
      remedy: found > expected
        ? "put a cell that contains the delimiter in double quotes"
        : "add the missing cells at the end, empty if need be")
  }

  package static func columnUnknown(
    _ column: String, instrument: InstrumentID, known: [String], at place: Place
  ) -> Problem {
    Problem(
      .columnUnknown, .warning, at: place,
      "'\(column)' is no column of '\(instrument)' and is left out",
      remedy: NearMiss.remedy(
        for: column, among: known, otherwise: "known: " + known.joined(separator: ", ")))
  }

  package static func columnMissing(
    _ column: QuestionID, instrument: InstrumentID, at place: Place
  ) -> Problem {
    Problem(
      .columnMissing, at: place,
      "the column '\(column)', which '\(instrument)' requires, is missing",
      remedy: "add it to the header; 'perennial surveys show \(instrument)' shows what it asks")
  }

  package static func columnTwice(_ column: String, at place: Place) -> Problem {
    Problem(
      .columnTwice, at: place, "the column '\(column)' stands twice",
      remedy: "remove one of them, or rename it")
  }

  package static func itemTwice(
    _ item: ChoiceCode, firstLine: Int, at place: Place
  ) -> Problem {
    Problem(
      .itemTwice, .warning, at: place,
      "the item '\(item)' stands twice: first on line \(firstLine)",
      remedy: "this later row counts; remove one of them")
  }

  package static func itemMissing(_ items: [String], at place: Place) -> Problem {
    let shown = items.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    let names = items.count > 4 ? "\(shown) and \(items.count - 4) more" : shown
    return Problem(
      .itemMissing, .warning, at: place,
      items.count == 1 ? "no row judges the item \(names)" : "no row judges the items \(names)",
      remedy: "add a row for each; meanwhile a group with such an item does not count as reached")
  }
}

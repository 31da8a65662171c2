@testable import Intake

/// What Microsoft Forms hands out: a workbook, with times as the numbers of days.
enum MicrosoftWorkbook {
  static let file = SampleWorkbook(
    rows.enumerated().map { number, cells in
      "<row r=\"\(number + 1)\">"
        + cells.map { cell in
          cell.isEmpty
            ? "<c/>"
            : cell.hasPrefix("#")
              ? "<c s=\"1\"><v>\(cell.dropFirst())</v></c>"
              : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\(cell)</t></is></c>"
        }.joined() + "</row>"
    }.joined(), styles: "<xf numFmtId=\"22\"/>"
  ).file

  /// `#46148.5` is a date; joined answers end in a semicolon; a heading holds the end of a line.
  private static let rows = [
    [
      "Id", "Start time", "Completion time", "Email", "Name", "Last modified time",
      "What did you try?", "How useful\nwas it?", "How often did you apply it?",
      "My team uses it", "My lead asks for it", "Any comment?",
    ],
    [
      "1", "#46148.458587", "#46148.459282", "anonymous", "Zoe Canary", "",
      "Prompt library;Meeting notes, with names;", "Great use", "Once or twice", "Usually", "Never",
      "Good",
    ],
    [
      "2", "#46149.458587", "#46149.459282", "adam.canary@example.org", "Adam Canary", "",
      "Prompt library;", "Some use", "Never", "Always", "", "",
    ],
  ]
}

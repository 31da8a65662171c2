import Foundation
import Instruments
import Testing

@testable import Workbooks

struct WorkbookTests {
  let scratch = Scratch()
  let properties = DocumentProperties(
    title: "t", subject: "s", author: "a", created: SampleSheet.today)

  @Test func `a missing folder is told with its reason and leaves nothing`() throws {
    let path = scratch.path("nowhere/c.xlsx")
    #expect(throws: WorkbookError.cannotSave(path: path, reason: "no such file or directory")) {
      try SampleSheet.sheet().write(to: path)
    }
    #expect(scratch.names == [])
  }

  @Test func `a folder in the file's place is told and leaves no draft`() throws {
    let path = scratch.path("taken")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: WorkbookError.self) { try SampleSheet.sheet().write(to: path) }
    #expect(scratch.names == ["taken"])
  }

  @Test func `a workbook that is never saved leaves nothing`() throws {
    do {
      var workbook = try Workbook(at: scratch.path("c.xlsx"), properties: properties)
      workbook.addSheet(named: "One") { $0.write("x", row: 0, column: 0) }
      #expect(scratch.names.count == 1)
    }
    #expect(scratch.names == [])
  }

  @Test(arguments: ["a/b", "A name of more than thirty-one characters"])
  func `a sheet name that Excel refuses is told and leaves nothing`(name: String) throws {
    #expect(throws: WorkbookError.self) {
      var workbook = try Workbook(at: scratch.path("c.xlsx"), properties: properties)
      workbook.addSheet(named: name) { _ in }
      try workbook.save()
    }
    #expect(scratch.names == [])
  }

  @Test func `a workbook takes the place of the one before`() throws {
    try Data("old".utf8).write(to: URL(fileURLWithPath: scratch.path("c.xlsx")))
    try SampleSheet.sheet().write(to: scratch.path("c.xlsx"))
    #expect(scratch.names == ["c.xlsx"])
    #expect(try scratch.bytes("c.xlsx").starts(with: Data("PK".utf8)))
  }

  @Test(arguments: [
    ("plain", "plain"), ("a\0b\u{1}c", "a\u{FFFD}b\u{FFFD}c"), ("tab\tand\nline", "tab\tand\nline"),
  ])
  func `what XML cannot carry is marked`(words: String, text: String) {
    #expect(CellText(words).text == text)
  }

  @Test func `a cut never splits a character`() {
    let family = "👩‍👩‍👧"
    let text = CellText(String(repeating: family, count: 8_000)).text
    #expect(text.utf16.count <= CellText.limit)
    #expect(text.prefix { $0 != " " }.allSatisfy { String($0) == family })
  }

  @Test(arguments: [("abc", 3), ("日本語", 6), ("a日\nlonger", 6), ("", 0)])
  func `wide characters count double`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("", 1), ("short", 1), ("two\nlines", 2), ("eighteen chars fit", 1), ("nineteen characters", 2),
  ])
  func `rows grow with the lines they hold`(text: String, lines: Int) {
    #expect(CellSize.lines(text, in: 20) == lines)
    #expect(CellSize.height(ofLines: 1000) == 409)
  }

  @Test(arguments: [
    ("1970-01-01", 43_200), ("2000-02-29", 951_825_600), ("2026-04-15", 1_776_254_400),
  ])
  func `a day is the noon of that day`(day: String, seconds: Int) {
    #expect(CalendarDate(day)?.noonSince1970 == seconds)
  }
}

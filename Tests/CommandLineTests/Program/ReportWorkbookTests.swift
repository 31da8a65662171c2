import Foundation
import TestSupport
import Testing

/// The report as a workbook, held against the real program.
struct `report --xlsx` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func simulate(_ options: String) throws {
    let made = try folder.call("simulate \(options) --as-of 2026-06-30 -o guild")
    #expect(made.exit == 0, "\(made.error)")
  }

  /// Writes a workbook, finds nothing wrong with it, and returns it.
  @discardableResult
  private func workbook(_ options: String = "") throws -> WrittenWorkbook {
    let run = try folder.call(
      "report guild --as-of 2026-06-30 --xlsx book.xlsx --replace \(options)")
    #expect(run.exit == 0 && !run.error.contains("[WARNING]"), "\(run.error)")
    let workbook = try WrittenWorkbook("book.xlsx", in: folder)
    #expect(workbook.complaints == [], "\(options)")
    return workbook
  }

  @Test func `all forms are written at once, and the same input gives the same bytes`() throws {
    try simulate("--members 9 --months 14 --seed 3 --pattern hoarding")
    let call = "report guild --as-of 2026-06-30 --seed 2"
    #expect(
      try folder.call("\(call) --xlsx a.xlsx --html a.html --md a.md").output
        == "wrote a.html\nwrote a.md\nwrote a.xlsx\n")
    #expect(try folder.call("\(call) --xlsx b.xlsx").exit == 0)
    #expect(try folder.bytes(of: "a.xlsx") == folder.bytes(of: "b.xlsx"))
    #expect(folder.files().allSatisfy { !$0.contains(".part") })
    let workbook = try WrittenWorkbook("a.xlsx", in: folder)
    try Golden.expect(try golden(workbook), matches: "report-workbook.xml")
  }

  /// What would show that something moved: the sheets, the first charts, summary and value.
  private func golden(_ workbook: WrittenWorkbook) throws -> String {
    let parts = [
      try #require(workbook.parts["xl/workbook.xml"]), try workbook.sheet("Value"),
      try workbook.sheet("Summary"), try #require(workbook.parts["xl/charts/chart1.xml"]),
    ]
    return parts.map { $0.replacing("><", with: ">\n<") }.joined(separator: "\n") + "\n"
  }

  @Test func `sheets stand in order, each with a way back and its evidence`() throws {
    try simulate("--members 20 --months 14 --seed 5 --pattern few-presenters:0.9")
    let workbook = try workbook()
    #expect(
      workbook.sheets == [
        "Summary", "Adoption", "Know-how flow", "Sessions", "Checklist", "Patterns", "Value",
        "Retrospectives", "Methods", "Data", "Chart numbers",
      ])
    for name in workbook.sheets.dropFirst() where name != "Data" {
      #expect(try workbook.sheet(name).contains("location=\"\u{27}Summary\u{27}!A1\""), "\(name)")
    }
    #expect(try workbook.sheet("Sessions").contains("location=\"\u{27}Methods\u{27}!A"))
    #expect(try workbook.sheet("Data").contains("<tablePart "))
    #expect(workbook.charts.contains { $0.contains("weakest layer") })
  }

  @Test(arguments: [
    ["--members 3 --months 6", "leadership", "en"],
    ["--members 8 --months 12 --waves 1", "facilitator", "es"],
    ["--members 20 --months 40 --waves 6", "leadership", "ja"],
    ["--members 60 --months 20", "members", "es"],
  ])
  func `communities of any size get a workbook in order`(community: [String]) throws {
    try simulate("\(community[0]) --seed 11")
    let workbook = try workbook("--audience \(community[1]) --lang \(community[2])")
    #expect(!workbook.charts.isEmpty)
    #expect(workbook.parts["xl/comments1.xml"] == nil)
  }

  @Test func `where nothing but a roster is kept, there is a summary and no chart`() throws {
    try folder.write("community: Guild\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\nm2\nm3\nm4\n", to: "guild/roster.csv")
    let workbook = try workbook()
    #expect(workbook.charts.isEmpty)
    #expect(workbook.sheets == ["Summary", "Patterns", "Methods"])
    #expect(workbook.words.contains("There is no health score yet"))
  }

  @Test func `where all is hidden, it says so and draws nothing of it`() throws {
    try folder.write("community: Guild\nlaunched: 2025-01-01\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\nm2\nm3\n", to: "guild/roster.csv")
    try folder.write(
      "use_frequency,applied\ndaily,4-7\ndaily,4-7\n", to: "guild/adoption/2026H1.csv")
    let workbook = try workbook()
    #expect(workbook.words.contains("not shown, because fewer than 5 people answered"))
    #expect(workbook.charts.isEmpty && !workbook.sheets.contains("Data"))
  }

  @Test(arguments: [
    "=cmd|\u{27} /C calc\u{27}!A0", "+1+1", "-1", "@SUM(A1)", "[x]:*?/\\", "R&D &P &G&[Picture]",
    "<b>&amp;</b>",
    String(repeating: "長", count: 400),
  ])
  func `what somebody called a community is shown as text`(name: String) throws {
    let quoted = name.replacingOccurrences(of: "\u{27}", with: "\u{27}\u{27}")
    try folder.write("community: \u{27}\(quoted)\u{27}\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\n", to: "guild/roster.csv")
    let workbook = try workbook()
    #expect(workbook.parts("xl/worksheets/sheet").allSatisfy { !$0.text.contains("<f>") })
    let shown = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
    #expect(workbook.words.contains("\(shown) · Report for leadership"))
  }

  @Test func `on the wall hangs neither money nor what groups answered`() throws {
    try simulate("--members 20 --months 14 --seed 5")
    let sheets = try workbook("--audience members").sheets
    #expect(!sheets.contains("Value") && !sheets.contains("Data"))
  }

  @Test func `people stay unnamed for leadership`() throws {
    try simulate("--members 12 --months 12 --seed 7")
    try folder.write(
      "text,loop,owner,due_on,status\nWater the ficus,single,noor,2026-06-01,open\n",
      to: "guild/action-log.csv")
    let workbook = try workbook()
    #expect(workbook.parts.values.allSatisfy { !$0.contains("ficus") && !$0.contains("noor") })
    #expect(try self.workbook("--audience facilitator").words.contains("Water the ficus"))
  }

  @Test func `two forms in one file, and a file that is there, are refused`() throws {
    try folder.write("community: Guild\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\n", to: "guild/roster.csv")
    let twice = try folder.call("report guild --html a --xlsx a")
    #expect(twice.exit == 2 && twice.error.contains("a file of its own for each form"))
    try folder.write("mine\n", to: "book.xlsx")
    let run = try folder.call("report guild --xlsx book.xlsx")
    #expect(run.exit == 4 && run.error.contains("book.xlsx: error: is there already"))
    let nowhere = try folder.call("report guild --xlsx nowhere/book.xlsx")
    #expect(nowhere.exit == 4 && nowhere.error.contains("no such file or directory"))
    #expect(try folder.text(of: "book.xlsx") == "mine\n")
  }

  @Test func `it prints on A4, or on Letter where that is asked for`() throws {
    try folder.write("community: Guild\n", to: "guild/perennial.yaml")
    try folder.write("key\nm1\n", to: "guild/roster.csv")
    #expect(try workbook().sheet("Summary").contains("paperSize=\"9\""))
    #expect(!(try workbook("--paper letter").sheet("Summary").contains("paperSize=\"9\"")))
  }
}

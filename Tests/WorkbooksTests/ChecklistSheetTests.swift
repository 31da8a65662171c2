import Instruments
import Testing
import Workbooks

struct ChecklistSheetTests {
  let scratch = Scratch()

  private func written(_ part: String, evidence: String = "calendar") throws -> String {
    try SampleSheet.sheet(evidence: evidence).write(to: scratch.path("c.xlsx"))
    return try scratch.part(part, of: "c.xlsx")
  }

  @Test(arguments: [
    (Language.english, "Founded: foundation stands; continuity is at 25 %", "✓ Met"),
    (.japanese, "土台", "✓ できている"),
    (.spanish, "Con base", "✓ Cumplido"),
  ])
  func `title, stage and status speak the reader's language`(
    language: Language, sentence: String, status: String
  ) throws {
    try SampleSheet.sheet(language: language).write(to: scratch.path("c.xlsx"))
    let strings = try scratch.part("xl/sharedStrings.xml", of: "c.xlsx")
    #expect(strings.contains(sentence))
    #expect(strings.contains(">\(status)<"))
    #expect(strings.contains(SampleSheet.instrument.title.text(in: language)))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")", "https://example.org"])
  func `words from people stay words`(evidence: String) throws {
    let strings = try written("xl/sharedStrings.xml", evidence: evidence)
    let sheet = try scratch.part("xl/worksheets/sheet1.xml", of: "c.xlsx")
    #expect(strings.contains(">\(evidence)<"))
    #expect(!sheet.contains("<f>"))
    #expect(!sheet.contains("<hyperlink"))
  }

  @Test(arguments: [
    "<pane ", "state=\"frozen\"", "orientation=\"landscape\"", "fitToPage=\"1\"",
    "fitToHeight=\"0\"",
    "<oddHeader>", "<oddFooter>", "type=\"beginsWith\"", "type=\"dataBar\"", "<tablePart ",
  ])
  func `the sheet can be read, printed and filtered`(mark: String) throws {
    let sheet = try written("xl/worksheets/sheet1.xml")
    #expect(sheet.contains(mark))
  }

  @Test func `the points are an Excel table with a filter`() throws {
    let table = try written("xl/tables/table1.xml")
    #expect(table.contains("ref=\"A9:F13\""))
    #expect(table.contains("<autoFilter ref=\"A9:F13\"/>"))
    #expect(table.contains("name=\"Evidence\""))
  }

  @Test func `dates are dates, and an overdue one carries a sign`() throws {
    let sheet = try written("xl/worksheets/sheet1.xml")
    let styles = try scratch.part("xl/styles.xml", of: "c.xlsx")
    #expect(sheet.contains("<v>46113</v>"))
    #expect(sheet.contains("<v>46203</v>"))
    #expect(styles.contains("&quot;⚠ &quot;yyyy-mm-dd"))
  }

  @Test func `the properties carry the day passed in`() throws {
    let core = try written("docProps/core.xml")
    #expect(core.contains("2026-04-15T12:00:00Z"))
    #expect(core.contains("Design checklist · AI Guild"))
  }

  @Test func `an ampersand in the community's name is no print command`() throws {
    try SampleSheet.sheet(community: "R&D").write(to: scratch.path("c.xlsx"))
    let sheet = try scratch.part("xl/worksheets/sheet1.xml", of: "c.xlsx")
    #expect(sheet.contains("R&amp;&amp;D"))
  }

  @Test(arguments: ["Q&G", "&G", "A&[Picture]"])
  func `an ampersand is no picture either`(community: String) throws {
    try SampleSheet.sheet(community: community).write(to: scratch.path("c.xlsx"))
    let sheet = try scratch.part("xl/worksheets/sheet1.xml", of: "c.xlsx")
    #expect(sheet.contains("＆") && !sheet.contains("<legacyDrawingHF"))
  }

  @Test func `words too long for a cell are cut, and the cut is stated`() throws {
    let strings = try written(
      "xl/sharedStrings.xml", evidence: String(repeating: "長", count: 40_000))
    #expect(strings.contains("長 … [✂ 40000 &gt; 32767]"))
  }

  @Test func `same input and day give the same bytes`() throws {
    try SampleSheet.sheet().write(to: scratch.path("a.xlsx"))
    try SampleSheet.sheet().write(to: scratch.path("b.xlsx"))
    #expect(try scratch.bytes("a.xlsx") == scratch.bytes("b.xlsx"))
    try SampleSheet.sheet(evidence: "other").write(to: scratch.path("b.xlsx"))
    #expect(try scratch.bytes("a.xlsx") != scratch.bytes("b.xlsx"))
  }
}

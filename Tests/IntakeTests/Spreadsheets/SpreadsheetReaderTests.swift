import Instruments
import Testing

@testable import Intake

struct `Rows of a workbook` {
  private static func row(_ cells: String, _ number: Int = 1) -> String {
    "<row r=\"\(number)\">\(cells)</row>"
  }

  @Test(arguments: [
    ("<c r='A1'><v>12</v></c>", "12"),
    ("<c r='A1'><v>1.0</v></c>", "1"),
    ("<c r='A1'><v>0.1</v></c>", "0.1"),
    ("<c r='A1'><v>41800000.009999998</v></c>", "41800000.01"),
    ("<c r='A1'><v>-0.0</v></c>", "0"),
    ("<c r='A1'><v>1E-3</v></c>", "0.001"),
    ("<c r='A1'><v>1.25E-6</v></c>", "0.00000125"),
    ("<c r='A1'><v>1.2345678901234567E+19</v></c>", "12345678901234567000"),
    ("<c r='A1'><v>-123456789012345680</v></c>", "-123456789012345680"),
    ("<c r='A1'><v>1E300</v></c>", "1e+300"),
    ("<c r='A1'><v>007</v></c>", "7"),
    ("<c r='A1' t='n'><v>nan</v></c>", "nan"),
    ("<c r='A1' t='b'><v>1</v></c>", "TRUE"),
    ("<c r='A1' t='b'><f>1=2</f><v>0</v></c>", "FALSE"),
    ("<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!"),
    ("<c r='A1' t='str'><f>A2&amp;\" \"</f><v>two words </v></c>", "two words "),
    ("<c r='A1' t='d'><v>2026-03-05T10:00:00</v></c>", "2026-03-05T10:00:00"),
    ("<c r='A1' t='inlineStr'><is><t>in</t></is></c>", "in"),
    ("<c r='A1' t='inlineStr'><is><t xml:space='preserve'> in </t></is></c>", " in "),
    ("<c r='A1' t='inlineStr'><is><t>\n in </t></is></c>", "in"),
    (
      "<c r='A1' t='inlineStr'><is><r><t>on</t></r><r><rPr><b/></rPr><t>ce</t></r></is></c>", "once"
    ),
    ("<c r='A1' t='inlineStr'><is><t>a_x000D_b_x005F_c_xZZZZ_</t></is></c>", "a\rb_c_xZZZZ_"),
    ("<c r='A1' t='inlineStr'><is><t>_xD83D__xDE00_</t></is></c>", "😀"),
    ("<c r='A1' t='inlineStr'><is><t>&lt;&#233;&amp;</t></is></c>", "<é&"),
    ("<x:c xmlns:x='y' r='A1'><x:v>5</x:v></x:c>", "5"),
  ])
  func `hold the text of a cell`(cell: String, text: String) throws {
    let read = try WholeReading(SampleWorkbook(Self.row(cell)))
    #expect(read.rows == [[text]])
  }

  @Test func `hold shared texts, in any look and without their pronunciation`() throws {
    let texts = """
      <si><t>plain</t></si><si><r><t>in </t></r><r><t xml:space="preserve">two </t></r></si>\
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/>
      """
    let cells = (0..<4).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
    let read = try WholeReading(SampleWorkbook(Self.row(cells + "<c><v>1</v></c>"), texts: texts))
    #expect(read.rows == [["plain", "intwo ", "東京", "", "1"]])
  }

  @Test func `keep cells where their references put them`() throws {
    let rows =
      "<row r='2'><c r='B2'><v>1</v></c><c><v>2</v></c><c r='F2'><v>3</v></c></row>"
      + "<row><c><v>4</v></c></row><row r='9'><c r='A9' s='0'/><c r='AB9'><v>5</v></c></row>"
      + "<row r='10'><c r='A10'><v/></c></row><row r='1048576'/>"
    let read = try WholeReading(SampleWorkbook(rows))
    #expect(read.numbers == [2, 3, 9])
    #expect(read.rows[0] == ["", "1", "2", "", "", "3"])
    #expect(read.rows[1] == ["4", "", "", "", "", ""])
    #expect(read.rows[2].count == 28)
    #expect(read.rows[2].last == "5")
    #expect(read.warnings == [])
  }

  @Test func `say where their cells stand`() throws {
    var reader = try SampleWorkbook(Self.row("<c r='A3'><v>1</v></c>", 3)).reader()
    let row = try #require(try reader.firstRows(1, of: reader.sheets[0]).first)
    #expect("\(row.place(ofColumn: 27))" == "answers.xlsx, sheet 'Answers', cell AB3")
    #expect("\(row.place)" == "answers.xlsx, sheet 'Answers', row 3")
    #expect(row.place.line == 3)
  }

  @Test func `are taken in any order, with a word about it`() throws {
    let rows =
      "<row r='3'><c r='B3'><v>1</v></c><c r='A3'><v>2</v></c></row>"
      + "<row r='2'><c r='A2'><v>3</v></c></row>"
    let read = try WholeReading(SampleWorkbook(rows))
    #expect(read.numbers == [3, 2])
    #expect(read.rows == [["2", "1"], ["3", ""]])
    #expect(read.warnings.map(\.code) == [.xlsxOutOfOrder, .xlsxOutOfOrder])
    #expect(read.warnings.first?.place.description == "answers.xlsx, sheet 'Answers', cell A3")
  }

  @Test func `are as many as there are, whatever the dimension claims`() throws {
    var workbook = SampleWorkbook()
    workbook[SampleWorkbook.sheet1] = SampleWorkbook.sheet(
      Self.row("<c r='A1'><v>1</v></c>"), before: "<dimension ref=\"A1:XFD1048576\"/>",
      after: "<mergeCells><mergeCell ref=\"A1:C3\"/></mergeCells>")
    #expect(try WholeReading(workbook).rows == [["1"]])
  }

  @Test func `are not read beyond those that are asked for`() throws {
    let rows = "<row><c><v>1</v></c></row><row><c r='nonsense'/></row>"
    var reader = try SampleWorkbook(rows).reader()
    #expect(try reader.firstRows(1, of: reader.sheets[0]).map(\.fields) == [["1"]])
    #expect(try reader.firstRows(0, of: reader.sheets[0]) == [])
  }

  @Test func `end with the problem of whoever takes them`() throws {
    let taken = Problem.xlsxNotATable("Answers", kind: "enough", at: .machine)
    var reader = try SampleWorkbook("<row><c><v>1</v></c></row>").reader()
    #expect(throws: taken) {
      _ = try reader.forEachRow(of: reader.sheets[0]) { _ throws(Problem) in throw taken }
    }
  }
}

struct `Sheets of a workbook` {
  @Test func `are listed in the order of their tabs`() throws {
    var workbook = SampleWorkbook("<row><c><v>1</v></c></row>")
    workbook["xl/workbook.xml"] = SampleWorkbook.outline([
      ("Chart &amp; more", "rId5", ""), ("Second", "rId4", "state=\"hidden\""),
      ("Answers", "rId1", "state=\"visible\""), ("Deep", "rId4", "state=\"veryHidden\""),
    ])
    workbook["xl/_rels/workbook.xml.rels"] = SampleWorkbook.relationships([
      ("rId1", "worksheet", "/xl/worksheets/sheet1.xml"),
      ("rId4", "worksheet", "../xl/./worksheets/Sheet2.xml"),
      ("rId5", "chartsheet", "chartsheets/sheet1.xml"),
    ])
    workbook["xl/worksheets/sheet2.xml"] = SampleWorkbook.sheet("<row><c><v>2</v></c></row>")
    var reader = try workbook.reader()
    #expect(reader.sheets.map(\.name) == ["Chart & more", "Second", "Answers", "Deep"])
    #expect(reader.sheets.map(\.isHidden) == [false, true, false, true])
    #expect(reader.sheets.map(\.isTable) == [false, true, true, true])
    #expect(try reader.firstRows(9, of: reader.sheets[1]).map(\.fields) == [["2"]])
    #expect(try reader.firstRows(9, of: reader.sheets[2]).map(\.fields) == [["1"]])
    let chart = reader.sheets[0]
    let refusal = #expect(throws: Problem.self) { _ = try reader.firstRows(1, of: chart) }
    #expect(refusal?.code == .xlsxNotATable)
  }

  @Test func `are read in UTF-16 as well`() throws {
    var workbook = SampleWorkbook()
    workbook[SampleWorkbook.sheet1] = nil
    let sheet = SampleWorkbook.sheet("<row><c t='str'><v>é</v></c></row>")
      .replacing("UTF-8", with: "UTF-16")
    var zip = workbook.zip
    let units: [UInt8] = sheet.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let bytes: [UInt8] = [0xFE, 0xFF] + units
    zip.entries.append(.init(SampleWorkbook.sheet1, bytes))
    let read = try WholeReading(SourceFile(path: "utf-16.xlsx", bytes: zip.bytes))
    #expect(read.rows == [["é"]])
  }

  @Test func `need neither styles nor shared texts`() throws {
    var workbook = SampleWorkbook("<row><c s='3'><v>45000</v></c></row>")
    workbook["xl/styles.xml"] = nil
    workbook["xl/sharedStrings.xml"] = nil
    workbook["xl/_rels/workbook.xml.rels"] = SampleWorkbook.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml")
    ])
    #expect(try WholeReading(workbook).rows == [["45000"]])
  }
}

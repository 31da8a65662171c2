import Instruments
import Testing

@testable import Intake

struct `Files that are no workbook` {
  private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let encrypted =
    container + [UInt8](repeating: 0x45, count: 600)
    + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }

  @Test(arguments: [
    ([], ProblemCode.xlsxNotAWorkbook, "it is empty"),
    (Array("a,b\n1,2\n".utf8), .xlsxNotAWorkbook, "plain text"),
    (Array("\u{FEFF}<html>".utf8), .xlsxNotAWorkbook, "web page"),
    (Array("%PDF-1.7".utf8), .xlsxNotAWorkbook, "a PDF"),
    ([0x50, 0x4B, 1, 2, 0, 9], .xlsxNotAWorkbook, "does not begin as a zip"),
    (container + [0, 0, 0], .xlsxOldFormat, "'xlsx'"),
    (encrypted, .xlsxEncrypted, "password"),
    ([0x50, 0x4B, 3, 4], .xlsxDamaged, "not copied completely"),
    (ZipFile().bytes, .xlsxNotAWorkbook, "without a workbook"),
    (
      ZipFile(entries: [.init("mimetype", []), .init("content.xml", [])]).bytes,
      .xlsxNotAWorkbook, "OpenDocument"
    ),
  ])
  func `are named for what they are`(bytes: [UInt8], code: ProblemCode, words: String) {
    let end = ending(of: SourceFile(path: "answers.xlsx", bytes: bytes))
    #expect(end.code == code)
    #expect(end.words.contains(words))
  }

  @Test(arguments: [
    ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xlsb"),
    (
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "docx"
    ),
    (
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
      "slides"
    ),
  ])
  func `are named for their content type`(type: String, words: String) {
    var workbook = SampleWorkbook()
    workbook[ContentTypes.part] =
      "<Types><Override PartName='/xl/workbook.xml' ContentType='\(type)'/></Types>"
    let end = ending(of: workbook.file)
    #expect(end.code == .xlsxNotAWorkbook)
    #expect(end.words.contains(words))
  }

  @Test func `of a wrong content type are refused`() {
    for part in ["workbook.xml", "worksheets/sheet1.xml"] {
      var workbook = SampleWorkbook()
      workbook[ContentTypes.part] =
        "<Types><Override PartName='/xl/\(part)' ContentType='image/png'/></Types>"
      #expect(ending(of: workbook) == .xlsxPartKind)
    }
  }

  @Test(arguments: [
    "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
    "xl/styles.xml", "xl/sharedStrings.xml", SampleWorkbook.sheet1,
  ])
  func `because a part is missing say which`(part: String) {
    var workbook = SampleWorkbook()
    workbook[part] = nil
    let end = ending(of: workbook.file)
    #expect(end.code == (part == ContentTypes.part ? .xlsxNotAWorkbook : .xlsxPartMissing))
    #expect(part == ContentTypes.part || end.words.contains("'\(part)'"))
  }

  @Test func `without sheets, or with sheets that lead nowhere, are refused`() {
    var workbook = SampleWorkbook()
    workbook["xl/workbook.xml"] = SampleWorkbook.outline([])
    #expect(ending(of: workbook) == .xlsxPartMissing)
    workbook["xl/workbook.xml"] = SampleWorkbook.outline([("A", "rId77", "")])
    #expect(ending(of: workbook) == .xlsxPartMissing)
  }

  @Test func `that were cut off are damaged wherever the cut lies`() {
    let whole = SampleWorkbook("<row><c><v>1</v></c></row>").file.bytes
    for length in stride(from: 4, to: whole.count, by: 13) {
      let end = ending(of: SourceFile(path: "cut.xlsx", bytes: Array(whole[..<length])))
      #expect(end.code == .xlsxDamaged, "\(length): \(end.words)")
    }
  }
}

struct `Parts of a hostile workbook` {
  private static func workbook(sheet: String) -> SampleWorkbook {
    var workbook = SampleWorkbook()
    workbook[SampleWorkbook.sheet1] = sheet
    return workbook
  }

  @Test(arguments: [
    "../evil.xml", "/etc/passwd", "xl/../../evil", "C:/evil", "a\\..\\..\\evil", "a\u{1}b",
    String(repeating: "n", count: 2_000), "XL/Workbook.xml", "xl\\workbook.xml",
  ])
  func `have no names that lead elsewhere or stand twice`(name: String) {
    var zip = SampleWorkbook().zip
    zip.entries.append(.init(name, [1]))
    #expect(ending(of: SourceFile(path: "a.xlsx", bytes: zip.bytes)).code == .xlsxEntryName)
  }

  @Test func `lie within the file`() {
    var workbook = SampleWorkbook()
    for target in ["../../other.xml", "/"] {
      workbook["xl/_rels/workbook.xml.rels"] = SampleWorkbook.relationships([
        ("rId1", "worksheet", target)
      ])
      #expect(ending(of: workbook) == .xlsxEntryName)
    }
    workbook["xl/_rels/workbook.xml.rels"] =
      "<Relationships><Relationship Id='rId1' Type='x/worksheet' TargetMode='External' "
      + "Target='https://example.org/sheet.xml'/></Relationships>"
    #expect(ending(of: workbook) == .xlsxEntryName)
  }

  @Test(arguments: [
    "<!DOCTYPE worksheet>",
    "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
    "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE w SYSTEM \"http://example.org/w.dtd\">",
  ])
  func `declare no document type`(declaration: String) {
    let text = "\(declaration)<worksheet><sheetData/></worksheet>"
    #expect(ending(of: Self.workbook(sheet: text)) == .xlsxDoctype)
  }

  @Test(arguments: [
    ("", ProblemCode.xlsxMarkup), ("<worksheet>", .xlsxMarkup),
    ("<worksheet/><more/>", .xlsxMarkup),
    ("<worksheet><sheetData></worksheet>", .xlsxMarkup),
    ("<worksheet a='1' a='2'/>", .xlsxMarkup), ("<worksheet>&nbsp;</worksheet>", .xlsxMarkup),
    ("<worksheet>\u{1}</worksheet>", .xlsxMarkup), ("<chartsheet/>", .xlsxPartKind),
    ("<?xml version='1.0' encoding='EBCDIC'?><worksheet/>", .xlsxMarkup),
    ("<worksheet>" + String(repeating: "<a>", count: 100), .xlsxTooDeep),
  ])
  func `are well-formed XML of the right kind`(text: String, code: ProblemCode) {
    #expect(ending(of: Self.workbook(sheet: text)) == code)
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xC3]] as [[UInt8]])
  func `are UTF-8`(bytes: [UInt8]) {
    var workbook = SampleWorkbook()
    workbook[SampleWorkbook.sheet1] = nil
    var zip = workbook.zip
    let text = SampleWorkbook.sheet("<row><c t='str'><v>€</v></c></row>")
    let (before, after) = (text.split(separator: "€")[0], text.split(separator: "€")[1])
    zip.entries.append(
      .init(SampleWorkbook.sheet1, Array(before.utf8) + bytes + Array(after.utf8)))
    let end = ending(of: SourceFile(path: "a.xlsx", bytes: zip.bytes))
    #expect(end.code == .xlsxNotUTF8)
    #expect(end.words.contains("line 2"))
  }

  @Test(arguments: [
    ("<row r='1048577'/>", ProblemCode.xlsxBeyondSheet),
    ("<row r='0'/>", .xlsxCellReference), ("<row r='-1'/>", .xlsxCellReference),
    ("<row r='99999999999999999999'/>", .xlsxCellReference),
    ("<row r='1048576'/><row/>", .xlsxBeyondSheet),
    ("<row><c r='XFE1'/></row>", .xlsxBeyondSheet),
    ("<row><c r='AAAAAAAAAAAAAAAAAAAAAAAAAAAAA1'/></row>", .xlsxBeyondSheet),
    ("<row><c r='XFD1'/><c/></row>", .xlsxBeyondSheet),
    ("<row><c r='A1048577'/></row>", .xlsxBeyondSheet),
    ("<row><c r='A2'/></row>", .xlsxCellReference), ("<row><c r='1A'/></row>", .xlsxCellReference),
    ("<row><c r=''/></row>", .xlsxCellReference), ("<row><c r='a1'/></row>", .xlsxCellReference),
    ("<row><c r='A01'/></row>", .xlsxCellReference),
    ("<row><c t='s'><v>0</v></c></row>", .xlsxTextMissing),
    ("<row><c t='s'><v>-1</v></c></row>", .xlsxTextMissing),
    ("<row><c t='s'><v>1e9</v></c></row>", .xlsxTextMissing),
  ])
  func `hold cells that can be`(rows: String, code: ProblemCode) {
    #expect(ending(of: SampleWorkbook(rows)) == code)
  }

  @Test func `are not encrypted, nor packed in odd ways, and match their checksums`() {
    var zip = SampleWorkbook().zip
    let whole = zip
    zip.entries[6].flags = 1
    #expect(ending(of: SourceFile(path: "a.xlsx", bytes: zip.bytes)).code == .xlsxEncrypted)
    zip = whole
    zip.entries[6].method = 12
    #expect(ending(of: SourceFile(path: "a.xlsx", bytes: zip.bytes)).code == .xlsxDamaged)
    zip = whole
    zip.entries[6].checksum ^= 1
    #expect(ending(of: SourceFile(path: "a.xlsx", bytes: zip.bytes)).code == .xlsxDamaged)
  }
}

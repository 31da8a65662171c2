import Instruments
import Testing

@testable import Intake

@Suite(.serialized) struct `Workbooks that ask for too much` {
  private static let mebibyte = 1 << 20

  private static func zip(replacing part: String, by entry: ZipFile.Entry) -> SourceFile {
    var workbook = SampleWorkbook("<row><c t='s'><v>0</v></c></row>")
    workbook[part] = nil
    var zip = workbook.zip
    zip.entries.append(entry)
    return SourceFile(path: "bomb.xlsx", bytes: zip.bytes)
  }

  /// Expects an ending, in ten seconds and less than 512 MB.
  private func expect(
    _ code: ProblemCode?, of file: SourceFile, limits: SpreadsheetLimits = SpreadsheetLimits(),
    at sourceLocation: SourceLocation = #_sourceLocation
  ) {
    Effort.forgetPeak()
    let before = Effort.peak() ?? 0
    let (end, time) = Effort.time { ending(of: file, limits: limits) }
    let memory = (Effort.peak() ?? before) - before
    print("\(file.path), \(file.bytes.count) bytes: \(time), \(memory >> 20) MiB, \(end.words)")
    #expect(end.code == code, sourceLocation: sourceLocation)
    #expect(time < .seconds(10), sourceLocation: sourceLocation)
    #expect(memory < 512 * Self.mebibyte, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    SampleWorkbook.sheet1, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "[Content_Types].xml", "_rels/.rels",
  ])
  func `unpack to 300 MiB of nothing`(part: String) {
    let root = [
      SampleWorkbook.sheet1: "worksheet", "xl/sharedStrings.xml": "sst",
      "xl/styles.xml": "styleSheet", "xl/workbook.xml": "workbook", "[Content_Types].xml": "Types",
      "_rels/.rels": "Relationships",
    ]
    let bomb = ZipFile.Entry(part, "<\(root[part] ?? "")> ", followedBy: 300 * Self.mebibyte)
    expect(.xlsxUnpacksTooLarge, of: Self.zip(replacing: part, by: bomb))
  }

  @Test(arguments: ["<worksheet a=\"a", "<worksheet><!-- ", "<worksheet><?a ", "<worksheet><aa"])
  func `hold one endless tag, comment or instruction`(head: String) {
    let bomb = ZipFile.Entry(SampleWorkbook.sheet1, head, followedBy: 100 * Self.mebibyte)
    expect(.xlsxTooIntricate, of: Self.zip(replacing: SampleWorkbook.sheet1, by: bomb))
  }

  @Test func `hold one endless cell`() {
    let head = "<worksheet><sheetData><row><c t=\"str\"><v>a"
    let bomb = ZipFile.Entry(SampleWorkbook.sheet1, head, followedBy: 200 * Self.mebibyte)
    expect(
      .xlsxUnpacksTooLarge, of: Self.zip(replacing: SampleWorkbook.sheet1, by: bomb),
      limits: {
        var limits = SpreadsheetLimits(); limits.content = 20 << 20; return limits
      }())
    let long = String(repeating: "a", count: 2 << 20)
    expect(.xlsxCellTooLong, of: SampleWorkbook("<row><c t='str'><v>\(long)</v></c></row>").file)
  }

  @Test func `pack tighter than sheets ever are`() {
    var limits = SpreadsheetLimits()
    limits.ratio = 100
    let bomb = ZipFile.Entry(SampleWorkbook.sheet1, "<worksheet> ", followedBy: 20 << 20)
    expect(
      .xlsxUnpacksTooLarge, of: Self.zip(replacing: SampleWorkbook.sheet1, by: bomb), limits: limits
    )
  }

  @Test func `unpack to too much in all`() {
    var limits = SpreadsheetLimits()
    limits.total = 30 << 20
    var workbook = SampleWorkbook()
    (workbook["xl/styles.xml"], workbook[SampleWorkbook.sheet1]) = (nil, nil)
    var zip = workbook.zip
    zip.entries.append(.init("xl/styles.xml", "<styleSheet/> ", followedBy: 20 << 20))
    zip.entries[zip.entries.count - 1].checksum = Checksum.crc32(
      of: Array("<styleSheet/>".utf8)
        + [UInt8](repeating: 0x20, count: 1 + (20 << 20) / 258 * 258))
    zip.entries[zip.entries.count - 1].size = 14 + (20 << 20) / 258 * 258
    zip.entries.append(.init(SampleWorkbook.sheet1, "<worksheet> ", followedBy: 20 << 20))
    expect(
      .xlsxUnpacksTooLarge, of: SourceFile(path: "total.xlsx", bytes: zip.bytes), limits: limits)
  }

  @Test func `hold millions of names`() {
    let tags = (0..<700_000).map { "<n\($0)/>" }.joined()
    var workbook = SampleWorkbook()
    workbook[SampleWorkbook.sheet1] = "<worksheet>\(tags)</worksheet>"
    expect(.xlsxTooIntricate, of: workbook.file)
  }

  @Test func `hold millions of columns`() {
    let cells = String(repeating: "<c/>", count: 1_000_000)
    expect(.xlsxBeyondSheet, of: SampleWorkbook("<row>\(cells)</row>").file)
    let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 4_000)
    let wide = "<row><c r='XFD1'><v>1</v></c></row>" + rows
    expect(.xlsxTooManyCells, of: SampleWorkbook(wide).file)
  }

  @Test func `hold too many texts`() {
    var limits = SpreadsheetLimits()
    limits.textCount = 1_000
    let texts = String(repeating: "<si/>", count: 1_001)
    expect(.xlsxTooManyTexts, of: SampleWorkbook(texts: texts).file, limits: limits)
    limits.texts = 10_000
    let long = "<si><t>" + String(repeating: "a", count: 101) + "</t></si>"
    let many = String(repeating: long, count: 100)
    expect(.xlsxTooManyTexts, of: SampleWorkbook(texts: many).file, limits: limits)
    let one = "<si><t>" + String(repeating: "a", count: 20_000) + "</t></si>"
    expect(.xlsxTooManyTexts, of: SampleWorkbook(texts: one).file, limits: limits)
  }

  @Test func `claim or hold too many parts`() {
    var zip = SampleWorkbook().zip
    zip.claimed = 65_535
    expect(.xlsxTooManyEntries, of: SourceFile(path: "claim.xlsx", bytes: zip.bytes))
    zip.claimed = nil
    zip.entries += (0..<10_001).map { .init("x\($0)", []) }
    expect(.xlsxTooManyEntries, of: SourceFile(path: "parts.xlsx", bytes: zip.bytes))
  }

  @Test func `are too large from the start`() {
    var limits = SpreadsheetLimits()
    limits.file = 100
    expect(.xlsxTooLarge, of: SampleWorkbook().file, limits: limits)
  }
}

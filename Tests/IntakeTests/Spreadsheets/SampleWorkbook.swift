import Instruments

@testable import Intake

/// A workbook whose parts can be written one by one.
struct SampleWorkbook {
  static let sheet1 = "xl/worksheets/sheet1.xml"
  static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml"

  var parts: [(name: String, text: String)]

  /// One sheet named `Answers` with given rows, and what its cells may refer to.
  init(
    _ rows: String = "", texts: String = "", styles: String = "", workbook: String = "",
    formats: String = ""
  ) {
    parts = [
      ("[Content_Types].xml", Self.types),
      ("_rels/.rels", Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", Self.outline([("Answers", "rId1", "")], workbook)),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relationships([
          ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"),
          ("rId3", "sharedStrings", "sharedStrings.xml"),
        ])
      ),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(Self.spreadsheet)\"><numFmts>\(formats)</numFmts>"
          + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          + "<cellXfs><xf numFmtId=\"0\"/>\(styles)</cellXfs></styleSheet>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.spreadsheet)\">\(texts)</sst>"),
      (Self.sheet1, Self.sheet(rows)),
    ]
  }

  static func sheet(_ rows: String, before: String = "", after: String = "") -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"\(spreadsheet)\">\(before)"
      + "<sheetData>\(rows)</sheetData>\(after)</worksheet>"
  }

  static func outline(
    _ sheets: [(name: String, id: String, more: String)], _ more: String = ""
  ) -> String {
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"\($1.id)\" \($1.more)/>"
    }
    return "<workbook xmlns=\"\(spreadsheet)\" xmlns:r=\"\(office)\">\(more)"
      + "<sheets>\(list.joined())</sheets></workbook>"
  }

  static func relationships(_ all: [(id: String, kind: String, target: String)]) -> String {
    let list = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(list.joined())</Relationships>"
  }

  private static let types = """
    <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>\
    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(type).worksheet+xml"/></Types>
    """

  /// The text of a part; nil takes the part away, and a new name adds one.
  subscript(part: String) -> String? {
    get { parts.first { $0.name == part }?.text }
    set {
      let index = parts.firstIndex { $0.name == part }
      switch (index, newValue) {
      case (let index?, let text?): parts[index].text = text
      case (let index?, nil): parts.remove(at: index)
      case (nil, let text?): parts.append((part, text))
      case (nil, nil): break
      }
    }
  }

  var zip: ZipFile {
    ZipFile(entries: parts.map { ZipFile.Entry($0.name, Array($0.text.utf8)) })
  }

  var file: SourceFile { SourceFile(path: "answers.xlsx", bytes: zip.bytes) }

  func reader(limits: SpreadsheetLimits = SpreadsheetLimits()) throws(Problem) -> SpreadsheetReader
  {
    try SpreadsheetReader(file, limits: limits)
  }
}

/// All that a file holds, read from the first sheet to the last.
struct WholeReading: Equatable {
  var rows: [[String]] = []
  var numbers: [Int] = []
  var warnings: [Problem] = []

  init(_ file: SourceFile, limits: SpreadsheetLimits = SpreadsheetLimits()) throws(Problem) {
    var reader = try SpreadsheetReader(file, limits: limits)
    for sheet in reader.sheets where sheet.isTable {
      warnings += try reader.forEachRow(of: sheet) { row in
        rows.append(row.fields)
        numbers.append(row.number)
      }
    }
  }

  init(_ workbook: SampleWorkbook, limits: SpreadsheetLimits = SpreadsheetLimits()) throws(Problem)
  {
    try self.init(workbook.file, limits: limits)
  }
}

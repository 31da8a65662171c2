public import Instruments

/// A workbook that is open for reading: its sheets in order, and the rows of each.
///
/// Rows are handed out one by one, in the shape in which a delimited file would hold them, so memory
/// grows with the texts that cells share and not with the rows.
public struct SpreadsheetReader: ~Copyable {
  /// The file's name, as messages give it.
  public let path: String
  /// The sheets in the order of their tabs, hidden ones and charts included.
  public let sheets: [SpreadsheetSheet]

  private var archive: ZipArchive
  private let numbers: NumberText
  private let formatsPart: String?
  private let textsPart: String?
  /// Read with the first sheet.
  private var contents: (texts: SharedTexts, formats: CellFormats)?

  /// Opens a workbook, and reads what sheets it has.
  public init(_ file: SourceFile) throws(Problem) {
    try self.init(file, limits: SpreadsheetLimits())
  }

  init(_ file: SourceFile, limits: SpreadsheetLimits) throws(Problem) {
    var archive = try ZipArchive.open(file, limits: limits)
    let types = try ContentTypes(in: &archive)
    let root = try Relationships(of: "", in: &archive)
    guard let workbook = try root.path(ofKind: "officeDocument", file: file.path) else {
      throw .xlsxPartMissing("xl/workbook.xml", at: .file(file.path))
    }
    try types.checkWorkbook(workbook, file: file.path)
    let outline = try WorkbookOutline(workbook, in: &archive)
    let parts = try Relationships(of: workbook, in: &archive)
    let sheets = try Self.sheets(of: outline, parts: parts, types: types, file: file.path)
    let formatsPart = try parts.path(ofKind: "styles", file: file.path)
    let textsPart = try parts.path(ofKind: "sharedStrings", file: file.path)
    self.sheets = sheets
    self.formatsPart = formatsPart
    self.textsPart = textsPart
    numbers = NumberText(countsFrom1904: outline.countsFrom1904)
    path = file.path
    self.archive = archive
    contents = nil
  }

  private static func sheets(
    of outline: WorkbookOutline, parts: Relationships, types: ContentTypes, file: String
  ) throws(Problem) -> [SpreadsheetSheet] {
    let byID = Dictionary(parts.all.map { ($0.id, $0) }) { first, _ in first }
    var sheets: [SpreadsheetSheet] = []
    for sheet in outline.sheets {
      guard let relationship = byID[sheet.relationship] else {
        throw .xlsxPartMissing("sheet '\(sheet.name)'", at: .file(file))
      }
      let part = try parts.path(of: relationship, file: file)
      let found = SpreadsheetSheet(
        name: sheet.name, isHidden: sheet.isHidden, kind: relationship.kind, part: part)
      if found.isTable { try types.checkSheet(part, file: file) }
      sheets.append(found)
    }
    guard !sheets.isEmpty else { throw .xlsxPartMissing("the first sheet", at: .file(file)) }
    return sheets
  }
}

extension SpreadsheetReader {
  /// Hands out the rows of a sheet that hold anything, in the order of the file.
  ///
  /// - Returns: what is odd about the sheet and did not keep it from being read.
  public mutating func forEachRow(
    of sheet: SpreadsheetSheet, _ body: (SpreadsheetRow) throws(Problem) -> Void
  ) throws(Problem) -> [Problem] {
    try read(sheet) { row throws(Problem) in
      try body(row)
      return .goOn
    }
  }

  /// The first rows of a sheet that hold anything, without reading the others.
  public mutating func firstRows(
    _ count: Int, of sheet: SpreadsheetSheet
  ) throws(Problem) -> [SpreadsheetRow] {
    var rows: [SpreadsheetRow] = []
    guard count > 0 else { return rows }
    _ = try read(sheet) { row throws(Problem) in
      rows.append(row)
      return rows.count < count ? .goOn : .enough
    }
    return rows
  }

  private mutating func read(
    _ sheet: SpreadsheetSheet, _ body: (SpreadsheetRow) throws(Problem) -> Reading
  ) throws(Problem) -> [Problem] {
    guard sheet.isTable else {
      throw .xlsxNotATable(sheet.name, kind: sheet.kindInWords, at: .file(path))
    }
    guard let entry = archive.entry(named: sheet.part) else {
      throw .xlsxPartMissing(sheet.part, at: .file(path))
    }
    let (texts, formats) = try loadContents()
    var scanner = SheetScanner(
      sheet.name, of: path, texts: texts, formats: formats, numbers: numbers,
      limits: archive.limits)
    try archive.forEachEvent(in: entry, root: .worksheet, limit: archive.limits.content) {
      event, tape throws(Problem) in
      guard let row = try scanner.take(event, tape) else { return .goOn }
      return try body(row)
    }
    return scanner.warnings
  }

  private mutating func loadContents() throws(Problem) -> (texts: SharedTexts, formats: CellFormats)
  {
    if let contents { return contents }
    let texts = try textsPart.map { part throws(Problem) in
      try SharedTexts(part, in: &archive)
    }
    let formats = try formatsPart.map { part throws(Problem) in
      try CellFormats(part, in: &archive)
    }
    let loaded = (texts ?? SharedTexts(), formats ?? CellFormats())
    contents = loaded
    return loaded
  }
}

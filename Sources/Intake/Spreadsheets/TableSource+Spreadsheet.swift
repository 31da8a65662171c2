public import Instruments

extension TableSource {
  /// Reads a sheet of a workbook: the named one, or the first that people see and that is a table.
  public init(workbook file: SourceFile, sheet name: String? = nil) throws(Problem) {
    var reader = try SpreadsheetReader(file)
    let sheet = try reader.sheet(named: name, in: file.path)
    var head: [TableRow] = []
    for row in try reader.firstRows(Self.headLength, of: sheet) {
      head.append(TableRow(line: row.number, cells: row.fields))
    }
    self.init(head: head) { body throws(Problem) in
      var reader = try SpreadsheetReader(file)
      let oddities = try reader.forEachRow(of: sheet) { row in
        body(TableRow(line: row.number, cells: row.fields))
      }
      return TablePass(
        form: TextForm(
          encoding: "xlsx", hasMark: false, delimiter: nil, newline: nil, sheet: sheet.name),
        damage: oddities.map { ExportWarning(.spreadsheet, "\($0.place): \($0.message)") })
    }
  }
}

extension SpreadsheetReader {
  /// The sheet to read where one table is wanted: the named one, or the first with anything in it.
  public mutating func sheet(named name: String?, in file: String) throws(Problem)
    -> SpreadsheetSheet
  {
    let tables = sheets.filter(\.isTable)
    if let name {
      guard let sheet = tables.first(where: { $0.name == name }) else {
        throw .sheetUnknown(name, known: tables.map(\.name), at: .file(file))
      }
      return sheet
    }
    for sheet in tables.filter({ !$0.isHidden }) + tables.filter(\.isHidden) {
      guard try firstRows(1, of: sheet).isEmpty else { return sheet }
    }
    throw .tableEmpty(at: .file(file))
  }
}

extension SourceFile {
  /// Whether the first bytes are those of a workbook, the old kind included, which is refused kindly.
  public static func isWorkbook(_ beginning: some Sequence<UInt8>) -> Bool {
    let first = Array(beginning.prefix(4))
    return first == [0x50, 0x4B, 0x03, 0x04] || first == [0xD0, 0xCF, 0x11, 0xE0]
  }
}

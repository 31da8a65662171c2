internal import DelimitedText
internal import Instruments

/// The sheets of a form, from a workbook, from CSV, or from a table in Markdown.
struct FormFile {
  private var tables: [FormTable] = []

  init(_ file: SourceFile) throws(Problem) {
    if SourceFile.isWorkbook(file.bytes) {
      try readWorkbook(file)
    } else if file.path.lowercased().hasSuffix(".md") {
      readMarkdown(file)
    } else {
      readDelimited(file)
    }
    guard self["survey"] != nil else { throw .formWithoutSurvey(at: .file(file.path)) }
  }

  subscript(name: String) -> FormTable? { tables.first { $0.name == name } }

  private mutating func readWorkbook(_ file: SourceFile) throws(Problem) {
    var reader = try SpreadsheetReader(file)
    for sheet in reader.sheets where sheet.isTable {
      var table = FormTable(name: sheet.name.trimmed.lowercased())
      guard Self.names.contains(table.name) else { continue }
      _ = try reader.forEachRow(of: sheet) { row in
        table.append(row.fields) { row.place(ofColumn: $0) }
      }
      tables.append(table)
    }
  }

  private mutating func readDelimited(_ file: SourceFile) {
    for record in DelimitedContents(of: file.bytes).records {
      let positions = record.positions
      take(record.fields) { number in
        let position = number < positions.count ? positions[number] : positions[0]
        return .text(file: file.path, line: position.line, column: position.column)
      }
    }
  }

  private mutating func readMarkdown(_ file: SourceFile) {
    let lines = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.trimmed.hasPrefix("|") {
      let inner = line.trimmed.dropFirst()
      let cells = inner.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard !cells.allSatisfy({ $0.allSatisfy { "-: \r".contains($0) } && $0.contains("-") })
      else { continue }
      take(cells) { _ in .text(file: file.path, line: number + 1, column: 1) }
    }
  }

  /// A row whose first cell is filled names the sheet that follows; the others stand below it.
  private mutating func take(_ cells: [String], place: @escaping @Sendable (Int) -> Place) {
    let first = (cells.first ?? "").trimmed.lowercased()
    guard first.isEmpty else {
      tables.append(FormTable(name: first))
      return
    }
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].append(Array(cells.dropFirst())) { place($0 + 1) }
  }

  private static let names = ["survey", "choices", "settings", "perennial"]
}

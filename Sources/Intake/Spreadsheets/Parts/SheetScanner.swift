internal import Instruments

/// The walk through a sheet: takes one event after another, and has a row whenever one ends.
struct SheetScanner {
  private let file: String
  private let sheet: String
  private let texts: SharedTexts
  private let formats: CellFormats
  private let numbers: NumberText
  private let limits: SpreadsheetLimits

  /// Mistakes that do not keep the sheet from being read.
  private(set) var warnings: [Problem] = []
  private static let mostWarnings = 20

  private var isInData = false
  private var row = 0
  private var isInRow = false
  private var fields: [String] = []
  /// How many fields there are up to the last that holds something.
  private var filled = 0
  private var width = 0
  private var cells = 0
  private var column = 0
  private var content: CellContent?
  private var text: CellText
  private var isInline = false

  init(
    _ sheet: String, of file: String, texts: SharedTexts, formats: CellFormats,
    numbers: NumberText, limits: SpreadsheetLimits
  ) {
    self.file = file
    self.sheet = sheet
    self.texts = texts
    self.formats = formats
    self.numbers = numbers
    self.limits = limits
    text = CellText(limit: limits.cell)
  }

  /// Takes an event; the row that ends with it, if it holds anything.
  mutating func take(
    _ event: XMLEvent, _ tape: borrowing XMLTape
  ) throws(Problem) -> SpreadsheetRow? {
    switch event.kind {
    case .start: try start(event, tape)
    case .text: if content != nil { text.append(tape.bytes(of: event)) }
    case .end: return try end(event, tape)
    }
    return nil
  }
}

extension SheetScanner {
  private mutating func start(_ event: XMLEvent, _ tape: borrowing XMLTape) throws(Problem) {
    switch event.tag {
    case .sheetData: isInData = true
    case .row where isInData && !isInRow: try beginRow(event, tape)
    case .c where isInRow && content == nil: try beginCell(event, tape)
    case .v where content != nil && !isInline:
      text.clear()
      text.begin(keepingSpace: content?.kind == .text)
    case .inline where content != nil:
      text.clear()
      isInline = true
    case .t, .rPh: if isInline { text.take(event, tape) }
    default: break
    }
  }

  private mutating func end(
    _ event: XMLEvent, _ tape: borrowing XMLTape
  ) throws(Problem) -> SpreadsheetRow? {
    switch event.tag {
    case .sheetData: isInData = false
    case .v: if content != nil, !isInline { text.end() }
    case .t, .rPh: if isInline { text.take(event, tape) }
    case .inline: isInline = false
    case .c: try endCell()
    case .row where isInRow:
      isInRow = false
      return try endRow()
    default: break
    }
    return nil
  }

  private mutating func beginRow(_ event: XMLEvent, _ tape: borrowing XMLTape) throws(Problem) {
    let before = row
    if let written = tape.attribute(.r, of: event) {
      guard let number = Int(digits: written), number > 0 else {
        throw .xlsxCellReference(String(decoding: written, as: UTF8.self), at: place("", row: row))
      }
      row = number
    } else {
      row += 1
    }
    guard row <= CellReference.lastRow else {
      throw .xlsxBeyondSheet("row \(row)", at: place("", row: row))
    }
    if row <= before { warn("row \(row) stands below row \(before)", at: place("")) }
    (isInRow, column, filled) = (true, 0, 0)
    fields.removeAll(keepingCapacity: true)
  }

  private mutating func beginCell(_ event: XMLEvent, _ tape: borrowing XMLTape) throws(Problem) {
    let before = column
    if let written = tape.attribute(.r, of: event) {
      column = try reference(written).column
    } else {
      column += 1
    }
    guard column <= CellReference.lastColumn else {
      throw .xlsxBeyondSheet(CellReference.letters(of: column) + "\(row)", at: cellPlace)
    }
    if column <= before { warn("the cell stands twice, or behind one to its right", at: cellPlace) }
    content = CellContent(event, tape)
    text.clear()
  }

  private func reference(_ written: ArraySlice<UInt8>) throws(Problem) -> CellReference {
    do throws(CellReference.Mistake) {
      let reference = try CellReference(written)
      if reference.row == row { return reference }
    } catch .beyond {
      throw .xlsxBeyondSheet(String(decoding: written.prefix(40), as: UTF8.self), at: place(""))
    } catch {}
    throw .xlsxCellReference(String(decoding: written.prefix(40), as: UTF8.self), at: place(""))
  }

  private mutating func endCell() throws(Problem) {
    guard let content else { return }
    self.content = nil
    isInline = false
    guard !text.isTooLong else {
      throw .xlsxCellTooLong(limit: limits.cell, at: cellPlace)
    }
    guard !text.bytes.isEmpty else { return }
    let value = try value(of: content)
    guard !value.isEmpty else { return }
    while fields.count < column { fields.append("") }
    fields[column - 1] = value
    filled = max(filled, column)
  }

  private func value(of content: CellContent) throws(Problem) -> String {
    switch content.kind {
    case .number: return numbers.text(of: text.bytes, as: formats.format(of: content.style))
    case .text, .inline, .verbatim: return text.string
    case .truth: return ["1": "TRUE", "0": "FALSE"][text.string] ?? text.string.uppercased()
    case .shared:
      guard let number = Int(digits: text.bytes), let shared = texts[number] else {
        throw .xlsxTextMissing(at: cellPlace)
      }
      return shared
    }
  }

  private mutating func endRow() throws(Problem) -> SpreadsheetRow? {
    guard filled > 0 else { return nil }
    width = max(width, filled)
    cells += width
    guard cells <= limits.cells else {
      throw .xlsxTooManyCells(limit: limits.cells, at: place(""))
    }
    while fields.count < width { fields.append("") }
    return SpreadsheetRow(number: row, fields: fields, file: file, sheet: sheet)
  }

  private mutating func warn(_ what: String, at place: Place) {
    guard warnings.count < Self.mostWarnings else { return }
    warnings.append(.xlsxOutOfOrder(what, at: place))
  }

  /// The cell that is being read.
  private var cellPlace: Place { place(CellReference.letters(of: column)) }

  private func place(_ column: String, row number: Int? = nil) -> Place {
    .sheet(file: file, sheet: sheet, row: number ?? row, column: column)
  }
}

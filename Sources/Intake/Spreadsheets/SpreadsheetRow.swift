public import Instruments

/// One row of a sheet, as a delimited file would have it.
public struct SpreadsheetRow: Hashable, Sendable {
  /// The number that spreadsheet programs show beside it.
  public let number: Int
  /// What its cells hold, an empty text for an empty one; as many as the widest row so far has.
  public let fields: [String]
  private let file: String
  private let sheet: String

  init(number: Int, fields: [String], file: String, sheet: String) {
    self.number = number
    self.fields = fields
    self.file = file
    self.sheet = sheet
  }
}

extension SpreadsheetRow {
  /// Where one of its cells stands; columns count from 0, as its fields do.
  public func place(ofColumn column: Int) -> Place {
    .sheet(
      file: file, sheet: sheet, row: number, column: CellReference.letters(of: column + 1))
  }

  /// Where it stands as a whole.
  public var place: Place { .sheet(file: file, sheet: sheet, row: number, column: "") }
}

/// Rows and columns of a report.
public struct ReportTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// What stands above it.
    public let title: String
    /// Whether its cells are numbers, which stand in line at the right.
    public let isNumber: Bool

    init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  /// What it shows.
  public let caption: String
  /// The columns; the first names the rows.
  public let columns: [Column]
  /// The rows, each with as many cells as there are columns.
  public let rows: [[ReportCell]]

  init(_ caption: String, _ columns: [Column], rows: [[ReportCell]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// One cell of a table.
public struct ReportCell: Hashable, Sendable {
  /// What a reader sees.
  public let text: String
  /// The number behind it; nil for words, and for what is hidden.
  public let number: Double?
  /// Whether there is something that may not be shown.
  public let isHidden: Bool
  /// The indicator whose definition explains it.
  public let definition: String?
  /// The indicator that is defined here.
  public let defines: String?

  /// Words.
  init(_ text: String, definition: String? = nil, defines: String? = nil) {
    self.init(text: text, number: nil, isHidden: false, definition: definition, defines: defines)
  }

  /// A number as people read it.
  init(_ text: String, number: Double) {
    self.init(text: text, number: number, isHidden: false, definition: nil, defines: nil)
  }

  /// Something that may not be shown.
  init(hidden words: String) {
    self.init(text: words, number: nil, isHidden: true, definition: nil, defines: nil)
  }

  private init(
    text: String, number: Double?, isHidden: Bool, definition: String?, defines: String?
  ) {
    self.text = text
    self.number = number
    self.isHidden = isHidden
    self.definition = definition
    self.defines = defines
  }
}

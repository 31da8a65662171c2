internal import Instruments

/// How one tool writes its exports.
protocol ExportDialect: Sendable {
  /// The tool.
  var tool: ExportTool { get }
  /// What speaks for the tool, or nil where it did not write the file.
  func evidence(in head: ExportHead) -> ToolEvidence?
  /// How many rows of header there are, one for tags of the humanitarian exchange included.
  func headerRows(in head: ExportHead) -> Int
  /// The columns, those of one question under one key.
  func columns(of head: ExportHead) -> [ExportColumn]
  /// What stands between several answers in one cell, the likeliest first.
  var joints: [Joint] { get }
  /// How far a response got, by the cell of a status column.
  func standing(_ cell: String, in column: ExportColumn) -> ResponseStanding
  /// The hours from UTC of stamps without a zone, where the tool promises them.
  func knownOffset(of column: ExportColumn) -> Int?
}

extension ExportDialect {
  func headerRows(in head: ExportHead) -> Int { 1 }
  var joints: [Joint] { [] }
  func standing(_ cell: String, in column: ExportColumn) -> ResponseStanding { .complete }
  func knownOffset(of column: ExportColumn) -> Int? { nil }
}

/// What speaks for a tool.
struct ToolEvidence {
  /// The signature columns that were found, as the header writes them.
  let columns: [String]
  /// How much they are worth.
  let sureness: ToolRecognition.Sureness
  /// What else speaks for it.
  let remark: String?

  init(_ columns: [String], _ sureness: ToolRecognition.Sureness = .certain, remark: String? = nil)
  {
    self.columns = columns
    self.sureness = sureness
    self.remark = remark
  }

  /// The evidence in one clause.
  var why: String {
    let shown = columns.prefix(4).map { "'\($0.trimmed)'" }.joined(separator: ", ")
    let more = columns.count > 4 ? " and \(columns.count - 4) more" : ""
    let names = columns.isEmpty ? nil : "it has the columns \(shown)\(more)"
    return [names, remark].compactMap(\.self).joined(separator: ", and ")
  }
}

/// How far a response got.
enum ResponseStanding: Hashable, Sendable {
  case complete, partial, test
}

/// What stands between several answers in one cell.
enum Joint: String, Hashable, Sendable {
  case semicolon = ";"
  case semicolonSpace = "; "
  case commaSpace = ", "
  case comma = ","
  case space = " "
  case strokes = " / "
}

/// A column as its header describes it.
public struct ExportColumn: Hashable, Sendable {
  /// The position, counted from 0.
  public let index: Int
  /// The header as it stands in the first row.
  public let header: String
  /// The text of the question, as far as the header has it.
  public var label: String
  /// The short name that the tool gives the question.
  public var code: String?
  /// The option or row of the question that the column is about.
  public var part: String?
  /// What the column is there for, where no respondent filled it in.
  public var role: ColumnRole?
  /// What is the same for all columns of one question; nil where the column stands alone.
  var key: String?
  /// Whether the tool itself says which columns belong together; otherwise their names suggest it.
  var isKeyedByHeader = false

  init(index: Int, header: String, role: ColumnRole? = nil) {
    self.index = index
    self.header = header
    label = header
    self.role = role
  }
}

extension ExportHead {
  /// The columns of the first row, with the roles that a tool gives them by their names.
  func plainColumns(_ roles: [String: ColumnRole]) -> [ExportColumn] {
    row(0).enumerated().map { index, header in
      ExportColumn(index: index, header: header, role: roles[names[index]])
    }
  }
}

/// A sheet of a workbook, before it is read.
public struct SpreadsheetSheet: Hashable, Sendable {
  /// The name on its tab.
  public let name: String
  /// Whether spreadsheet programs keep its tab away from people.
  public let isHidden: Bool
  /// Whether it holds rows, and not a chart or a dialog.
  public var isTable: Bool { kind == "worksheet" }

  /// What the workbook calls it, such as `worksheet` or `chartsheet`.
  let kind: String
  let part: String
}

extension SpreadsheetSheet {
  /// What it is instead of a table, in words.
  var kindInWords: String {
    switch kind {
    case "chartsheet": "a chart"
    case "dialogsheet": "a dialog"
    case "xlMacrosheet", "xlIntlMacrosheet": "a sheet of old macros"
    default: "of a kind that is not known, '\(kind)'"
    }
  }
}

/// Why a workbook could not be written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The spreadsheet library could not be loaded; the reason is the loader's.
  case libraryMissing(reason: String)
  /// The file could not be written; nothing has been left behind.
  case cannotSave(path: String, reason: String)
}

extension WorkbookError: CustomStringConvertible {
  /// The failure in one clause, for logs and test failures.
  public var description: String {
    switch self {
    case .libraryMissing(let reason): "libxlsxwriter cannot be loaded: \(reason)"
    case .cannotSave(let path, let reason): "'\(path)' cannot be written: \(reason)"
    }
  }
}

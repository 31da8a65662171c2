internal import CXlsxWriter

/// The spreadsheet library, which is loaded at its first use.
public enum WorkbookLibrary {
  /// Why it cannot be loaded, in the loader's words; nil where it can.
  public static var missingReason: String? {
    guard !perennial_xlsx_available() else { return nil }
    // SAFETY: where the library is missing, the reason is a string that is never changed again.
    return unsafe perennial_xlsx_missing_reason().map { unsafe String(cString: $0) }
      ?? "no reason given"
  }

  /// Its version, or nil where it cannot be loaded.
  public static var version: String? {
    guard perennial_xlsx_available() else { return nil }
    // SAFETY: the version is a constant of the library.
    return unsafe String(cString: lxw_version())
  }
}

internal import CExpat
internal import CZip
internal import Instruments

/// The libraries that read workbooks; libzip is loaded at its first use.
public enum SpreadsheetLibrary {
  /// Why libzip cannot be loaded, in the loader's words; nil where it can.
  public static var missingReason: String? {
    guard !perennial_zip_available() else { return nil }
    // SAFETY: where the library is missing, the reason is a string that is never changed again.
    return unsafe perennial_zip_missing_reason().map { unsafe String(cString: $0) }
      ?? "no reason given"
  }

  /// The versions of libzip, or nil where it cannot be loaded, and of expat.
  public static var versions: (zip: String?, expat: String) {
    // SAFETY: both versions are constants of their libraries.
    let expat = unsafe String(cString: XML_ExpatVersion())
    guard perennial_zip_available() else { return (nil, expat) }
    return (unsafe String(cString: zip_libzip_version()), expat)
  }
}

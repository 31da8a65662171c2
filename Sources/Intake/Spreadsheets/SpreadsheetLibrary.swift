internal import CExpat
internal import CZip
internal import Instruments

/// The libraries that read workbooks, which are loaded at their first use.
public enum SpreadsheetLibrary {
  /// Why one of them cannot be loaded, in the loader's words; nil where both can.
  public static var missingReason: String? {
    // SAFETY: where a library is missing, the reason is a string that is never changed again.
    if !perennial_zip_available() {
      return unsafe perennial_zip_missing_reason().map { unsafe String(cString: $0) }
        ?? "no reason given"
    }
    if !perennial_xml_available() {
      return unsafe perennial_xml_missing_reason().map { unsafe String(cString: $0) }
        ?? "no reason given"
    }
    return nil
  }

  /// The versions of libzip and expat, each nil where it cannot be loaded.
  public static var versions: (zip: String?, expat: String?) {
    // SAFETY: both versions are constants of their libraries.
    let zip = unsafe perennial_zip_available() ? String(cString: zip_libzip_version()) : nil
    let expat = unsafe perennial_xml_available() ? String(cString: XML_ExpatVersion()) : nil
    return (zip, expat)
  }

  /// The problem that a missing library is; nil where both are here.
  static var problem: Problem? {
    if !perennial_zip_available() { return .libraryMissing("libzip", package: "libzip4") }
    if !perennial_xml_available() { return .libraryMissing("expat", package: "libexpat1") }
    return nil
  }
}

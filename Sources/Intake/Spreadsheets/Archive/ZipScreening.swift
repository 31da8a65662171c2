internal import Instruments

/// Looks at the bytes of a file before libzip does, and names what is no workbook at all.
struct ZipScreening {
  private let bytes: [UInt8]
  private let place: Place

  /// Refuses what is no zip, and a zip that claims more parts than anybody needs: libzip makes room
  /// for as many as are claimed.
  static func screen(_ file: SourceFile, limits: SpreadsheetLimits) throws(Problem) {
    let screening = ZipScreening(file)
    guard file.bytes.count <= limits.file else {
      throw .xlsxTooLarge(file.bytes.count, limit: limits.file, at: screening.place)
    }
    try screening.checkSignature()
    try screening.checkEnd(most: limits.entries)
  }

  private init(_ file: SourceFile) {
    bytes = file.bytes
    place = .file(file.path)
  }

  private func checkSignature() throws(Problem) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: Self.end) { return }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // Excel wraps an encrypted workbook in the container of the old format.
      throw contains("EncryptedPackage") ? .xlsxEncrypted(at: place) : .xlsxOldFormat(at: place)
    }
    throw .xlsxNotAWorkbook(guess, at: place)
  }

  /// What the file seems to be.
  private var guess: String {
    if bytes.isEmpty { return "it is empty" }
    let head = bytes.prefix(512).drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if head.starts(with: Array("%PDF".utf8)) { return "it is a PDF" }
    if head.first == UInt8(ascii: "<") { return "it is a web page or another text with tags" }
    let isText = head.allSatisfy { $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }
    return isText ? "it is plain text" : "it does not begin as a zip file does"
  }

  /// Whether a name of the old container format occurs, in which names are UTF-16.
  private func contains(_ name: String) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: wanted[0]) {
      if bytes[found...].starts(with: wanted) { return true }
      start = found + 1
    }
    return false
  }
}

extension ZipScreening {
  private static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let endLength = 22
  private static let locatorLength = 20

  /// Looks at every record at the end that claims to be the last one, as libzip will.
  private func checkEnd(most: Int) throws(Problem) {
    guard bytes.count >= Self.endLength else { throw cutOff }
    var isFound = false
    let last = bytes.count - Self.endLength
    for start in max(0, last - 0xFFFF - Self.locatorLength)...last
    where bytes[start] == 0x50 && bytes[start...].starts(with: Self.end) {
      isFound = true
      let claimed = max(
        number(at: start + 8, 2), number(at: start + 10, 2), wideCount(before: start))
      guard claimed <= most else { throw .xlsxTooManyEntries(claimed, limit: most, at: place) }
    }
    guard isFound else { throw cutOff }
  }

  private var cutOff: Problem {
    .xlsxDamaged("its end is missing, so it was probably not copied completely", at: place)
  }

  /// What the 64-bit record claims to which the end refers, if it does.
  private func wideCount(before end: Int) -> Int {
    let locator = end - Self.locatorLength
    guard locator >= 0, bytes[locator...].starts(with: [0x50, 0x4B, 0x06, 0x07]) else { return 0 }
    let record = number(at: locator + 8, 8)
    guard record >= 0, record <= bytes.count - 56 else { return 0 }
    return max(number(at: record + 24, 8), number(at: record + 32, 8))
  }

  /// An unsigned number in little-endian order; the largest there is where it does not fit.
  private func number(at start: Int, _ width: Int) -> Int {
    let value = bytes[start..<start + width].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(clamping: value)
  }
}

internal import Instruments

/// The texts that the cells of a workbook share: one run of bytes, and where each text ends.
struct SharedTexts {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// A workbook may do without.
  init() {}

  init(_ part: String, in archive: inout ZipArchive) throws(Problem) {
    guard let entry = archive.entry(named: part) else {
      throw .xlsxPartMissing(part, at: .file(archive.file))
    }
    let (limits, file) = (archive.limits, archive.file)
    var (bytes, ends) = ([UInt8](), [UInt32]())
    var text = CellText(limit: limits.texts)
    try archive.forEachEvent(in: entry, root: .sst, limit: limits.content) {
      event, tape throws(Problem) in
      if event.kind == .start, event.tag == .si { text.clear() }
      text.take(event, tape)
      guard !text.isTooLong, bytes.count + text.bytes.count <= limits.texts else {
        throw .xlsxTooManyTexts("\(limits.texts) bytes of text", at: .file(file))
      }
      guard event.kind == .end, event.tag == .si else { return .goOn }
      guard ends.count < limits.textCount else {
        throw .xlsxTooManyTexts("\(limits.textCount) texts", at: .file(file))
      }
      bytes += text.bytes
      ends.append(UInt32(bytes.count))
      return .goOn
    }
    (self.bytes, self.ends) = (bytes, ends)
  }

  /// A text by its number, or nil where there are fewer.
  subscript(number: Int) -> String? {
    guard ends.indices.contains(number) else { return nil }
    let start = number == 0 ? 0 : Int(ends[number - 1])
    return String(decoding: bytes[start..<Int(ends[number])], as: UTF8.self)
  }
}

internal import Instruments

/// How the cells of a workbook show their numbers.
struct CellFormats {
  private var formats: [NumberFormat] = []

  /// A workbook without styles shows every number as it is.
  init() {}

  init(_ part: String, in archive: inout ZipArchive) throws(Problem) {
    guard let entry = archive.entry(named: part) else {
      throw .xlsxPartMissing(part, at: .file(archive.file))
    }
    var own: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var isInList = false
    try archive.forEachEvent(in: entry, root: .styleSheet, limit: archive.limits.part) {
      event, tape in
      switch (event.kind, event.tag) {
      case (.start, .numFmt):
        if let id = tape.number(.numFmtId, of: event),
          let code = tape.attribute(.formatCode, of: event)
        {
          own[id] = NumberFormat(code: code)
        }
      case (.start, .cellXfs): isInList = true
      case (.end, .cellXfs): isInList = false
      case (.start, .xf) where isInList:
        let id = tape.number(.numFmtId, of: event) ?? 0
        formats.append(own[id] ?? NumberFormat(builtIn: id))
      default: break
      }
      return .goOn
    }
    self.formats = formats
  }

  /// The format of a cell's style; unknown styles show the number.
  func format(of style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }
}

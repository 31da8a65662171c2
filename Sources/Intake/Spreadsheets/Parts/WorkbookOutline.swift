internal import Instruments

/// What a workbook says about itself: its sheets in order, and from when it counts days.
struct WorkbookOutline {
  /// A sheet as the workbook lists it.
  struct Sheet {
    let name: String
    let isHidden: Bool
    let relationship: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  init(_ part: String, in archive: inout ZipArchive) throws(Problem) {
    guard let entry = archive.entry(named: part) else {
      throw .xlsxPartMissing(part, at: .file(archive.file))
    }
    var (sheets, countsFrom1904, isInList) = ([Sheet](), false, false)
    try archive.forEachEvent(in: entry, root: .workbook, limit: archive.limits.part) {
      event, tape in
      switch (event.kind, event.tag) {
      case (.start, .workbookPr):
        // Extensions have an element of the same name that says nothing about days.
        if let written = tape.text(.date1904, of: event) {
          countsFrom1904 = written == "1" || written == "true"
        }
      case (.start, .sheets): isInList = true
      case (.end, .sheets): isInList = false
      case (.start, .sheet) where isInList:
        let state = tape.text(.state, of: event)
        sheets.append(
          Sheet(
            name: tape.text(.name, of: event) ?? "",
            isHidden: state == "hidden" || state == "veryHidden",
            relationship: tape.text(.id, of: event) ?? ""))
      default: break
      }
      return .goOn
    }
    (self.sheets, self.countsFrom1904) = (sheets, countsFrom1904)
  }
}

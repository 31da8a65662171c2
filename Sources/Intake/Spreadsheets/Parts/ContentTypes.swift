internal import Instruments

/// What each part of a file says it is.
struct ContentTypes {
  static let part = "[Content_Types].xml"
  private var byPart: [String: String] = [:]
  private var byEnding: [String: String] = [:]

  init(in archive: inout ZipArchive) throws(Problem) {
    guard let entry = archive.entry(named: Self.part) else {
      throw .xlsxNotAWorkbook(Self.guess(archive), at: .file(archive.file))
    }
    var (byPart, byEnding) = ([String: String](), [String: String]())
    try archive.forEachEvent(in: entry, root: .types, limit: archive.limits.part) { event, tape in
      guard event.kind == .start, let type = tape.text(.contentType, of: event) else {
        return .goOn
      }
      if event.tag == .override, let part = tape.text(.partName, of: event) {
        byPart[ZipEntry.key(of: part.hasPrefix("/") ? String(part.dropFirst()) : part)] = type
      } else if event.tag == .usual, let ending = tape.text(.ending, of: event) {
        byEnding[ending.lowercased()] = type
      }
      return .goOn
    }
    (self.byPart, self.byEnding) = (byPart, byEnding)
  }

  private static func guess(_ archive: borrowing ZipArchive) -> String {
    archive.entry(named: "mimetype") != nil && archive.entry(named: "content.xml") != nil
      ? "it is an OpenDocument file" : "it is a zip file without a workbook"
  }

  /// What a part says it is; nil where nothing is said, or only that it is XML.
  func type(of part: String) -> String? {
    let ending = part.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let type = byPart[ZipEntry.key(of: part)] ?? byEnding[ending]
    return type?.hasSuffix("/xml") == true ? nil : type
  }

  /// Refuses a part that says to be something else than a workbook we can read.
  func checkWorkbook(_ part: String, file: String) throws(Problem) {
    guard let type = type(of: part) else { return }
    let place = Place.file(file)
    if type.has("sheet.binary") {
      throw .xlsxNotAWorkbook("it is a binary workbook, 'xlsb'", at: place)
    }
    if type.has("wordprocessingml") {
      throw .xlsxNotAWorkbook("it is a document, 'docx'", at: place)
    }
    if type.has("presentationml") { throw .xlsxNotAWorkbook("they are slides, 'pptx'", at: place) }
    let isWorkbook = ["sheet.main+xml", "template.main+xml", "macroEnabled.main+xml"]
      .contains { type.hasSuffix($0) }
    guard isWorkbook else {
      throw .xlsxPartKind(part, is: type, expected: "a workbook", at: place)
    }
  }

  /// Refuses a part that says to be something else than a sheet.
  func checkSheet(_ part: String, file: String) throws(Problem) {
    guard let type = type(of: part), !type.hasSuffix("worksheet+xml") else { return }
    throw .xlsxPartKind(part, is: type, expected: "a worksheet", at: .file(file))
  }
}

extension String {
  /// Whether a word occurs, whatever its letters' case.
  fileprivate func has(_ word: String) -> Bool { lowercased().contains(word.lowercased()) }
}

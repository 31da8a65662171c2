internal import Instruments

/// What a part refers to.
struct Relationships {
  /// One reference.
  struct Relationship {
    let id: String
    /// The last word of its type, such as `worksheet`.
    let kind: String
    let target: String
    let isOutside: Bool
  }

  private(set) var all: [Relationship] = []
  private let part: String

  /// Reads the references of a part; those of the whole file where `part` is empty.
  init(of part: String, in archive: inout ZipArchive) throws(Problem) {
    self.part = part
    let path = PartPath.relationships(of: part)
    guard let entry = archive.entry(named: path) else {
      throw .xlsxPartMissing(path, at: .file(archive.file))
    }
    var all: [Relationship] = []
    try archive.forEachEvent(in: entry, root: .relationships, limit: archive.limits.part) {
      event, tape in
      guard event.kind == .start, event.tag == .relationship else { return .goOn }
      let type = tape.text(.type, of: event) ?? ""
      all.append(
        Relationship(
          id: tape.text(.id, of: event) ?? "",
          kind: type.split(separator: "/").last.map(String.init) ?? "",
          target: tape.text(.target, of: event) ?? "",
          isOutside: tape.text(.targetMode, of: event) == "External"))
      return .goOn
    }
    self.all = all
  }

  /// The part that a reference leads to.
  func path(of relationship: Relationship, file: String) throws(Problem) -> String {
    let target = relationship.target
    guard !relationship.isOutside, let path = PartPath(target, from: part) else {
      throw .xlsxEntryName(target, why: "leads out of the file", at: .file(file))
    }
    return path.text
  }

  /// The first part of a kind, or nil where there is no such reference.
  func path(ofKind kind: String, file: String) throws(Problem) -> String? {
    guard let found = all.first(where: { $0.kind == kind }) else { return nil }
    return try path(of: found, file: file)
  }
}

package import DelimitedText
internal import Instruments
package import Intake
internal import StandardSurveys
package import Tallies
package import TestSupport

/// A community's folder on paper: texts by path, read without a disk.
package struct PaperFolder: FolderContents, ExpressibleByDictionaryLiteral {
  private var files: [String: [UInt8]]

  /// Files by their paths.
  package init(_ files: [String: [UInt8]]) { self.files = files }

  package init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(uniqueKeysWithValues: elements.map { ($0, Array($1.utf8)) }))
  }

  /// The text of a file, empty where there is none.
  package subscript(path: String) -> String {
    get { String(decoding: files[path] ?? [], as: UTF8.self) }
    set { files[path] = Array(newValue.utf8) }
  }

  /// Lays bytes at a path.
  package mutating func put(_ bytes: [UInt8], at path: String) { files[path] = bytes }

  /// Takes a file away.
  package mutating func remove(_ path: String) { files[path] = nil }

  package func entries(in folder: String) -> [FolderEntry] {
    let prefix = folder.isEmpty ? "" : "\(folder)/"
    let entries = files.keys.filter { $0.hasPrefix(prefix) }.map { path in
      let rest = path.dropFirst(prefix.count)
      let name = rest.prefix { $0 != "/" }
      return FolderEntry(String(name), isFolder: name.count < rest.count)
    }
    return Set(entries).sorted { $0.name < $1.name }
  }

  package func file(_ path: String) throws(UnreadableSource) -> BytesInMemory {
    guard let bytes = files[path] else { throw UnreadableSource(reason: "no such file") }
    return BytesInMemory(bytes)
  }
}

extension PaperFolder {
  /// The folder as it is read, with what ships beside it.
  package func read() throws -> CommunityFolderReader<PaperFolder> {
    try CommunityFolderReader(
      self, path: "guild", named: "guild",
      shipped: ShippedFile.all.map { SourceFile(path: $0.name, bytes: $0.bytes) })
  }

  /// What was recorded in it.
  package func record() throws -> CommunityRecord { try read().record }
}

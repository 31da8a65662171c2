package import DelimitedText

/// The files of a community's folder, wherever they lie.
package protocol FolderContents {
  /// A file that is open.
  associatedtype File: PositionedBytes

  /// What a folder holds, sorted by name; the folder itself has the path "".
  func entries(in folder: String) throws(UnreadableSource) -> [FolderEntry]

  /// Opens a file, by its path below the folder.
  func file(_ path: String) throws(UnreadableSource) -> File
}

/// A file or folder within a folder.
package struct FolderEntry: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// Whether it is a folder itself.
  package let isFolder: Bool

  /// Joins a name and what it stands for.
  package init(_ name: String, isFolder: Bool = false) {
    self.name = name
    self.isFolder = isFolder
  }
}

extension PositionedBytes {
  /// Everything that is there.
  func allBytes() throws(UnreadableSource) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < byteCount ?? .max {
      var piece = [UInt8](repeating: 0, count: byteCount.map { $0 - bytes.count } ?? 65_536)
      var span = piece.mutableSpan
      var room = span.mutableBytes
      let count = try read(into: &room, at: bytes.count)
      guard count > 0 else { break }
      guard count < piece.count || !bytes.isEmpty else {
        bytes = piece
        continue
      }
      bytes += piece[..<count]
    }
    return bytes
  }
}

/// A file that has been read, under the name that messages give it.
public struct SourceFile: Sendable {
  /// The name as the user wrote it.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  /// Joins a name and what the file holds.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension SourceFile {
  /// Everything before the last slash.
  var folder: Substring { path.lastIndex(of: "/").map { path[..<$0] } ?? "" }

  /// Everything after it.
  var name: Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }
}

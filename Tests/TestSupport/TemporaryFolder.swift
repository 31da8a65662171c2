public import Foundation

/// A folder of its own for one test, gone when the last one to hold it lets go.
public final class TemporaryFolder: Sendable {
  /// Where it lies.
  public let url: URL

  /// Makes an empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "perennial-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, with the folders it needs, and tells where.
  @discardableResult
  public func write(_ text: String, to path: String) throws -> URL {
    try write(Data(text.utf8), to: path)
  }

  /// Writes a file of any bytes, with the folders it needs, and tells where.
  @discardableResult
  public func write(_ bytes: Data, to path: String) throws -> URL {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file
  }

  /// The text of a file in this folder.
  public func text(of path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  /// The bytes of a file in this folder.
  public func bytes(of path: String) throws -> Data {
    try Data(contentsOf: url.appending(path: path))
  }

  /// Paths of all files in this folder, sorted.
  public func files() -> [String] {
    (FileManager.default.subpaths(atPath: url.path) ?? [])
      .filter { path in
        var isFolder: ObjCBool = false
        let found = FileManager.default.fileExists(
          atPath: url.appending(path: path).path, isDirectory: &isFolder)
        return found && !isFolder.boolValue
      }
      .sorted()
  }
}

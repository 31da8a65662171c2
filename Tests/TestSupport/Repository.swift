public import Foundation

/// The folder that holds everything, and the files in it that belong to us.
public enum Repository {
  /// The folder with `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, by its path from the root.
  public static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether something lies at a path from the root.
  public static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// Paths from the root of all files below a folder, sorted; build products and git's own left out.
  public static func files(below folder: String = "", named suffix: String = "") -> [String] {
    let start = folder.isEmpty ? root : root.appending(path: folder)
    let walk = FileManager.default.enumerator(atPath: start.path)
    var paths: [String] = []
    while let path = walk?.nextObject() as? String {
      if [".build", ".git", ".swiftpm"].contains(path) {
        walk?.skipDescendants()
      } else if path.hasSuffix(suffix),
        walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular
      {
        paths.append(folder.isEmpty ? path : "\(folder)/\(path)")
      }
    }
    return paths.sorted()
  }

  /// Paths from the root of the files git would commit, or of all files where git is of no help.
  public static func committedFiles() throws -> [String] {
    let run = try ChildProcess.run(
      "git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], in: root)
    guard run.exit == 0 else { return files() }
    return run.output.split(separator: "\0").map(String.init).filter(has)
  }
}

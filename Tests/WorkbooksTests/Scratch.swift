import Foundation

/// A folder of its own that disappears with the test.
final class Scratch {
  let folder: String

  init() {
    folder = NSTemporaryDirectory() + "workbooks-" + UUID().uuidString
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  /// All names, hidden ones included.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  /// One part of a written workbook, as `unzip` sees it.
  func part(_ part: String, of name: String) throws -> String {
    let unzip = Process()
    let pipe = Pipe()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/unzip")
    unzip.arguments = ["-p", path(name), part.replacingOccurrences(of: "[", with: "\\[")]
    unzip.standardOutput = pipe
    try unzip.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    unzip.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

internal import Foundation
public import Testing

/// Long expected outputs, kept as files in `Tests/Golden`.
public enum Golden {
  /// Expects a text to be what the golden file says.
  ///
  /// With `RECORD_GOLDEN=1` the file is written instead, and the test fails, so that nobody commits
  /// a recording unseen.
  public static func expect(
    _ text: String, matches name: String, at sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Repository.root.appending(path: "Tests/Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded Tests/Golden/\(name): read it", sourceLocation: sourceLocation)
      return
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "no Tests/Golden/\(name): run again with RECORD_GOLDEN=1", sourceLocation: sourceLocation)
      return
    }
    if let difference = firstDifference(text, expected) {
      Issue.record("Tests/Golden/\(name): \(difference)", sourceLocation: sourceLocation)
    }
  }

  /// Tells where two texts part, or nil where they never do.
  public static func firstDifference(_ actual: String, _ expected: String) -> String? {
    guard Array(actual.utf8) != Array(expected.utf8) else { return nil }
    let ours = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(ours.count, theirs.count) {
      let our = index < ours.count ? "'\(ours[index])'" : "the end"
      let their = index < theirs.count ? "'\(theirs[index])'" : "the end"
      if our != their { return "line \(index + 1) is \(our), expected \(their)" }
    }
    return "the same but for how characters are composed or lines end"
  }
}

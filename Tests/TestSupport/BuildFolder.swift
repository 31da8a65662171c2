public import Foundation

/// The folder in which the tests were built, debug or release alike.
public enum BuildFolder {
  /// Nothing of that name was built.
  public struct NotBuilt: Error, CustomStringConvertible {
    /// What is missing, and where the tests looked.
    public let description: String
  }

  /// Where a program lies that was built with the tests.
  public static func program(_ name: String) throws -> URL {
    let places = neighbourhoods().map { $0.appending(path: name) }
    guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
    else {
      throw NotBuilt(description: "no '\(name)' at \(places.map(\.path)); run 'swift build' first")
    }
    return place
  }

  private static func neighbourhoods() -> [URL] {
    // On macOS the tests run inside a helper that is told the bundle; elsewhere the bundle runs.
    let bundles = CommandLine.arguments.compactMap { word -> URL? in
      guard let end = word.range(of: ".xctest")?.upperBound else { return nil }
      return URL(filePath: String(word[..<end])).deletingLastPathComponent()
    }
    let executable = Bundle.main.executableURL.map { [$0.deletingLastPathComponent()] } ?? []
    return bundles + executable
  }
}

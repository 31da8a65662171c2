public import Foundation

/// The real program, as it was built beside the tests.
public enum PerennialProgram {
  /// Where the program lies: `PERENNIAL_BINARY`, or beside the tests.
  public static func location() throws -> URL {
    if let chosen = ProcessInfo.processInfo.environment["PERENNIAL_BINARY"] {
      return URL(filePath: chosen)
    }
    return try BuildFolder.program("perennial")
  }

  /// Runs it in a folder; it sees `environment` and just enough of ours to be the same everywhere.
  public static func run(
    _ words: [String], in folder: URL = Repository.root, input: String = "",
    environment: [String: String] = [:]
  ) throws -> ChildProcess.Run {
    try run(words, in: folder, input: Data(input.utf8), environment: environment)
  }

  /// Runs it with any bytes as its input.
  public static func run(
    _ words: [String], in folder: URL = Repository.root, input: Data,
    environment: [String: String] = [:]
  ) throws -> ChildProcess.Run {
    try ChildProcess.run(
      try location().path, words, in: folder, input: input,
      environment: plainEnvironment(in: folder).merging(environment) { $1 })
  }

  /// An environment that is the same on every machine: no colour, 80 columns, UTC.
  public static func plainEnvironment(in home: URL) -> [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": home.path, "LANG": "C.UTF-8", "TZ": "UTC", "NO_COLOR": "1", "COLUMNS": "80",
    ]
  }
}

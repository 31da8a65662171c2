import Foundation
import TestSupport
import Testing

extension TemporaryFolder {
  /// Runs the real program in this folder with words parted by single spaces.
  func call(
    _ line: String, input: String = "", environment: [String: String] = [:]
  ) throws -> ChildProcess.Run {
    try call(line.split(separator: " ").map(String.init), input: input, environment: environment)
  }

  /// Runs the real program in this folder.
  func call(
    _ words: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> ChildProcess.Run {
    try PerennialProgram.run(words, in: url, input: input, environment: environment)
  }

  /// Runs a line of bash in this folder, in which `$PERENNIAL` is the real program.
  func bash(_ line: String, environment: [String: String] = [:]) throws -> ChildProcess.Run {
    var variables = PerennialProgram.plainEnvironment(in: url)
    variables["PERENNIAL"] = try PerennialProgram.location().path
    for (name, value) in environment { variables[name] = value.isEmpty ? nil : value }
    return try ChildProcess.run("bash", ["-c", line], in: url, environment: variables)
  }

  /// Copies a file of the repository to a path here, with some of its text exchanged.
  @discardableResult
  func copy(
    _ source: String, to path: String, changing changes: KeyValuePairs<String, String> = [:]
  ) throws -> URL {
    var text = try Repository.text(of: source)
    for (old, new) in changes {
      let start = try #require(text.range(of: old), "'\(old)' is not in \(source)")
      text.replaceSubrange(start, with: new)
    }
    return try write(text, to: path)
  }
}

/// JSON as the program writes it: one value on one line, and nothing else.
func object(_ text: String) throws -> [String: Any] {
  try #require(text.hasSuffix("\n") && text.count(where: \.isNewline) == 1, "'\(text)'")
  let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  return try #require(value as? [String: Any])
}

/// The problems of JSON, each as `severity code line`.
func problems(_ text: String) throws -> [String] {
  let problems = try #require(try object(text)["problems"] as? [[String: Any]])
  return problems.map { problem in
    let line = (problem["line"] as? Int).map(String.init) ?? "-"
    return "\(problem["severity"] ?? "") \(problem["code"] ?? "") \(line)"
  }
}

/// What ships, by id.
let shippedIDs = Repository.files(below: "surveys", named: ".yaml")
  .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
  .filter { !["scales", "health-model", "patterns"].contains($0) }

/// The languages that everything is written in.
let shippedLanguages = ["en", "ja", "es"]

import Foundation
import TestSupport
import Testing

struct `surveys check` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A definition in which nothing is wrong.
  private func draft(_ id: String = "pulse", _ changes: KeyValuePairs<String, String> = [:]) throws
    -> String
  {
    var text = try folder.call("surveys new \(id) --output -").output
    for (old, new) in changes {
      let place = try #require(text.range(of: old))
      text.replaceSubrange(place, with: new)
    }
    return text
  }

  @Test func `finds nothing in what ships`() throws {
    let run = try PerennialProgram.run(["surveys", "check", "surveys/"])
    #expect(run.exit == 0)
    #expect(run.output == "19 files: nothing to mend\n")
    #expect(run.error == "")
  }

  @Test func `ends with 1 over one error, and shows it`() throws {
    try folder.write(try draft("pulse", ["required:": "requierd:"]), to: "surveys/pulse.yaml")
    let run = try folder.call("surveys check")
    #expect(run.exit == 1)
    #expect(run.output == "1 file: 1 error\n")
    #expect(run.error.contains("surveys/pulse.yaml:20:5: error: "))
    #expect(run.error.contains("      = did you mean 'required'?"))
  }

  @Test func `ends with 0 over warnings alone, and shows them`() throws {
    try folder.write(
      try draft("pulse", ["useful was it for": "useful and pleasant was it for"]),
      to: "surveys/pulse.yaml")
    let run = try folder.call("surveys check")
    #expect(run.exit == 0)
    #expect(run.output == "1 file: 1 warning\n")
    #expect(run.error.contains(": warning: "))
    #expect(run.error.contains("[double-barrelled]"))
  }

  @Test func `answers programs in the shape that is promised`() throws {
    try folder.write(try draft("pulse", ["required:": "requierd:"]), to: "surveys/pulse.yaml")
    let run = try folder.call("surveys check --json")
    #expect(run.exit == 1)
    #expect(run.error == "")
    let answer = try object(run.output)
    #expect(Set(answer.keys) == ["files", "problems"])
    #expect(answer["files"] as? Int == 1)
    let problem = try #require((answer["problems"] as? [[String: Any]])?.first)
    #expect(
      Set(problem.keys)
        == ["file", "line", "column", "severity", "code", "message", "remedy"])
    #expect(problem["file"] as? String == "surveys/pulse.yaml")
    #expect(problem["line"] as? Int == 20)
    #expect(problem["column"] as? Int == 5)
    #expect(problem["severity"] as? String == "error")
    #expect(problem["code"] as? String == "unknown-key")
    #expect(run.output.hasPrefix(#"{"files":1,"problems":[{"file":"#))
  }

  @Test func `answers programs with an empty list where nothing is wrong`() throws {
    try folder.write(try draft(), to: "surveys/pulse.yaml")
    #expect(try folder.call("surveys check --json").output == "{\"files\":1,\"problems\":[]}\n")
  }

  @Test func `needs a path where no folder of definitions is`() throws {
    for place in ["nowhere", "surveys"] {
      try folder.write("a file", to: place)
      let run = try folder.call("surveys check")
      #expect(run.exit == 2)
      #expect(run.output == "")
      #expect(run.error.contains("'surveys check' needs a PATH [missing-word]"))
      #expect(
        try problems(try folder.call("surveys check --json").error) == ["error missing-word -"])
    }
  }

  @Test func `does not take a folder without definitions for a good one`() throws {
    try folder.write("not a definition", to: "surveys/notes.txt")
    for line in ["surveys check", "surveys check surveys/"] {
      let run = try folder.call(line)
      #expect(run.exit == 1)
      #expect(run.output == "no definitions found: their names end in .yaml\n")
      let forPrograms = try folder.call(line + " --json")
      #expect(forPrograms.exit == 1)
      #expect(forPrograms.output == "{\"files\":0,\"problems\":[]}\n")
    }
  }

  @Test(arguments: ["surveys check nope.yaml", "surveys check surveys nope"])
  func `ends with 4 where a path cannot be read`(line: String) throws {
    let run = try folder.call(line)
    #expect(run.exit == 4)
    #expect(run.output == "")
    #expect(run.error.contains("[cannot-read]"))
    let forPrograms = try folder.call(line + " --json")
    #expect(forPrograms.exit == 4)
    #expect(forPrograms.output == "")
    #expect(try problems(forPrograms.error) == ["error cannot-read -"])
  }

  @Test func `reads sub folders, and each file once`() throws {
    try folder.write(try draft("one"), to: "surveys/one.yaml")
    try folder.write(try draft("two"), to: "surveys/deep/er/two.yaml")
    try folder.write("not a definition", to: "surveys/notes.txt")
    try folder.write("nor this: [", to: "surveys/.hidden.yaml")
    #expect(try folder.call("surveys check").output == "2 files: nothing to mend\n")
    #expect(
      try folder.call("surveys check surveys surveys/one.yaml").output
        == "2 files: nothing to mend\n")
    #expect(
      try folder.call("surveys check surveys/one.yaml surveys/deep/er/two.yaml").output
        == "2 files: nothing to mend\n")
  }

  @Test func `follows no loop of links`() throws {
    try folder.write(try draft("one"), to: "surveys/one.yaml")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "surveys/again"),
      withDestinationURL: folder.url.appending(path: "surveys"))
    let run = try folder.call("surveys check --json")
    #expect(run.exit == 0)
  }

  @Test func `uses the scales that lie beside a single file, without judging them`() throws {
    let definition = try draft("pulse", ["scale: usefulness": "scale: mood"])
    try folder.write(definition, to: "a/pulse.yaml")
    try folder.write(definition, to: "b/pulse.yaml")
    try folder.write(
      """
      scales:
        - id: mood
          points:
            - code: 1
              label: { en: Bad }
            - code: 2
              label: { en: Good }

      """, to: "a/scales.yaml")
    let beside = try folder.call("surveys check a/pulse.yaml")
    #expect(beside.output == "1 file: nothing to mend\n")
    #expect(beside.error == "")
    let without = try folder.call("surveys check b/pulse.yaml --json")
    #expect(without.exit == 1)
    #expect(try problems(without.output) == ["error unknown-scale 19"])
  }

  @Test func `finds the same id in two files`() throws {
    try folder.write(try draft("one"), to: "surveys/one.yaml")
    try folder.write(try draft("one"), to: "surveys/two.yaml")
    let run = try folder.call("surveys check --json")
    #expect(run.exit == 1)
    #expect(try problems(run.output).contains { $0.hasPrefix("error instrument-twice") })
  }

  @Test func `refuses a file of more than a mebibyte before it fills memory`() throws {
    try folder.write(String(repeating: "# x\n", count: 300_000), to: "surveys/big.yaml")
    let run = try folder.call("surveys check")
    #expect(run.exit == 4)
    #expect(run.error.contains("surveys/big.yaml: error: cannot be read: is larger than"))
  }
}

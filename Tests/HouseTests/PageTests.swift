import Foundation
import TestSupport
import Testing

struct `What the pages show is true` {
  /// The README, once there is one, and the pages of the documentation.
  static let pages = (Repository.files(below: "Documentation", named: ".md") + ["README.md"])
    .filter(Repository.has)

  /// The pages that the program writes itself, and the words that make it do so.
  static let generated = [
    "Documentation/commands.md": ["help", "--as", "markdown"],
    "Documentation/errors.md": ["help", "errors", "--as", "markdown"],
    "Documentation/patterns.md": ["help", "failure-patterns", "--as", "markdown"],
    "Documentation/perennial.1": ["help", "--as", "man"],
  ]

  @Test(arguments: pages)
  func `commands print what the page says`(page: String) throws {
    let blocks = ConsoleBlock.all(in: try Repository.text(of: page))
    guard !blocks.isEmpty else { return }
    let (folder, environment) = try Self.scratchFolder()
    for block in blocks {
      let home = folder.url.appending(path: "home")
      for complaint in try block.complaints(in: home, environment: environment) {
        Issue.record("\(page), \(complaint)")
      }
    }
  }

  @Test(arguments: generated.keys.sorted().filter(Repository.has))
  func `a generated page is what the program writes today`(page: String) throws {
    let run = try PerennialProgram.run(try #require(Self.generated[page]))
    let difference = Golden.firstDifference(run.output, try Repository.text(of: page))
    #expect(difference == nil, "run 'make docs'")
  }

  @Test
  func `blocks are read with their commands and outputs`() {
    let page = """
      ```sh
      $ not this one
      ```
        ```console
        $ echo one \\
            two
        one two

        …
        $ true
        ```
      """
    let blocks = ConsoleBlock.all(in: page)
    #expect(blocks.map(\.line) == [4])
    #expect(
      blocks.first?.steps == [
        .init(command: "echo one \\\n    two", expected: ["one two", "", "…"]),
        .init(command: "true", expected: []),
      ])
  }

  @Test
  func `a false page is caught`() throws {
    let (folder, environment) = try Self.scratchFolder()
    let page =
      "```console\n$ word=two; echo one; echo $word >&2\none\ntwo\n$ echo $word\nthree\n```\n"
    let complaints = try ConsoleBlock.all(in: page)
      .flatMap { try $0.complaints(in: folder.url, environment: environment) }
    #expect(complaints == ["line 1: 'echo $word' printed\ntwo\nwhere the page says\nthree"])
  }

  @Test(arguments: [
    (["a", "b", "c"], ["a", "…", "c"], true), (["a", "c"], ["a", "…", "c"], true),
    (["a"], ["a", "…"], true), ([], ["…"], true), (["a", "b"], ["…", "a"], false),
    (["a"], ["a", ""], false), ([], [], true),
  ])
  func `an ellipsis stands for any lines`(actual: [String], expected: [String], matches: Bool) {
    #expect(ConsoleBlock.matches(actual, expected) == matches)
  }

  /// A copy of what the pages work on, with `perennial` on the `PATH`.
  private static func scratchFolder() throws -> (TemporaryFolder, [String: String]) {
    let folder = try TemporaryFolder()
    let home = folder.url.appending(path: "home")
    let programs = folder.url.appending(path: "bin")
    for new in [home, programs] {
      try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      at: programs.appending(path: "perennial"), withDestinationURL: try PerennialProgram.location()
    )
    for part in ["surveys", "Examples"] where Repository.has(part) {
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: part), to: home.appending(path: part))
    }
    var environment = PerennialProgram.plainEnvironment(in: home)
    environment["PATH"] = programs.path + ":" + (environment["PATH"] ?? "")
    return (folder, environment)
  }
}

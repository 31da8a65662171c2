import Foundation
import TestSupport
import Testing

struct `Files are as the house wants them` {
  @Test
  func `source files are short`() throws {
    let lengths = try Repository.files(below: "Sources")
      .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".c") || $0.hasSuffix(".h") }
      .map { path in (lines: try Repository.text(of: path).count { $0.isNewline }, path: path) }
      .sorted { ($0.lines, $0.path) < ($1.lines, $1.path) }
    let endless = lengths.filter { $0.lines >= 500 }.map(\.path)
    #expect(endless == [])
    #expect(lengths[lengths.count / 2].lines < 120)
    let longest = lengths[(lengths.count * 9 / 10)...]
    #expect((longest.first?.lines ?? 0) < 300, "\(longest.map(\.path))")
  }

  @Test
  func `no file names a folder of somebody's machine`() throws {
    for path in try Repository.committedFiles() {
      guard let text = try? Repository.text(of: path) else { continue }
      let found = Self.machinePaths(in: text)
      #expect(found == [], "\(path)")
    }
  }

  @Test
  func `a planted machine path is caught`() {
    let folder = ["", "work", "house"].joined(separator: "/")
    let text = "let place = \"\(folder)\"\nsee docs/home/page and https://example.org/work-life\n"
    #expect(Self.machinePaths(in: text) == ["line 1"])
  }

  @Test
  func `every script is good shell`() throws {
    let scripts = try Repository.committedFiles().filter { path in
      let first = try? Repository.text(of: path).prefix { !$0.isNewline }
      return first?.wholeMatch(of: /#!.*\bbash/) != nil
    }
    #expect(scripts.contains(".ci/run"))
    for script in scripts {
      let run = try ChildProcess.run("bash", ["-n", script], in: Repository.root)
      #expect(run.exit == 0, "\(run.error)")
      #expect(
        FileManager.default.isExecutableFile(
          atPath: Repository.root.appending(path: script).path), "\(script) cannot be run")
    }
  }

  private static func machinePaths(in text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains(/(?:^|[^\w.])\/(?:work|root|home)\//) }
      .map { "line \($0.offset + 1)" }
  }
}

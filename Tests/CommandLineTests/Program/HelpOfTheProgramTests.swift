import Foundation
import Instruments
import TestSupport
import Testing

@testable import PerennialCLI

struct `help of the real program` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let verbs = CommandTree.perennial.commands.map(\.name)

  @Test func `lists every verb`() throws {
    let run = try folder.call("help")
    #expect(run.exit == 0)
    for verb in Self.verbs {
      #expect(run.output.contains("\n  \(verb) "), "\(verb)")
    }
    #expect(run.output == (try folder.call("--help").output))
    #expect(run.output == (try folder.call("").output))
  }

  @Test(arguments: verbs)
  func `explains a verb`(verb: String) throws {
    let run = try folder.call("help \(verb)")
    #expect(run.exit == 0)
    #expect(run.error == "")
    let command = try #require(
      CommandTree.perennial.command(verb.split(separator: " ").map(String.init)))
    #expect(run.output.hasPrefix(command.summary))
    #expect(!command.examples.isEmpty)
    for example in command.examples { #expect(run.output.contains(example.call)) }
    for option in command.allOptions { #expect(run.output.contains(option.name)) }
    #expect(run.output == (try folder.call("\(verb) --help").output))
    let lines = run.output.split(separator: "\n").filter { !$0.hasPrefix("  perennial ") }
    #expect(lines.filter { TextLayout.width(of: $0) > 80 } == [])
  }

  @Test func `explains every problem there is`() throws {
    let run = try folder.call("help errors")
    #expect(run.exit == 0)
    for code in ProblemCode.allCases {
      #expect(run.output.contains("\n\(code.rawValue)\n"), "\(code.rawValue)")
    }
  }

  @Test(arguments: ProblemCode.allCases)
  func `explains a problem`(code: ProblemCode) throws {
    let run = try folder.call("help \(code.rawValue)")
    #expect(run.exit == 0)
    #expect(run.error == "")
    #expect(run.output.contains("\n\(code.rawValue)\n"))
    #expect(run.output.contains(/\n +(error|warning) +\S/))
    #expect(run.output.contains(/\n +mend it +\S/))
  }

  @Test func `explains problems to programs`() throws {
    let all = try #require(
      try object(try folder.call("help errors --json").output)["kinds"] as? [[String: Any]])
    #expect(
      Set(all.compactMap { $0["code"] as? String }) == Set(ProblemCode.allCases.map(\.rawValue)))
    let one = try #require(
      try object(try folder.call("help yaml-tab --json").output)["kinds"] as? [[String: Any]])
    #expect(one.compactMap { $0["code"] as? String } == ["yaml-tab"])
  }

  @Test func `suggests what may have been meant`() throws {
    let run = try folder.call("help yaml-tba")
    #expect(run.exit == 2)
    #expect(run.error.contains("did you mean 'yaml-tab'?"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `writes completions that the shell can read`(shell: String) throws {
    let run = try folder.call("completions \(shell)")
    #expect(run.exit == 0)
    for id in shippedIDs { #expect(run.output.contains(id)) }
    try folder.write(run.output, to: "script")
    let isThere = try ChildProcess.run("which", [shell], in: folder.url).exit == 0
    if isThere {
      let read = try ChildProcess.run(shell, ["-n", "script"], in: folder.url)
      #expect(read.exit == 0, "\(read.error)")
    }
  }

  @Test func `writes a man page that groff takes without a warning`() throws {
    let page = try folder.call("help --as man --as-of 2026-03-05")
    #expect(page.exit == 0)
    #expect(page.output.hasPrefix(".TH \"PERENNIAL\" 1 \"2026\\-03\\-05\""))
    for verb in Self.verbs {
      #expect(page.output.contains(".SS \"perennial \(verb.replacing("-", with: "\\-"))\""))
    }
  }

  @Test func `tells its version`() throws {
    #expect(try folder.call("--version").output == "perennial \(Version.number)\n")
    #expect(
      try object(try folder.call("--version --json").output)["version"] as? String
        == Version.number)
  }
}

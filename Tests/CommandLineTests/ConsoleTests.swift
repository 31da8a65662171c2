import Host
import Instruments
import Testing

@testable import PerennialCLI

@Suite struct ConsoleTests {
  private func console(
    _ words: [String] = [], variables: [String: String] = [:], isTerminal: Bool = true
  ) -> Console {
    Console(
      Surroundings(
        words: words, variables: variables, outputIsTerminal: isTerminal,
        errorIsTerminal: true, today: (2026, 3, 5)),
      destination: .memory)
  }

  @Test(
    arguments: [
      ([], [:], true),
      (["--no-color"], [:], false),
      (["--", "--no-color"], [:], true),
      ([], ["NO_COLOR": "1"], false),
      ([], ["NO_COLOR": ""], true),
      ([], ["TERM": "dumb"], false),
    ] as [([String], [String: String], Bool)])
  func `colours only where it is welcome`(
    words: [String], variables: [String: String], isColoured: Bool
  ) {
    #expect(console(words, variables: variables).style.isOn == isColoured)
    #expect(console(words, variables: variables).style.bold("x").hasPrefix("\u{1B}") == isColoured)
  }

  @Test func `decides about colour for each stream`() {
    let console = console(isTerminal: false)
    #expect(!console.style.isOn)
    #expect(console.errorStyle.isOn)
  }

  @Test(arguments: [([], "kept\n"), (["--quiet"], ""), (["--json"], "")] as [([String], String)])
  func `keeps notes from the quiet and from programs`(words: [String], errors: String) {
    let console = console(words)
    console.note("kept")
    #expect(console.errors == errors)
  }

  @Test func `writes results before what is said about them`() {
    let console = console()
    console.print("result")
    console.note("note")
    #expect(console.output == "result\n")
  }

  @Test(arguments: [
    (ExitCode.fine, "1\n"), (.answerIsNo, "1\n"), (.badData, ""), (.unreachable, ""),
  ])
  func `leaves standard output empty when a run for programs fails`(
    exit: ExitCode, output: String
  ) {
    let console = console(["--json"])
    console.print(json: .int(1))
    console.report([.cannotRead("a", reason: "gone")])
    console.report([.cannotRead("b", reason: "gone")])
    #expect(console.finish(exit) == exit)
    #expect(console.output == output)
    #expect(console.errors.split(separator: "\n").count == 1)
    #expect(console.errors.contains(#""file":"b""#))
  }
}

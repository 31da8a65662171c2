import Foundation
import TestSupport
import Testing

struct `What goes to which stream` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy("Examples/design-checklist.csv", to: "list.csv")
    try folder.write("instrument: x\n", to: "broken.yaml")
  }

  /// A call of every verb that changes no file.
  static let calls = [
    "surveys list", "surveys show adoption --opens 2026-05-04",
    "surveys show session-feedback --lang ja --opens 2026-05-04", "surveys check broken.yaml",
    "surveys new demo-day --output -", "surveys diff adoption session-feedback",
    "surveys export adoption --opens 2026-05-04",
    "surveys export adoption --to google-forms-script --opens 2026-05-04",
    "checklist list.csv --as-of 2026-06-10",
    "checklist list.csv --as-of 2026-06-10 --xlsx list.xlsx --owners --replace", "demo", "doctor",
    "help", "",
    "surveys --help", "surveys show --help",
    "help surveys show", "help errors", "help yaml-tab", "completions bash", "completions zsh",
    "completions fish", "--version",
  ]

  /// Calls that fail, one for each way to end.
  static let failures = [
    ("surveys shwo", 2), ("surveys", 2), ("surveys show", 2), ("surveys show zzz", 2),
    ("surveys show broken.yaml", 3), ("surveys show nope.yaml", 4), ("surveys check nope.yaml", 4),
    ("surveys new Bad", 2), ("surveys new adoption", 2), ("surveys check", 2),
    ("surveys new x --output list.csv", 4), ("surveys diff zzz adoption", 2),
    ("surveys export adoption --output list.csv", 4), ("checklist broken.yaml", 3),
    ("checklist list.csv --xlsx list.csv --replace", 4), ("checklist nope.csv", 4),
    ("checklist list.csv --xlsx no/such.xlsx", 4),
    ("demo --output list.csv", 4), ("doctor x", 2), ("help zzz", 2), ("completions csh", 2),
    ("zzz", 2), ("--zzz", 2),
  ]

  @Test(arguments: calls)
  func `programs find one value on standard output`(call: String) throws {
    let run = try folder.call("\(call) --json")
    #expect(run.exit == (call.contains("broken") ? 1 : 0))
    #expect(run.error == "")
    #expect(!(try object(run.output)).isEmpty)
  }

  @Test(arguments: failures)
  func `programs find one value on standard error when it fails`(call: String, exit: Int) throws {
    let run = try folder.call("\(call) --json")
    #expect(Int(run.exit) == exit)
    #expect(run.output == "")
    #expect(!(try problems(run.error)).isEmpty)
    let people = try folder.call(call)
    #expect(people.exit == run.exit)
    #expect(people.output == "")
    #expect(!people.error.isEmpty)
  }

  @Test(arguments: calls, ["", " --json"])
  func `the same input gives the same bytes`(call: String, option: String) throws {
    let first = try folder.call(call + option)
    let files = try folder.files().map { try folder.bytes(of: $0) }
    let second = try folder.call(call + option)
    #expect(first.outputBytes == second.outputBytes)
    #expect(first.error == second.error)
    #expect(try folder.files().map { try folder.bytes(of: $0) } == files)
  }

  @Test(arguments: ["surveys show adoption", "help errors", "completions bash", "surveys list"])
  func `a reader who goes away ends it quietly`(call: String) throws {
    let run = try folder.bash(
      "set -o pipefail; \"$PERENNIAL\" \(call) | head -1; echo \"${PIPESTATUS[0]}\"")
    #expect(run.exit == 0)
    #expect(run.output.hasSuffix("\n0\n"))
    #expect(!run.error.contains("error"))
  }

  @Test func `a reader who is gone before the first byte ends it quietly`() throws {
    let run = try folder.bash(
      "(sleep 0.2; exec \"$PERENNIAL\" surveys show adoption; ) | true; echo \"${PIPESTATUS[0]}\"")
    #expect(run.output == "0\n")
    #expect(run.error == "")
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "only Linux has /dev/full"),
    arguments: calls, ["", " --json"])
  func `a full disk is told`(call: String, option: String) throws {
    let run = try folder.bash("\"$PERENNIAL\" \(call)\(option) > /dev/full")
    #expect(run.exit == 4)
    #expect(run.error.contains("no space left on device"))
    if !option.isEmpty { #expect(try problems(run.error) == ["error cannot-write -"]) }
  }

  @Test(arguments: calls)
  func `no colour goes where no terminal is`(call: String) throws {
    let run = try folder.bash(
      "\"$PERENNIAL\" \(call)", environment: ["NO_COLOR": "", "TERM": "xterm-256color"])
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.error.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("TERM=xterm \"$PERENNIAL\" surveys list", true),
    ("TERM=xterm \"$PERENNIAL\" surveys show session-feedback", true),
    ("TERM=xterm \"$PERENNIAL\" checklist list.csv", true),
    ("TERM=xterm \"$PERENNIAL\" surveys check broken.yaml", true),
    ("TERM=xterm \"$PERENNIAL\" help", true),
    ("TERM=dumb \"$PERENNIAL\" help", false),
    ("TERM=xterm NO_COLOR=1 \"$PERENNIAL\" help", false),
    ("TERM=xterm \"$PERENNIAL\" help --no-color", false),
    ("TERM=xterm \"$PERENNIAL\" surveys list --json", false),
    ("TERM=xterm \"$PERENNIAL\" surveys export skills", false),
  ])
  func `a terminal gets colours where they are welcome`(line: String, isColoured: Bool) throws {
    let run = try folder.bash(
      "script -qec '\(line)' /dev/null", environment: ["NO_COLOR": ""])
    #expect(run.output.contains("\u{1B}[") == isColoured)
    #expect(run.output.count > 20)
  }

  @Test func `colours are all that a terminal gets more`() throws {
    let coloured = try folder.bash(
      "TERM=xterm script -qec '\"$PERENNIAL\" checklist list.csv --as-of 2026-06-10' /dev/null",
      environment: ["NO_COLOR": ""]
    ).output
    let plain = try folder.call("checklist list.csv --as-of 2026-06-10").output
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "").replacing("\r\n", with: "\n") == plain)
  }

  @Test(arguments: [
    "surveys list", "surveys new demo-day", "surveys show adoption --lang fr",
    "checklist list.csv --as-of 2026-06-10 --xlsx list.xlsx --replace",
  ])
  func `the quiet are spared notes, never results`(call: String) throws {
    let loud = try folder.call(call)
    #expect(loud.error != "")
    try? FileManager.default.removeItem(at: folder.url.appending(path: "surveys"))
    let quiet = try folder.call("\(call) --quiet")
    #expect(quiet.exit == 0)
    #expect(quiet.error == "")
    #expect(quiet.output == loud.output)
  }

  @Test func `the quiet are not spared problems`() throws {
    let run = try folder.call("surveys check broken.yaml --quiet")
    #expect(run.exit == 1)
    #expect(run.error.contains("error:"))
  }
}

import Foundation
import Testing

@testable import PerennialCLI

@Suite struct CompletionTests {
  @Test(arguments: [
    ("perennial s", ["surveys", "sum"]),
    ("perennial --q", ["--quiet"]),
    ("perennial --ver", ["--version"]),
    ("perennial surveys ", ["show", "list"]),
    ("perennial --json surveys s", ["show"]),
    ("perennial surveys show s", ["session-feedback", "sponsor-pulse"]),
    ("perennial surveys show adoption ", []),
    ("perennial surveys show --l", ["--lang"]),
    ("perennial surveys show --lang ", ["en", "ja"]),
    ("perennial surveys show --lang = j", ["ja"]),
    ("perennial surveys show --lang =", ["en", "ja"]),
    ("perennial surveys show --lang ja a", ["adoption"]),
    ("perennial surveys show --lang = ja a", ["adoption"]),
    ("perennial sum --survey ado", ["adoption"]),
    ("perennial sum --by x", []),
    ("perennial sum /usr/bi", ["/usr/bin"]),
    ("perennial sum a.csv /usr/bi", ["/usr/bin"]),
    ("perennial sum a.csv /etc/passw", []),
    ("perennial merge all.csv one.csv /etc/hostn", ["/etc/hostname"]),
    ("perennial help su", ["surveys", "sum"]),
    ("perennial completions ", ["bash", "zsh", "fish"]),
  ])
  func `lets bash complete`(line: String, offered: [String]) throws {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
      .map { ShellQuoting.posix(String($0)) }
    let script = """
      \(BashCompletions(SampleTree.tree, instruments: SampleTree.tree.instruments()).script)
      COMP_WORDS=(\(words.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      _perennial
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let output = try run("/bin/bash", ["--norc", "-s"], script)
    #expect(output.split(separator: "\n").map { String($0) } == offered)
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: fish), "fish is not installed"),
    arguments: [
      ("perennial su", ["sum", "surveys"]),
      ("perennial surveys show s", ["session-feedback", "sponsor-pulse"]),
      ("perennial surveys show --lang ", ["en", "ja"]),
      ("perennial surveys show --lang=j", ["--lang=ja"]),
      ("perennial completions z", ["zsh"]),
    ])
  func `lets fish complete`(line: String, offered: [String]) throws {
    let script = FishCompletions(SampleTree.tree, instruments: SampleTree.tree.instruments()).script
    let ask = "cd (mktemp -d)\ncomplete -C \(ShellQuoting.fish(line))"
    let output = try run(Self.fish, ["--no-config"], "\(script)\n\(ask)\n")
    let words = output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(words == offered)
  }

  @Test func `writes for zsh and fish what bash knows as well`() {
    let zsh = call("completions zsh").output
    #expect(zsh.hasPrefix("#compdef perennial\n"))
    #expect(zsh.contains("'--lang=[the language]:LANG:(en ja)'"))
    #expect(zsh.contains("ids=('adoption' 'session-feedback' 'sponsor-pulse')"))
    let fish = call("completions fish").output
    #expect(
      fish.contains(
        "-n '__perennial_follows surveys show' -l lang -r -a 'en ja' -d 'the language'"))
    #expect(
      fish.contains("-n '__perennial_awaits surveys' -a 'list' -d 'Lists the questionnaires'"))
  }

  @Test func `quotes what would mean something to a shell`() {
    #expect(ShellQuoting.posix("it's") == #"'it'\''s'"#)
    #expect(ShellQuoting.fish(#"it's \"#) == #"'it\'s \\'"#)
  }

  private static let fish = "/usr/bin/fish"

  /// What a shell writes when it runs a script.
  private func run(_ shell: String, _ options: [String], _ script: String) throws -> String {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(filePath: shell)
    process.arguments = options
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(script.utf8))
    try input.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}

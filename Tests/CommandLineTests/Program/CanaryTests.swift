import Foundation
import TestSupport
import Testing

@testable import PerennialCLI

/// Words that people wrote, their names and their keys, looked for in everything that is printed.
struct `What people wrote` {
  /// All verbs that read the folder of a community, as they are called.
  private static let calls: [String] = CommandTree.perennial.commands
    .filter { spec in
      spec.words.contains { $0.name == "DIR" } && [.understand, .report].contains(spec.group)
    }
    .map { spec in
      switch spec.path {
      case ["compare"]: "compare guild 2025H2 2026H1"
      case ["explain"]: "explain loops.double guild"
      case ["report"]: "report guild --html page.html --md page.md"
      default: "\(spec.path.joined(separator: " ")) guild"
      }
    }

  /// Every verb in every language for people, and once for programs, who get the same words.
  private static let forms = shippedLanguages.map { "--lang \($0)" } + ["--json"]

  private static func isSilent(_ run: ChildProcess.Run) -> Bool {
    !run.output.contains(CanaryFolder.song) && !run.error.contains(CanaryFolder.song)
  }

  @Test func `is looked for in every verb there is`() {
    #expect(Self.calls.count >= 5)
  }

  @Test func `and what they are called appears in nothing that is printed of a community`() throws {
    let canary = try CanaryFolder()
    #expect(Set(canary.files.keys) == Set(shippedIDs))
    // Whoever looks at a file of their own sees it.
    #expect(
      !Self.isSilent(try canary.folder.call("convert guild/session-log.csv --to csv")))
    for call in Self.calls {
      for form in Self.forms {
        let run = try canary.folder.call("\(call) \(form) --as-of 2026-06-30")
        #expect(run.exit == 0, "\(call): \(run.error)")
        #expect(Self.isSilent(run), "\(call) \(form)")
        for page in ["page.html", "page.md"] {
          guard let text = try? canary.folder.text(of: page) else { continue }
          #expect(!text.isEmpty && !text.contains(CanaryFolder.song), "\(page) \(form)")
          try FileManager.default.removeItem(at: canary.folder.url.appending(path: page))
        }
      }
    }
  }

  @Test func `appears in no counts of a file`() throws {
    let canary = try CanaryFolder()
    for (survey, paths) in canary.files.sorted(by: { $0.key < $1.key }) {
      for form in ["--json", "--csv", "--lang ja"] {
        let run = try canary.folder.call("tally \(paths[0]) --survey \(survey) \(form)")
        #expect(Self.isSilent(run), "\(survey) \(form): \(run.output) \(run.error)")
      }
    }
    // Of answers in words an export is told how many there are.
    let run = try canary.folder.call("inspect guild/session-feedback.texts.csv --json")
    #expect(run.exit == 0 && Self.isSilent(run), "\(run.output)")
  }

  @Test func `appears in no message about cells that cannot be read`() throws {
    let canary = try CanaryFolder(everyCell: true)
    for form in Self.forms {
      let run = try canary.folder.call("patterns guild \(form) --as-of 2026-06-30")
      #expect(Self.isSilent(run), "\(run.error)")
      #expect(run.error.contains("answer-"), "\(run.error)")
    }
  }
}

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
      default: "\(spec.path.joined(separator: " ")) guild"
      }
    }

  /// Every verb in every language and form, or each form in one of the languages.
  private static let forms: [(language: String, form: String)] =
    ProcessInfo.processInfo.environment["PERENNIAL_SOAK"] == "1"
    ? shippedLanguages.flatMap { [($0, ""), ($0, " --json")] }
    : [(shippedLanguages[1], ""), (shippedLanguages[0], " --json")]

  @Test func `is looked for in every verb there is`() {
    #expect(Self.calls.count >= 5)
  }

  @Test func `and what they are called appears in nothing that is printed of a community`() throws {
    let canary = try CanaryFolder()
    #expect(Set(canary.files.keys) == Set(shippedIDs))
    // Whoever looks at a file of their own sees it.
    #expect(
      try canary.folder.call("convert guild/session-log.csv --to csv").output.contains(
        CanaryFolder.song))
    for call in Self.calls {
      for (language, form) in Self.forms {
        let run = try canary.folder.call("\(call) --lang \(language)\(form) --as-of 2026-06-30")
        #expect(run.exit == 0, "\(call): \(run.error)")
        #expect(!run.output.contains(CanaryFolder.song), "\(call)\(form) in \(language)")
        #expect(!run.error.contains(CanaryFolder.song), "\(call)\(form) in \(language)")
      }
    }
  }

  @Test func `appears in no message about cells that cannot be read`() throws {
    let canary = try CanaryFolder(everyCell: true)
    for (_, form) in Self.forms {
      let run = try canary.folder.call("patterns guild\(form) --as-of 2026-06-30")
      #expect(!run.output.contains(CanaryFolder.song))
      #expect(!run.error.contains(CanaryFolder.song), "\(run.error)")
      #expect(run.error.contains("answer-"), "\(run.error)")
    }
  }
}

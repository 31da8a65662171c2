import Foundation
import TestSupport
import Testing

@testable import PerennialCLI

struct `simulate` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `writes a community folder, the same for the same seed and day`() throws {
    let run = try folder.call("simulate --as-of 2026-06-30 --members 12 --seed 5 -o guild")
    #expect(run.exit == 0 && run.error == "")
    let names = folder.files().filter { $0.hasPrefix("guild/") }
    #expect(run.output == "Wrote \(names.count) files to guild.\n")
    for name in ["perennial.yaml", "roster.csv", "session-log.csv", "adoption/2026H1.csv"] {
      #expect(names.contains("guild/\(name)"))
    }
    #expect(!names.contains { $0.contains("/truth/") })
    _ = try folder.call("simulate --as-of 2026-06-30 --members 12 --seed 5 --output other")
    for name in names {
      #expect(
        try folder.text(of: name)
          == folder.text(of: name.replacingOccurrences(of: "guild/", with: "other/")))
    }
  }

  @Test func `what it writes is counted without a problem`() throws {
    _ = try folder.call("simulate --as-of 2026-06-30 --pattern hoarding -o guild")
    for (file, survey) in [("adoption/2026H1", "adoption"), ("session-log", "session-log")] {
      let run = try folder.call("tally guild/\(file).csv --survey \(survey)")
      #expect(run.exit == 0 && !run.error.contains("error:") && !run.error.contains("warning:"))
    }
  }

  @Test func `writes the truth where it is asked for, and tells programs its files`() throws {
    let run = try folder.call("simulate --as-of 2026-06-30 --truth --json -o guild")
    let answer = try object(run.output)
    #expect((answer["files"] as? [String] ?? []).contains("guild/truth/adoption-2026H1.csv"))
    #expect(folder.files().contains("guild/truth/adoption-2026H1.csv"))
  }

  @Test func `leaves a folder alone that holds anything`() throws {
    try folder.write("mine\n", to: "guild/notes.txt")
    let run = try folder.call("simulate -o guild")
    #expect(run.exit == 4)
    #expect(run.error.contains("guild: error: is there already"))
    #expect(folder.files() == ["guild/notes.txt"])
  }

  @Test(arguments: [
    ("simulate", "'simulate' needs --output FOLDER"),
    ("simulate -o x --pattern hoardin", "did you mean 'hoarding'"),
    ("simulate -o x --pattern hoarding:2", "a strength from 0 to 1, such as hoarding:0.8"),
    ("simulate -o x --members 2", "a whole number from 3 to 10000000"),
    ("simulate -o x --members many", "a whole number from 3 to 10000000"),
    ("simulate -o x --waves 4", "a whole number from 0 to 3"),
    ("simulate -o x --seed -1", "a whole number from 0 on"),
    ("simulate -o x --response 70", "a number from 0 to 1"),
    ("simulate -o x --as-of today", "a date such as"),
  ])
  func `says what is wrong with how it is called`(line: String, words: String) throws {
    let run = try folder.call(line)
    #expect(run.exit == 2)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(folder.files() == [])
  }
}

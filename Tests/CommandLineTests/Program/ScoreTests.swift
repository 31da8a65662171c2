import Foundation
import TestSupport
import Testing

@testable import PerennialCLI

/// Held against the real program, in a folder as a community keeps it.
struct `score and explain` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let made = try folder.call(
      "simulate --members 12 --months 9 --seed 5 --as-of 2026-06-30 --output guild")
    #expect(made.exit == 0)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `answer the same, byte for byte, for the same folder, day and seed`() throws {
    let call = "score guild --as-of 2026-06-30 --seed 4 --json"
    let (one, two) = (try folder.call(call), try folder.call(call))
    #expect(one.exit == 0)
    #expect(one.output == two.output)
  }

  @Test func `give programs what the contract promises`() throws {
    let score = try object(folder.call("score guild --as-of 2026-06-30 --json").output)
    #expect(score["as_of"] as? String == "2026-06-30")
    let health = try #require(score["health"] as? [String: Any])
    for key in ["score", "low", "high", "chance_low", "chance_high", "confidence", "coverage"] {
      #expect(health[key] is NSNumber, "\(key)")
    }
    let layers = try #require(score["layers"] as? [[String: Any]])
    #expect(layers.compactMap { $0["id"] as? String } == ["ritual", "artifact", "feedback"])
    let lenses = try #require(score["lenses"] as? [String: Any])
    let promised = [
      "checklist", "circulation", "impact", "transfer", "loops", "mix", "decay", "scorecard",
    ]
    #expect(promised.allSatisfy { lenses.keys.contains($0) })
  }

  @Test func `explain every indicator there is`() throws {
    let score = try object(folder.call("score guild --as-of 2026-06-30 --json").output)
    let layers = try #require(score["layers"] as? [[String: Any]])
    let ids = layers.flatMap { $0["indicators"] as? [[String: Any]] ?? [] }
      .compactMap { $0["id"] as? String }
    #expect(ids.count >= 22)
    for id in ["ritual.cadence-kept", "feedback.safety", "pattern.top-excess"] {
      let run = try folder.call("explain \(id) guild --as-of 2026-06-30")
      #expect(run.exit == 0)
      #expect(run.output.contains("formula"))
    }
  }

  @Test func `explain a number by the name that the score gives it`() throws {
    let call = ["explain", "turns spread EVENLY", "guild", "--as-of", "2026-06-30"]
    let run = try PerennialProgram.run(call, in: folder.url)
    #expect(run.exit == 0, "\(run.error)")
    #expect(run.output.hasPrefix("ritual.voice-evenness · Turns spread evenly\n"))
  }

  @Test func `say what is wrong with a place where no community is`() throws {
    try folder.write("", to: "nothing/.keep")
    let empty = try folder.call("score nothing")
    #expect(empty.exit == 3)
    #expect(empty.error.hasPrefix("nothing: error: nothing of a community is written down here"))
    let file = try folder.call("score guild/roster.csv")
    #expect(file.exit == 4)
    #expect(file.error.contains("is a file, not a folder"))
  }

  @Test func `a folder in which nothing was recorded has no health, and says what to record`()
    throws
  {
    try folder.write("community: New\nkind: team\n", to: "new/perennial.yaml")
    let run = try folder.call("score new --as-of 2026-06-30")
    #expect(run.exit == 0)
    #expect(run.output.contains("No health index yet"))
    #expect(run.output.contains("· Log each session, held or cancelled."))
    let json = try object(folder.call("score new --as-of 2026-06-30 --json").output)
    #expect(json["health"] is NSNull)
  }

  @Test func `a model of the folder's own counts instead of the one that ships`() throws {
    try folder.write(
      """
      health model: 1
      indicators:
        - id: ritual.guests
          title: Sessions with a guest
          measure: row-share
          with: { log: session-log, column: outside_guest, choices: [yes] }
          scale: { zero: 0, full: 0.5 }
          weight: 1
      """, to: "guild/surveys/health-model.yaml")
    #expect(try folder.call("surveys check guild/surveys").output == "1 file: nothing to mend\n")
    let run = try folder.call("score guild --as-of 2026-06-30")
    #expect(run.output.contains("Sessions with a guest"))
    #expect(!run.output.contains("Sessions held as planned"))
  }

  @Test(arguments: ["50", "60", "80"])
  func `no line of the score is wider than the terminal`(columns: String) throws {
    for language in shippedLanguages {
      let run = try folder.call(
        "score guild --as-of 2026-06-30 --lang \(language)", environment: ["COLUMNS": columns])
      for line in run.output.split(separator: "\n") {
        #expect(TextLayout.width(of: line) <= Int(columns) ?? 0, "\(language): \(line)")
      }
    }
  }

  @Test func `a round of which no answer can be read is named, in the score and in the report`()
    throws
  {
    try folder.write(
      "use_frequency,recommend\noften,11\nrarely,12\n", to: "guild/adoption/2026H1.csv")
    let said = "No answer could be read of adoption/2026H1"
    #expect(try folder.call("score guild --as-of 2026-06-30").output.contains(said))
    #expect(try folder.call("report guild --as-of 2026-06-30").output.contains(said))
    let json = try object(folder.call("score guild --as-of 2026-06-30 --json").output)
    #expect(json["unreadable_waves"] as? [String] == ["adoption/2026H1"])
  }

  @Test func `a misspelt indicator is told with what was meant`() throws {
    let run = try folder.call("explain ritual.cadence-kpt guild")
    #expect(run.exit == 2)
    #expect(run.error.contains("did you mean 'ritual.cadence-kept'?"))
  }
}

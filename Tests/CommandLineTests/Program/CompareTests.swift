import Foundation
import TestSupport
import Testing

/// Held against the real program, in a folder as a community keeps it.
struct `compare, precision and advise` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let made = try folder.call(
      "simulate --members 24 --months 14 --seed 5 --as-of 2026-06-30 --output guild")
    #expect(made.exit == 0)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `compare gives programs what the contract promises, the same every time`() throws {
    let call = "compare guild 2025H2 2026H1 --survey adoption --as-of 2026-06-30 --seed 4 --json"
    let run = try folder.call(call)
    #expect(run.exit == 0)
    #expect(run.output == (try folder.call(call)).output)
    let change = try object(run.output)
    #expect(change["survey"] as? String == "adoption")
    #expect(change["from"] as? String == "2025H2" && change["to"] as? String == "2026H1")
    let score = ["from", "to", "difference", "low", "high", "verdict"]
    let health = try #require(change["health"] as? [String: Any])
    #expect(score.allSatisfy(health.keys.contains))
    let layers = try #require(change["layers"] as? [[String: Any]])
    #expect(layers.compactMap { $0["id"] as? String } == ["ritual", "artifact", "feedback"])
    let scales = try #require(change["scales"] as? [[String: Any]])
    #expect(
      scales.compactMap { $0["id"] as? String } == [
        "use_frequency", "applied", "recommend", "judgement", "team_changed", "organisation",
        "conditions", "safety",
      ])
    #expect(scales.allSatisfy { scale in (score + ["p", "q"]).allSatisfy(scale.keys.contains) })
    let questions = try #require(change["questions"] as? [[String: Any]])
    let keys = ["id", "status", "from", "to", "p", "q", "effect", "verdict", "detectable"]
    #expect(questions.allSatisfy { item in keys.allSatisfy(item.keys.contains) })
    // Modules take turns.
    let added = questions.filter { $0["status"] as? String == "added" }
    #expect(added.compactMap { $0["id"] as? String }.contains("voluntary"))
  }

  @Test func `compare tells what cannot be judged in a line, and no row of it`() throws {
    let small = try TemporaryFolder()
    _ = try small.call("simulate --members 9 --months 14 --seed 3 --as-of 2026-06-30 -o guild")
    let run = try small.call("compare guild 2025H2 2026H1 --as-of 2026-06-30")
    #expect(run.output.contains("Too few to tell (8): use_frequency, applied, recommend,"))
    #expect(!run.output.contains("too few to tell"), "\(run.output)")
  }

  @Test func `compare names the waves there are when it does not find one`() throws {
    let run = try folder.call("compare guild 2025H2 2026H3 --as-of 2026-06-30")
    #expect(run.exit == 2)
    #expect(run.error.contains("[unknown-wave]") && run.error.contains("'2026H1'"))
    #expect(run.output.isEmpty)
  }

  @Test func `compare does not look into the future`() throws {
    let run = try folder.call("compare guild 2025H2 2026H1 --as-of 2026-01-31")
    #expect(run.error.contains("[unknown-wave]"))
  }

  @Test func `precision says how many of so many must answer`() throws {
    // 18 of 24: the six who are silent leave a share within ten points on either side.
    let run = try object(folder.call("precision --members 24 --half-width 10 --json").output)
    let needed = try #require(run["half_width"] as? [String: Any])
    #expect(needed["answers"] as? Int == 18)
    let rows = try #require(run["rows"] as? [[String: Any]])
    #expect(rows.last?["half_width"] as? Double == 0)
    #expect(try folder.call("precision --half-width zero").exit == 2)
  }

  @Test func `advise speaks of this community, and of all where there is none`() throws {
    let own = try object(folder.call("advise guild --as-of 2026-06-30 --json").output)
    let all = try object(folder.call("advise --json").output)
    let (few, many) = (
      own["advice"] as? [[String: Any]] ?? [], all["advice"] as? [[String: Any]] ?? []
    )
    #expect(few.count < many.count)
    #expect(many.compactMap { $0["about"] as? String }.prefix(4).contains("champion-network"))
    #expect(few.last?["topic"] as? String == "when-not")
    #expect(
      try folder.call("advise guild --as-of 2026-06-30").output.contains(" · 2026-06-30\n\n"))
    #expect(try folder.call("advise --lang ja").output.contains("全社型"))
  }
}

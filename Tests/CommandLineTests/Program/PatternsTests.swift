import Foundation
import TestSupport
import Testing

/// Held against the real program, in a folder as a community keeps it.
struct `Failure patterns, as a program and a person are told` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let made = try folder.call(
      "simulate --members 20 --months 12 --seed 5 --pattern few-presenters --as-of 2026-06-30 "
        + "--output guild")
    #expect(made.exit == 0)
  }

  private let call = "patterns guild --as-of 2026-06-30"

  private func findings() throws -> [[String: Any]] {
    let data = Data(try folder.call("\(call) --json").output.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["as_of"] as? String == "2026-06-30")
    return try #require(object["patterns"] as? [[String: Any]])
  }

  @Test func `give programs what the contract promises, the strongest first`() throws {
    let patterns = try findings()
    #expect(patterns.first?["id"] as? String == "few-presenters")
    #expect(patterns.first?["verdict"] as? String == "present")
    let strengths = patterns.map { ($0["strength"] as? Double) ?? -1 }
    #expect(strengths == strengths.sorted(by: >))
    for pattern in patterns {
      for key in ["title", "confidence", "counter_evidence", "missing", "cause", "fix"] {
        #expect(pattern[key] != nil, "\(key)")
      }
    }
    let evidence = try #require(patterns.first?["evidence"] as? [[String: Any]])
    for key in [
      "signal", "indicator", "value", "watch", "alarm", "strength", "n", "low", "high", "source",
    ] {
      #expect(evidence.allSatisfy { $0[key] != nil }, "\(key)")
    }
  }

  @Test func `tell a person what is wrong, why, on what grounds, and what to do`() throws {
    let text = try folder.call(call).output
    for part in [
      "Only a few people ever present – present", "Why:", "What speaks for it",
      "worth a look from 25 % on",
      "session-log", "What to do", "1. This week, ask two people",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `answer the same, byte for byte, for the same folder, day and seed`() throws {
    let (one, two) = (try folder.call("\(call) --json"), try folder.call("\(call) --json"))
    #expect(one.output == two.output)
  }

  @Test func `look for a pattern that the folder adds, without any Swift`() throws {
    try folder.write(
      """
      failure patterns: 1
      patterns:
        - id: no-guests
          title: Nobody from outside ever comes
          cause: Nobody asks them.
          fix: [Ask one person from another company this week.]
          signals:
            - indicator: pattern.leader-present
              watch: 1
              alarm: 0.6
              basis: ours
      """, to: "guild/surveys/patterns.yaml")
    #expect(try folder.call("surveys check guild/surveys").output == "1 file: nothing to mend\n")
    let found = try findings().first { $0["id"] as? String == "no-guests" }
    #expect(found?["verdict"] as? String == "present")
    #expect(try findings().count == 6)
  }

  @Test func `stop at a file of patterns that cannot be read, and say where`() throws {
    try folder.write("patterns: lots\n", to: "guild/surveys/patterns.yaml")
    let run = try folder.call(call)
    #expect(run.exit == 3)
    #expect(run.error.contains("guild/surveys/patterns.yaml:1"))
  }

  @Test func `say what to record where too little was`() throws {
    try folder.write("community: New\nkind: team\n", to: "new/perennial.yaml")
    let text = try folder.call("patterns new --as-of 2026-06-30").output
    #expect(text.contains("It is dissolving – unknown"))
    #expect(text.contains("· Log each session, held or cancelled."))
  }

  @Test func `are explained one by one`() throws {
    let text = try folder.call("help hoarding").output
    #expect(text.contains("circulation.share"))
    #expect(text.contains("watch 50 %, alarm 20 %"))
  }
}

@testable import CommunityHealth
import Instruments
import TestSupport
import Testing

@testable import Intake

/// Sessions of which a known share has this or that, and patterns that read exactly these shares.
struct `A failure pattern` {
  /// Twenty sessions on as many Mondays: every one with a summary, none in working hours, half of
  /// them with something to try.
  private static let sessions: String = {
    let days = (0..<20).map { CalendarDate(certain: "2026-01-12").adding(days: 7 * $0) }
    let rows = days.enumerated().map { number, day in
      "\(day),no,no,\(number % 2 == 0 ? "call a colleague" : ""),https://example.org/\(number)"
    }
    return "held_on,cancelled,in_work_hours,one_thing_to_try,summary_link\n"
      + rows.joined(separator: "\n") + "\n"
  }()

  private func finding(
    _ signals: String, more: String = "", community: String? = nil, asOf: String = "2026-06-01"
  ) throws -> PatternFinding {
    let lines = signals.split(separator: "\n").map { "      - { \($0), basis: ours }\n" }.joined()
    let text = """
      failure patterns: 1
      patterns:
        - id: own
          title: Own
          cause: Because.
          fix: [Do.]
      \(more.split(separator: "\n").map { "    \($0)\n" }.joined())    signals:
      \(lines)
      """
    let file = PatternFile(SourceFile(path: "patterns.yaml", bytes: Array(text.utf8)))
    #expect(file.problems == [])
    var files = ["session-log.csv": Self.sessions]
    files["perennial.yaml"] = community
    let analysis = try PaperCommunity(files).analysis(asOf: asOf)
    let patterns = PatternAnalysis(of: analysis, by: file.catalogue)
    return try #require(patterns[PatternID("own")])
  }

  /// Figures that are as they are in every draw: in working hours 0, summaries 1.
  private let bad = "indicator: ritual.in-work-hours, watch: 0.8, alarm: 0.2"
  private let alsoBad = "indicator: artifact.summaries, watch: 0.2, alarm: 0.8"
  private let good = "indicator: artifact.summaries, watch: 0.8, alarm: 0.2"
  private let unrecorded = "indicator: feedback.safety, watch: 0.6, alarm: 0.4"

  @Test func `is present where two clear signals say so`() throws {
    let found = try finding("\(bad)\n\(alsoBad)")
    #expect(found.verdict == .present)
    #expect(found.strength == 1)
    #expect(found.confidence == 1)
    #expect(found.evidence.count == 2)
    #expect(found.counterEvidence.isEmpty)
  }

  @Test func `needs only one signal where it has no more`() throws {
    #expect(try finding(bad).verdict == .present)
  }

  @Test func `is only emerging, however strong, while a single signal says so`() throws {
    let found = try finding("\(bad), weight: 3\n\(good)")
    #expect(found.strength == 0.75)
    #expect(found.verdict == .emerging)
    #expect(found.counterEvidence.map(\.signal.indicator.text) == ["artifact.summaries"])
  }

  @Test func `is emerging from three tenths on, and absent below`() throws {
    #expect(try finding("\(bad), weight: 3\n\(good), weight: 7").verdict == .emerging)
    #expect(try finding("\(bad), weight: 29\n\(good), weight: 71").verdict == .absent)
  }

  @Test func `is unknown where less than half of the weight was measured, and says what to record`()
    throws
  {
    let found = try finding("\(bad)\n\(unrecorded), weight: 2")
    #expect(found.verdict == .unknown)
    #expect(found.strength == nil)
    #expect(found.confidence == nil)
    #expect(
      found.missing.map { $0.text(in: .english) } == [
        "Run the adoption survey twice a year. (Safe to ask, to fail and to raise issues)"
      ])
  }

  @Test func `can be told where half of the weight was measured, but is less sure`() throws {
    let found = try finding("\(bad)\n\(alsoBad)\n\(unrecorded), weight: 2")
    #expect(found.verdict == .present)
    #expect(found.strength == 1)
    #expect(found.confidence == 0.5)
  }

  @Test func `is unknown without its core signal`() throws {
    let found = try finding("\(bad)\n\(alsoBad)\n\(unrecorded), core: yes")
    #expect(found.verdict == .unknown)
  }

  @Test func `grows evenly between the two levels, averaged over what the figure could have been`()
    throws
  {
    let found = try finding("indicator: ritual.one-thing-to-try, watch: 1, alarm: 0")
    let signal = try #require(found.evidence.first)
    #expect(signal.value == 0.5)
    #expect(abs(signal.strength - 0.5) < 0.02)
    #expect(signal.interval.lowerBound < 0.5 && signal.interval.upperBound > 0.5)
    // A level at the value itself: half of the draws lie beyond it, so it is not nothing.
    let edge = try finding("indicator: ritual.one-thing-to-try, watch: 0.5, alarm: 0.3")
    #expect((0.05...0.45).contains(edge.strength ?? -1))
  }

  @Test func `combines its signals as it says`() throws {
    let both = "\(bad)\n\(good)"
    #expect(try finding(both, more: "combine: mean").strength == 0.5)
    #expect(try finding(both, more: "combine: all").strength == 0)
    #expect(try finding(both, more: "combine: any").strength == 1)
  }

  @Test func `counts of a group only the strongest`() throws {
    let group = "\(bad), group: g\n\(good), group: g\n\(good)"
    let found = try finding(group, more: "strongest: { g: 1 }")
    #expect(found.strength == 0.5)
    let unmeasured = try finding(
      "\(bad), group: g\n\(unrecorded), group: g\n\(alsoBad)", more: "strongest: { g: 1 }")
    #expect(unmeasured.confidence == 1)
  }

  @Test func `is not told before its time`() throws {
    let found = try finding(bad, more: "not before: 180", asOf: "2026-06-01")
    #expect(found.verdict == .unknown)
    #expect(found.missing.first?.text(in: .english).contains("180 days") == true)
    #expect(try finding(bad, more: "not before: 90").verdict == .present)
  }

  @Test(arguments: [
    ("{ kind: [topic-focused] }", PatternVerdict.present), ("{ kind: [team] }", .absent),
    ("{ of: age, above: 100 }", .present), ("{ of: age, below: 100 }", .absent),
    ("{ of: artifact.summaries, above: 0.9 }", .present),
    ("{ of: artifact.summaries, below: 0.9 }", .absent),
    ("{ of: feedback.safety, below: 0.9 }", .unknown), ("{ of: members, above: 3 }", .unknown),
    ("{ work mode: [remote] }", .unknown),
  ])
  func `befalls only communities for which its conditions hold`(
    condition: String, verdict: PatternVerdict
  ) throws {
    #expect(try finding(bad, more: "only when: [\(condition)]").verdict == verdict)
  }

  @Test func `leaves out a signal that is not meant for such a community`() throws {
    let found = try finding("\(bad)\n\(good), applies: { kinds: [team] }")
    #expect(found.strength == 1)
    #expect(found.confidence == 1)
  }

  @Test func `does not guess whether a level is meant for a community without a roster`() throws {
    let found = try finding("\(bad), applies: { from: 5 }")
    #expect(found.verdict == .unknown)
    #expect(found.missing.first?.text(in: .english).hasPrefix("Keep a roster") == true)
  }

  @Test func `does not read a signal with less than it needs`() throws {
    let found = try finding("\(bad)\n\(alsoBad), at least: { sessions: 21 }")
    #expect(found.confidence == 0.5)
    #expect(found.missing.count == 1)
    #expect(try finding("\(bad)\n\(alsoBad), at least: { n: 20 }").confidence == 1)
    #expect(try finding("\(bad)\n\(alsoBad), at least: { turns: 99 }").confidence == 1)
  }

  @Test func `is surer, but no stronger, where a condition makes it so`() throws {
    let split = "\(bad), weight: 59\n\(good), weight: 41"
    let (usual, young) = (
      try finding(split), try finding(split, more: "surer when: [{ of: age, below: 365 }]")
    )
    #expect(usual.strength == young.strength)
    #expect(usual.confidence == 0)
    #expect(young.confidence == 0.5)
  }
}

import Instruments
import Tallies
import TestSupport
import Testing

@testable import CommunityHealth

struct `What changed between two waves` {
  /// A survey of two headline items and a single one, whose people are known by pseudonyms.
  private static let pulse = """
    instrument: pulse
    version: 1
    title: { en: Pulse }
    audience: members
    every: half-year
    anonymity: confidential
    minimum group: { answers: 5, comments: 10 }
    languages: [en]
    sections:
      - id: safety
        title: { en: Safety }
        questions:
          - id: ask
            ask: { en: Can you ask? }
            scale: agreement
            headline: yes
          - id: fail
            ask: { en: Can you fail? }
            scale: agreement
            headline: yes
          - id: room
            ask: { en: Is there room? }
            scale: agreement

    """

  /// A wave of so many people, each with the answers of a choice of rows by turns.
  private static func wave(_ people: Int, _ rows: [String], named: Bool = false) -> String {
    let lines = (0..<people).map { person in
      (named ? "p\(person)," : "") + rows[person % rows.count]
    }
    return (named ? "_respondent," : "") + "ask,fail,room\n" + lines.joined(separator: "\n") + "\n"
  }

  private static func change(
    _ before: String, _ after: String, settings: String = "", more: [String: String] = [:]
  ) throws -> SurveyChange {
    let files = [
      "perennial.yaml": "community: Guild\nkind: team\nlaunched: 2025-01-05\n\(settings)",
      "surveys/pulse.yaml": pulse, "pulse/2025H2.csv": before, "pulse/2026H1.csv": after,
    ].merging(more) { $1 }
    let record = try PaperCommunity(files).record()
    let waves = try #require(record.waves[InstrumentID("pulse")])
    try #require(waves.count == 2)
    return SurveyChange(from: waves[0], to: waves[1], in: record.community, seed: 3)
  }

  private static let low = ["2,2,3", "3,2,3", "2,3,4", "1,2,3"]
  private static let high = ["5,4,3", "4,5,3", "4,4,4", "3,4,3"]

  @Test func `a clear rise of a headline is called one, with everything that speaks for it`() throws
  {
    let change = try Self.change(Self.wave(28, Self.low), Self.wave(28, Self.high))
    let scale = try #require(change.scales.first)
    #expect(change.scales.count == 1 && scale.id == "safety")
    #expect(scale.items.map(\.text) == ["ask", "fail"])
    // The means are 2.125 and 4.125 of 1…5.
    #expect(abs((scale.score.from ?? 0) - 28.125) < 1e-9)
    #expect(abs((scale.score.to ?? 0) - 78.125) < 1e-9)
    #expect(scale.score.verdict == .up)
    #expect((scale.q ?? 1) < 0.001)
    #expect((scale.effect ?? 0) > 0.9)
    #expect(!scale.isLinked && change.linked == nil)
  }

  @Test func `where nothing changed it says from what on it would have shown`() throws {
    let change = try Self.change(Self.wave(12, Self.low), Self.wave(12, Self.low))
    let score = try #require(change.scales.first?.score)
    #expect(score.verdict == .noClearChange)
    #expect(score.difference?.points == 0)
    #expect((5...25).contains(score.difference?.detectable ?? 0))
  }

  @Test func `single questions are called changed only from 25 answers a wave on`() throws {
    func ask(_ people: Int) throws -> ItemChange? {
      try Self.change(Self.wave(people, Self.low), Self.wave(people, Self.high)).items.first
    }
    #expect(try ask(24)?.verdict == .tooFew)
    #expect(try ask(24)?.difference != nil)
    #expect(try ask(25)?.verdict == .up)
  }

  @Test func `a share's difference has Newcombe's interval`() throws {
    // By hand at 90 %: 7 of 28 before, 14 of 28 after; Wilson 0.1416…0.4024 and 0.3516…0.6484.
    let rows = ["5,4,3", "1,1,3", "1,1,3", "1,1,3"]
    let later = ["5,4,3", "1,1,3"]
    let item = try #require(
      try Self.change(Self.wave(28, rows), Self.wave(28, later)).items.first)
    let difference = try #require(item.difference)
    #expect(abs(difference.share - 0.25) < 1e-12)
    #expect(abs(difference.interval.lowerBound - 0.03724) < 1e-4)
    #expect(abs(difference.interval.upperBound - 0.43378) < 1e-4)
  }

  @Test func `under the minimum group nothing is shown, and under ten no score`() throws {
    let change = try Self.change(Self.wave(4, Self.low), Self.wave(8, Self.high))
    let item = try #require(change.items.first)
    #expect(item.from == nil)
    #expect(item.to?.answers == 8)
    #expect(item.to?.favourable == 0.75)
    #expect(item.to?.score == nil)
    #expect(item.verdict == .tooFew)
    #expect(change.scales.first?.score.from == nil && change.scales.first?.score.to == nil)
    #expect(change.scales.first?.score.verdict == .tooFew)
  }

  @Test func `the same people are compared with themselves, which shows smaller changes`() throws {
    // Everybody rises by one point on one of the items.
    let before = ["1,1,3", "3,3,3", "5,4,3"]
    let after = ["2,1,3", "4,3,3", "5,5,3"]
    let apart = try Self.change(Self.wave(15, before), Self.wave(15, after))
    let linked = try Self.change(
      Self.wave(15, before, named: true), Self.wave(15, after, named: true))
    #expect(linked.linked == 15)
    let (one, other) = (try #require(apart.scales.first), try #require(linked.scales.first))
    #expect(!one.isLinked && other.isLinked)
    // All 15 signs point one way: 2 ÷ 2¹⁵.
    #expect(abs((other.p ?? 1) - 2 / 32768) < 1e-9)
    #expect(other.score.verdict == .up)
    #expect((one.p ?? 0) > (other.p ?? 1))
  }

  @Test(arguments: [(0, true), (1, false), (4, false), (5, true)])
  func `a question is linked only where those who answered it once are nobody, or enough`(
    silent: Int, isLinked: Bool
  ) throws {
    let before = Self.wave(20, Self.low, named: true)
    let after = (0..<20).map { person in
      let answers = Self.high[person % Self.high.count].split(separator: ",")
      return "p\(person),\(answers[0]),\(person < silent ? "" : answers[1]),\(answers[2])\n"
    }
    let change = try Self.change(before, "_respondent,ask,fail,room\n" + after.joined())
    #expect(change.linked == 20)
    #expect(change.items.map(\.isLinked) == [true, isLinked, true])
  }

  @Test func `few people who are left over would stand out, so that nobody is linked`() throws {
    let change = try Self.change(
      Self.wave(15, Self.low, named: true), Self.wave(17, Self.high, named: true))
    #expect(change.linked == nil)
    #expect(change.items.allSatisfy { !$0.isLinked })
  }

  @Test func `what was asked otherwise is shown without a comparison`() throws {
    let later = Self.pulse.replacing("version: 1", with: "version: 2")
      .replacing("Can you ask?", with: "May you ask?")
      .replacing(
        "ask: { en: Can you fail? }\n        scale: agreement",
        with: "ask: { en: Can you fail? }\n        scale: frequency"
      )
      .replacing("id: room", with: "id: time")
    let change = try Self.change(
      Self.wave(12, Self.low), Self.wave(12, Self.high).replacing("room", with: "time"),
      settings: "waves:\n  pulse/2025H2: { version: 1 }\n  pulse/2026H1: { version: 2 }\n",
      more: ["surveys/pulse.yaml": later, "surveys/pinned/pulse@1.yaml": Self.pulse])
    let statuses = change.items.map { "\($0.id.text) \($0.status.rawValue)" }
    #expect(statuses == ["ask reworded", "fail changed-scale", "time added", "room removed"])
    #expect(change.comparable == 1)
    #expect(change.items.map { $0.difference != nil } == [true, false, false, false])
    #expect(change.scales.map(\.id) == ["ask"])
  }

  @Test func `health of two days is compared by luck alone`() throws {
    let record = try CommunityRecord.simulated(
      members: 20, months: 14, seed: 2, response: 1, asOf: CalendarDate(certain: "2026-06-30"))
    let waves = try #require(record.waves[InstrumentID("adoption")])
    let same = CommunityChange(
      of: record, from: waves[waves.count - 1], to: waves[waves.count - 1], by: .shipped,
      asOf: CalendarDate(certain: "2026-06-30"))
    #expect(same.health.index.difference?.points == 0)
    #expect(same.health.index.verdict == .noClearChange)
    let change = CommunityChange(
      of: record, from: waves[waves.count - 2], to: waves[waves.count - 1], by: .shipped,
      asOf: CalendarDate(certain: "2026-06-30"))
    // Everybody answered both times, and still there is luck.
    let difference = try #require(change.health.index.difference)
    #expect(difference.interval.upperBound - difference.interval.lowerBound > 2)
    #expect(difference.confidence == 0.95)
  }

  @Test func `luck of two days is laid around what was measured, though draws lean`() throws {
    let day = CalendarDate(certain: "2026-06-30")
    let record = try CommunityRecord.simulated(
      members: 20, months: 14, seed: 2, response: 1, asOf: day)
    var reader = IndicatorReader(.shipped, of: record, asOf: day, seed: 1)
    let reading = reader.readings()[IndicatorID("ritual.facilitator-rotation")]
    let raw = try #require(reading?.raw)
    func mean(_ draws: Draws?) throws -> Double {
      guard case .drawn(let values)? = draws else { throw CancellationError() }
      return Moments(values).mean
    }
    #expect(try mean(reading?.chance) > raw + 0.2)
    #expect(abs(try mean(reading?.centred.chance) - raw) < 1e-9)
  }
}

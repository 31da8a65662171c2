import Instruments
import Testing

@testable import CommunityHealth

struct `Health` {
  /// A model of one checklist point for each layer, on a scale that gives 90, 90 and 35.
  private func layers(_ zero: [HealthLayer: Double]) -> [LayerHealth] {
    HealthLayer.allCases.map { layer in
      let definition = IndicatorDefinition(
        id: IndicatorID("\(layer.rawValue).only"), title: LocalizedText("Only", in: .english),
        measure: MeasureID("filled"), weight: 1)
      let model = HealthModel(version: 1, indicators: [definition])
      let measured = Measured(raw: zero[layer] ?? 0, count: 9, unit: .entries, source: "here")
      let reading = IndicatorReading(
        definition, measured: measured, scale: IndicatorScale(zero: 0, full: 100),
        level: .fixed(measured.raw), chance: .fixed(measured.raw))
      return LayerHealth(layer, of: model, readings: IndicatorReadings([reading]))
    }
  }

  @Test func `a strong layer cannot buy off a broken one`() throws {
    let index = try #require(
      HealthIndex(of: layers([.ritual: 90, .artifact: 90, .feedback: 35]), seed: 1))
    #expect((index.score * 10).rounded() / 10 == 65.7)
    #expect(index.band == .fragile)
    #expect(index.weakest == .feedback)
  }

  @Test func `one zero is seen, and does not erase everything`() throws {
    let index = try #require(
      HealthIndex(of: layers([.ritual: 100, .artifact: 100, .feedback: 0]), seed: 1))
    #expect(abs(index.score - 21.544) < 0.001)
    #expect(index.band == .failing)
  }

  @Test(arguments: [
    (74.95, HealthBand.thriving), (74.94, .steady), (60, .steady), (59.94, .fragile),
    (40, .fragile), (39.94, .failing),
  ])
  func `bands begin at the decimal that is shown`(score: Double, band: HealthBand) {
    #expect(HealthBand(of: score) == band)
  }

  @Test func `weights that cannot move leave the index where it is`() throws {
    let index = try #require(
      HealthIndex(of: layers([.ritual: 50, .artifact: 50, .feedback: 50]), seed: 1))
    #expect(abs(index.sensitivity.lowerBound - 50) < 1e-9)
    #expect(abs(index.sensitivity.upperBound - 50) < 1e-9)
  }

  private static let logged = PaperCommunity([
    "session-log.csv": """
    held_on,facilitator,one_thing_to_try,minutes_input,minutes_practice,minutes_dialogue,minutes_handoff,in_work_hours
    2026-05-05,a,Ask,10,20,10,5,yes
    2026-05-19,b,Ask,10,20,10,5,yes
    2026-06-02,c,Ask,10,20,10,5,yes
    2026-06-16,d,Ask,10,20,10,5,yes
    """
  ])

  @Test func `a layer of which less than half was recorded has no score, and health has none`()
    throws
  {
    let health = try Self.logged.analysis().health
    // Cadence, regularity, rotation, agenda, hours and one thing: six of nine.
    #expect(health[.ritual]?.coverage == 6.0 / 9)
    #expect(health[.ritual]?.score != nil)
    #expect(health[.artifact]?.score == nil)
    #expect(health[.feedback]?.score == nil)
    #expect(health.index == nil)
    let missing = health[.feedback]?.missing.map { $0.text(in: .english) } ?? []
    #expect(missing.contains("Log each action with owner, due date and the day it was closed."))
  }

  @Test func `a layer's score is the weighted mean of what was measured`() throws {
    let ritual = try #require(try Self.logged.analysis().health[.ritual])
    let scores = ritual.parts.compactMap(\.reading.score)
    #expect(scores.count == 6)
    #expect(abs((ritual.score ?? 0) - scores.reduce(0, +) / 6) < 1e-9)
  }

  @Test func `people's own view stands in at half the weight, and steps back for records`() throws {
    let cards = "rhythm,turns\n" + String(repeating: "green,green\n", count: 6)
    let perceived = PaperCommunity(["quarterly-check/2026Q2.csv": cards])
    let ritual = try #require(try perceived.analysis().health[.ritual])
    let part = try #require(ritual.parts.first { $0.reading.id.text == "quarterly.rhythm" })
    // It stands for cadence and regularity, which weigh 1 each.
    #expect(part.weight == 1)
    #expect(ritual.coverage == 4.0 / 9)
    let both = PaperCommunity([
      "quarterly-check/2026Q2.csv": cards,
      "session-log.csv": "held_on\n2026-05-05\n2026-05-19\n2026-06-02\n2026-06-16\n",
    ])
    let steppedBack = try #require(try both.analysis().health[.ritual])
    #expect(!steppedBack.parts.contains { $0.reading.id.text == "quarterly.rhythm" })
  }

  @Test func `the same record, day and seed give the same numbers, draw by draw`() throws {
    let (one, two) = (try Self.logged.analysis(), try Self.logged.analysis())
    #expect(one.readings.all == two.readings.all)
    #expect(one.health == two.health)
    let other = try Self.logged.analysis(seed: 8)
    #expect(other.readings.all.map(\.raw) == one.readings.all.map(\.raw))
    #expect(other.readings.all != one.readings.all)
  }

  @Test func `what is marked as met is held against the figures`() throws {
    let folder = PaperCommunity([
      "design-checklist/2026-06-01.csv": "item,status\nrotating-facilitation,met\n",
      "session-log.csv": "held_on,facilitator\n2026-05-05,a\n2026-05-19,a\n2026-06-02,a\n",
    ])
    let lens = try #require(try folder.analysis().checklist)
    #expect(lens.contradictions.map(\.point.question.id.text) == ["rotating-facilitation"])
  }
}

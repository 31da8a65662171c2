import Instruments
import Tallies
import TestSupport
import Testing

@testable import Intake

struct `A file of waves` {
  private static let feedback = shipped.instrument(InstrumentID("session-feedback"))

  private static func read(
    _ text: String, wave: String? = nil, large: Int = WaveReading.large
  ) throws -> WaveReading {
    try WaveReading(
      BytesInMemory(text), at: "a.csv", wave: wave, of: try #require(feedback),
      large: large
    ) { _ in true }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `holds the same whether it is counted first or read at once`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let text = Self.table(rows: Int.random(in: 0...120, using: &dice), &dice)
    for wave in [nil, "2026-03-05"] {
      let small = try Self.read(text, wave: wave)
      let large = try Self.read(text, wave: wave, large: 0)
      #expect(small.isRecorded == large.isRecorded, "seed \(seed)")
      #expect(small.waves.keys.sorted() == large.waves.keys.sorted(), "seed \(seed)")
      for (name, answers) in small.waves {
        let other = try #require(large.waves[name])
        #expect(answers.tally == other.tally, "seed \(seed)")
        #expect(answers.partials == other.partials, "seed \(seed)")
        #expect(answers.responses == other.responses, "seed \(seed)")
        #expect(answers.respondents == other.respondents, "seed \(seed)")
        #expect(answers.words == other.words, "seed \(seed)")
      }
      // Of a large file the problems of a few rows are told, of a small one all.
      if Set(small.problems.map(\.place)).count <= 20 {
        #expect(small.problems == large.problems, "seed \(seed)")
      }
    }
  }

  @Test func `is only counted where a wave has more than 2,000 answers`() throws {
    for count in [2000, 2001] {
      let text = "useful\n" + String(repeating: "5\n", count: count)
      for large in [0, WaveReading.large] {
        let wave = try #require(try Self.read(text, wave: "2026-03-05", large: large).waves.first)
        #expect(wave.value.count == count)
        #expect(wave.value.responses?.count == (count == 2000 ? 2000 : nil))
      }
    }
  }

  @Test(arguments: [3, 2001])
  func `counts by the groups of its definition, however many answer`(count: Int) throws {
    let adoption = try #require(shipped.instrument(InstrumentID("adoption")))
    let rows = "never,\n" + String(repeating: "daily,Sales\n", count: count - 1)
    for large in [0, WaveReading.large] {
      let reading = try WaveReading(
        BytesInMemory("use_frequency,department\n" + rows), at: "a.csv", wave: "2026H1",
        of: adoption, large: large
      ) { _ in true }
      let tally = try #require(reading.waves["2026H1"]).tally
      #expect(tally.layout.segments == adoption.segments.map(\.text))
      let departments = tally.grouped(by: ["department"]).groups
      #expect(departments.count == 2)
      #expect(departments[TallyGroup(["Sales"])]?.responses == count - 1)
    }
  }

  @Test func `counts those who broke off before a required question`() throws {
    let text = "_status,useful,clear\npartial,,3\ncomplete,,3\ncomplete,4,3\n"
    for large in [0, WaveReading.large] {
      let reading = try Self.read(text, wave: "2026-03-05", large: large)
      #expect(reading.waves.values.first?.count == 2)
      #expect(reading.waves.values.first?.partials == 1)
      #expect(reading.problems.map { "\($0.place)" } == ["a.csv:3, column 'useful'"])
    }
  }

  @Test func `that lacks only words is whole`() throws {
    let cards = try #require(shipped.instrument(InstrumentID("retrospective")))
    let text = "column,votes,worth_time\nkeep,3,\n,,4\n,2,\n"
    for large in [0, WaveReading.large] {
      let reading = try WaveReading(
        BytesInMemory(text), at: "a.csv", wave: "2026-03-19", of: cards, large: large
      ) { _ in true }
      #expect(reading.waves.values.first?.count == 3)
      #expect(reading.problems == [])
    }
  }

  @Test func `keeps the words without which a card is none, and says nothing of it`() throws {
    let cards = try #require(shipped.instrument(InstrumentID("retrospective")))
    let text = "column,text,votes\nkeep,Demos,3\n"
    let reading = try WaveReading(
      BytesInMemory(text), at: "a.csv", wave: "2026-03-19", of: cards
    ) { _ in true }
    #expect(reading.waves.values.first?.words == [QuestionID("text"): ["Demos"]])
    #expect(reading.problems == [])
  }

  @Test func `takes words out of the responses of an anonymous instrument`() throws {
    let reading = try Self.read("useful,takeaway\n5,secret\n", wave: "2026-03-05")
    let wave = try #require(reading.waves.values.first)
    #expect(wave.words == [QuestionID("takeaway"): ["secret"]])
    #expect(wave.responses?.first?[QuestionID("takeaway")].isAnswered == false)
    #expect(!reading.problems.contains { "\($0)".contains("secret") })
  }

  /// Rows of several waves, some broken, some broken off, some with words.
  private static func table(rows: Int, _ dice: inout SeededGenerator) -> String {
    let cells: [(String, [String])] = [
      ("_wave", ["2026-03-05", "2026-03-19", "2026-04-02", ""]),
      ("_status", ["complete", "partial", ""]), ("_respondent", ["", "p1", "p2"]),
      ("useful", ["1", "5", "3", "", "9"]), ("clear", ["2", "4", ""]),
      ("will_try", ["no", "yes", ""]), ("try_what", ["", "", "\"a, b\"", "'=x"]),
      ("felt_safe", ["1", "5"]),
    ]
    let kept = cells.filter { $0.0 == "useful" || Int.random(in: 0...5, using: &dice) > 0 }
    var text = kept.map(\.0).joined(separator: ",") + "\n"
    for _ in 0..<rows {
      text += kept.map { $0.1.randomElement(using: &dice) ?? "" }.joined(separator: ",") + "\n"
    }
    return text
  }
}

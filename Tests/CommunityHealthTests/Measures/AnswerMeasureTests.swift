import Instruments
import Intake
import Testing

@testable import CommunityHealth

struct `Measures of answers` {
  private let header = "use_frequency,checks_output,applied,discovered,shared,codified,recommend"

  private func wave(_ rows: [String], invited: Int = 10) -> PaperCommunity {
    PaperCommunity([
      "perennial.yaml": """
      community: Guild
      kind: topic-focused
      waves:
        adoption/2026H1: { opened: 2026-05-04, closed: 2026-05-22, invited: \(invited) }
      """,
      "adoption/2026H1.csv": "\(header)\n" + rows.joined(separator: "\n") + "\n",
    ])
  }

  private let five = [
    "daily,5,0,4+,2-3,0,10", "daily,4,1,1,1,1,9", "never,3,2-3,0,0,0,7",
    "about-weekly,did-not-use,8+,2-3,1,0,6", "less-often,1,0,1,0,0,0",
  ]

  @Test func `shares count choices, and answers beside the scale not at all`() throws {
    let folder = wave(five)
    #expect(try folder.reading("impact.applied").raw == 0.6)
    #expect(try folder.reading("decay.practice-gap").raw == 0.4)
    #expect(try folder.reading("impact.applied").measured?.source == "adoption/2026H1")
  }

  @Test func `recommending counts 9 and 10, less 0 to 6 on the second line`() throws {
    #expect(try wave(five).reading("community.recommend").raw == 0.4)
    #expect(try wave(five).reading("community.enps").raw == 0)
  }

  @Test(arguments: [("10", "≥ 83 %"), ("0", "≤ −83 %")])
  func `the balance of who recommends is told roughly at its ends, and nowhere else`(
    answer: String, told: String
  ) throws {
    func text(_ answers: [String]) throws -> String? {
      let reading = try wave(answers.map { "daily,5,0,4+,2-3,0,\($0)" }).reading("community.enps")
      return IndicatorReading.roughlyAtTheEnds(reading).rawText(in: .english)
    }
    #expect(try text(Array(repeating: answer, count: 6)) == told)
    // As many who would as would not are neither nearly all nor hardly any.
    #expect(try text(["10", "9", "10", "0", "3", "6"]) == "0 %")
    #expect(try text(["10", "9", "7", "0", "3", "6", "5", "2"]) == "−38 %")
  }

  @Test func `a scale says how well its questions hang together, from ten people on`() throws {
    func safety(_ rows: [String]) throws -> [String: Double] {
      let folder = PaperCommunity([
        "adoption/2026H1.csv":
          "safe_basic,safe_failed,safe_reliance,safe_raise,safe_ask_help\n"
          + rows.joined(separator: "\n") + "\n"
      ])
      let figures = try folder.reading("feedback.safety").measured?.figures ?? []
      return Dictionary(figures.map { ($0.name, $0.value) }) { first, _ in first }
    }
    // Five questions answered alike by everybody: nothing but what they have in common.
    let alike = (0..<12).map { Array(repeating: "\($0 % 4 + 2)", count: 5).joined(separator: ",") }
    #expect(try safety(alike)["Cronbach's α"] == 1)
    #expect(try safety(Array(alike.prefix(9)))["Cronbach's α"] == nil)
  }

  @Test func `a step lets through what came out of what went in, in the middles of bands`() throws {
    // Found 4 + 1 + 0 + 2.5 + 1, shared 2.5 + 1 + 0 + 1 + 0, written down 1.
    #expect(try wave(five).reading("circulation.share").raw == 4.5 / 8.5)
    #expect(try wave(five).reading("circulation.codify").raw == 1 / 4.5)
    #expect(try wave(five).reading("circulation.codify-of-found").raw == 1 / 8.5)
  }

  @Test func `no more comes out of a step than went in, however often one thing is told`() throws {
    let told = Array(repeating: "daily,5,0,1,4+,0,9", count: 6)
    #expect(try wave(told).reading("circulation.share").raw == 1)
    #expect(try wave(told).reading("circulation.share").chance?.interval().upperBound == 1)
  }

  @Test func `four answers are not shown where five are the least`() throws {
    let reading = try wave(Array(five.prefix(4))).reading("impact.applied")
    #expect(reading.status == .notShown)
    #expect(reading.raw == nil)
    #expect(reading.count == nil)
  }

  @Test func `when all have answered the level is certain, and luck is not`() throws {
    let reading = try wave(five, invited: 5).reading("impact.applied")
    #expect(reading.level?.interval() == 0.6...0.6)
    let chance = try #require(reading.chance?.interval())
    #expect(chance.lowerBound < 0.6 && chance.upperBound > 0.6)
  }

  @Test func `the silent widen the level, and never beyond what they could say`() throws {
    let level = try #require(try wave(five, invited: 10).reading("impact.applied").level)
    #expect(level.interval().lowerBound >= 0.3)
    #expect(level.interval().upperBound <= 0.8)
    #expect(level.interval().lowerBound < level.interval().upperBound)
  }

  @Test func `safety is the mean of five items, for those who answered half of them`() throws {
    let items = "safe_basic,safe_failed,safe_reliance,safe_raise,safe_ask_help"
    let folder = PaperCommunity([
      "adoption/2026H1.csv":
        "\(items)\n5,5,5,5,5\n1,1,1,1,1\n3,3,3,,\n5,,,,\n3,3,3,3,3\n3,3,3,3,3\n"
    ])
    let reading = try folder.reading("feedback.safety")
    #expect(reading.count == 5)
    #expect(reading.raw == 0.5)
    #expect(reading.score == 50)
  }

  @Test func `a module that the latest wave did not ask is read from the one before`() throws {
    let folder = PaperCommunity([
      "adoption/2025H2.csv": "recommend,safe_mistake\n9,5\n9,5\n9,5\n9,4\n0,1\n",
      "adoption/2026H1.csv": "recommend\n9\n9\n9\n9\n9\n",
    ])
    let model = HealthModel.yaml(
      """
      health model: 1
      indicators:
        - id: community.mistakes
          title: Mistakes
          measure: favourable
          with: { survey: adoption, question: safe_mistake }
        - id: community.recommend
          title: Recommend
          measure: favourable
          with: { survey: adoption, question: recommend }
      """
    ).model
    let asked = try folder.reading("community.mistakes", model: model)
    #expect(asked.raw == 0.8)
    #expect(asked.measured?.wave?.name == "2025H2")
    #expect(try folder.reading("community.recommend", model: model).raw == 1)
    // More than 13 months later nobody knows any more; whether nobody answered or too few is not told.
    let later = try folder.reading("community.mistakes", asOf: "2027-02-01", model: model)
    #expect(later.status == .notShown)
  }

  @Test func `those who were not there are no answer to what they tried`() throws {
    let rows = ["it-worked", "it-did-not", "not-yet", "not-yet", "was-not-there", "was-not-there"]
    let folder = PaperCommunity([
      "session-feedback.csv": "_wave,useful,tried_last\n"
        + rows.map { "2026-06-16,4,\($0)\n" }.joined()
    ])
    #expect(try folder.reading("impact.follow-through").raw == 0.5)
    #expect(try folder.reading("impact.follow-through").count == 4)
  }

  @Test func `skills in two camps lie as far apart as can be`() throws {
    let row = { (point: Int) in "\(point),\(point),\(point),\(point)\n" }
    let folder = PaperCommunity([
      "adoption/2026H1.csv": "skill_prompting,skill_checking,skill_choosing,skill_rules\n"
        + [1, 1, 1, 5, 5, 5].map(row).joined()
    ])
    #expect(try folder.reading("skill.spread").raw == 1)
  }

  @Test func `feedback is answered by those who came`() throws {
    let folder = PaperCommunity([
      "session-log.csv": "held_on,attendees\n2026-06-16,a;b;c;d;e;f;g;h\n",
      "session-feedback.csv": "_wave,useful\n" + String(repeating: "2026-06-16,4\n", count: 4),
    ])
    let reading = try folder.reading("feedback.response-rate")
    #expect(reading.raw == 0.5)
    #expect(reading.score == 100)
  }

  @Test func `feedback after many sessions is one group of people, with one doubt`() throws {
    let days = ["2026-05-05", "2026-05-19", "2026-06-02", "2026-06-16"]
    let folder = PaperCommunity([
      "session-feedback.csv": "_wave,useful\n"
        + days.map { String(repeating: "\($0),5\n", count: 5) }.joined()
    ])
    let reading = try folder.reading("feedback.usefulness")
    #expect(reading.raw == 1)
    #expect(reading.count == 20)
    // One pseudo-person beside the others: at most a few percent of doubt where all agree.
    let least = try #require(reading.chance?.interval().lowerBound)
    #expect(least > 0.85 && least < 1)
  }

  /// Three sessions of eight people; after the last only so many answered, all of them well.
  private func feedback(last count: Int) throws -> IndicatorReading {
    let days = ["2026-05-19", "2026-06-02", "2026-06-16"]
    let rows = zip(days, [8, 8, count]).map { String(repeating: "\($0),5\n", count: $1) }
    return try PaperCommunity([
      "session-log.csv": "held_on,attendees\n"
        + days.map { "\($0),a;b;c;d;e;f;g;h\n" }.joined(),
      "session-feedback.csv": "_wave,useful\n" + rows.joined(),
    ]).reading("feedback.usefulness")
  }

  @Test func `a session after which too few answer is silent, and not left out`() throws {
    #expect(try feedback(last: 8).level?.interval() == 1...1)
    let level = try #require(try feedback(last: 3).level?.interval())
    #expect(try feedback(last: 3).count == 16)
    // Eight of twenty-four may have found it useless.
    #expect(level.lowerBound < 1 && level.lowerBound >= 16.0 / 24)
  }

  @Test func `of what passed on the doubt goes both ways`() throws {
    // Everyone found something, and told of half of it.
    let folder = wave(Array(repeating: "daily,5,0,2-3,1,0,9", count: 8), invited: 16)
    let reading = try folder.reading("circulation.share")
    let level = try #require(reading.level?.interval(0.98))
    #expect(level.lowerBound < reading.raw ?? 0 && level.upperBound > reading.raw ?? 1)
  }
}

import Instruments
import Intake
import TestSupport
import Testing

@testable import CommunityHealth

/// Whoever has every figure, every interval and every draw of a community, and knows the rules.
struct `Somebody who reads every figure` {
  @Test(arguments: [5, 8], ["adoption", "quarterly-check"])
  func `cannot tell whether all chose the same or all but one did`(
    people: Int, survey: String
  ) throws {
    var dice = SeededGenerator.announced()
    for column in RoundOfAnswers.columns(of: survey).shuffled(using: &dice).prefix(5) {
      let points = RoundOfAnswers.points(of: column)
      let favourite = try #require(points.randomElement(using: &dice))
      var all = RoundOfAnswers(survey, people: people, &dice)
      for person in all.people.indices { all.people[person][column.id.text] = favourite }
      let seen = try all.community().guarded(survey)
      let odd = try #require((0..<people).randomElement(using: &dice))
      let other = try #require(points.filter { $0 != favourite }.randomElement(using: &dice))
      all.people[odd][column.id.text] = other
      #expect(
        try all.community().guarded(survey) == seen, "\(column.id): \(favourite), one \(other)")
    }
  }

  @Test func `cannot tell a question that nobody answered from one that too few did`() throws {
    var dice = SeededGenerator.announced()
    for column in RoundOfAnswers.columns(of: "adoption").shuffled(using: &dice).prefix(4) {
      var round = RoundOfAnswers("adoption", people: 9, &dice)
      let points = RoundOfAnswers.points(of: column)
      for person in round.people.indices { round.people[person][column.id.text] = nil }
      let seen = try round.community().guarded("adoption")
      for few in 1...4 {
        round.people[few][column.id.text] = points.randomElement(using: &dice)
        guard few % 2 == 0 else { continue }
        #expect(try round.community().guarded("adoption") == seen, "\(column.id): \(few)")
      }
      round.people[5][column.id.text] = points[0]
      #expect(try round.community().guarded("adoption") != seen, "\(column.id)")
    }
  }

  @Test func `finds no figure, interval or draw in which the two differ`() throws {
    var dice = SeededGenerator.announced()
    let earlier = RoundOfAnswers("adoption", people: 6, &dice)
    var all = RoundOfAnswers("adoption", people: 6, &dice)
    for person in all.people.indices { all.people[person]["tools_clear"] = "5" }
    let seen = try all.community(before: earlier).everythingShown(of: "adoption")
    all.people[2]["tools_clear"] = "1"
    let looks = try all.community(before: earlier).everythingShown(of: "adoption")
    #expect(looks.differences(from: seen) == [])
    all.people[3]["tools_clear"] = "1"
    let others = try all.community(before: earlier).everythingShown(of: "adoption")
    #expect(others.differences(from: seen).contains("conditions.tools"))
  }

  @Test func `cannot tell a round that nobody answered from one that too few did`() throws {
    var dice = SeededGenerator.announced()
    let earlier = RoundOfAnswers("adoption", people: 8, &dice)
    let seen = try RoundOfAnswers("adoption", people: 0, &dice)
      .community(before: earlier).everythingShown(of: "adoption")
    let few = try RoundOfAnswers("adoption", people: 4, &dice)
      .community(before: earlier).everythingShown(of: "adoption")
    #expect(few.differences(from: seen) == [])
  }

  @Test func `sees no session's feedback by looking on the day before and the day after`() throws {
    func community(_ last: Int) -> PaperCommunity {
      let rows = { (day: String, count: Int) in
        (0..<count).map { "\(day),\(1 + $0 % 5)\n" }.joined()
      }
      return PaperCommunity([
        "perennial.yaml": """
        community: Guild
        kind: topic-focused
        waves:
          session-feedback/2026-06-02: { invited: 12 }
          session-feedback/2026-06-16: { invited: 12 }
        """,
        "session-feedback.csv": "_wave,useful\n" + rows("2026-06-02", 6)
          + rows("2026-06-16", last),
      ])
    }
    func seen(_ last: Int) throws -> [IndicatorReading] {
      try community(last).disclosed().readings.all
    }
    let one = try seen(1)
    #expect(try seen(2) == one)
    #expect(try seen(3) == one)
    #expect(try seen(4) != one)
  }
}

struct `What is computed of a community` {
  private static let model = """
    health model: 1
    indicators:
      - id: ritual.sales
        title: Answers from Sales
        measure: share
        with: { survey: adoption, question: department, choices: [sales] }
        scale: { zero: 0, full: 1 }
      - id: ritual.worry
        title: Worry
        measure: favourable
        with: { survey: adoption, question: job_worry }
        scale: { zero: 0, full: 1 }
    """

  @Test func `four of five and five of five are told alike, as nearly all`() throws {
    func reading(_ favourable: Int) throws -> IndicatorReading {
      let rows = (0..<5).map { $0 < favourable ? "\(4 + $0 % 2)" : "2" }
      let community = PaperCommunity([
        "adoption/2026H1.csv": "tools_clear\n" + rows.joined(separator: "\n") + "\n"
      ])
      return try #require(try community.disclosed().readings[IndicatorID("conditions.tools")])
    }
    let (four, five) = (try reading(4), try reading(5))
    #expect(four.raw == 0.9 && five.raw == 0.9)
    #expect(four.rawText(in: .english) == "nearly all")
    #expect(four.shownScore == five.shownScore)
    #expect(try reading(3).raw == 0.6)
    #expect(try reading(1).rawText(in: .english) == "hardly any")
    #expect(try reading(0).raw == 0.1)
  }

  @Test func `nothing is computed of a segment, or of a sensitive question that few answer alike`()
    throws
  {
    let header = "department,job_worry\n"
    let rows = ["sales,1", "sales,2", "sales,4", "it,4", "it,5", "it,5", "it,5"]
    let community = PaperCommunity([
      "adoption/2026H1.csv": header + rows.joined(separator: "\n") + "\n"
    ])
    let shown = try community.disclosed(model: HealthModel.yaml(Self.model).model)
    #expect(shown.readings.all.map(\.status) == [.notShown, .notShown])
  }

  @Test func `a round that was handed on stands until enough answers differ`() throws {
    var dice = SeededGenerator.announced()
    let earlier = RoundOfAnswers("adoption", people: 8, &dice)
    var round = RoundOfAnswers("adoption", people: 9, &dice)
    let first = try round.community(before: earlier).disclosed()
    let ledger = DisclosureLedger(first.waves.compactMap(\.ledgerEntry))
    #expect(ledger.entries.count == 2)
    func status(_ round: RoundOfAnswers) throws -> IndicatorReading.Status? {
      try round.community(before: earlier).disclosed(after: ledger)
        .readings[IndicatorID("community.recommend")]?.status
    }
    #expect(try status(round) == .measured)
    let late = RoundOfAnswers("adoption", people: 5, &dice)
    round.people.append(late.people[0])
    #expect(try status(round) == .notShown)
    round.people += late.people.dropFirst()
    #expect(try status(round) == .measured)
  }

  @Test func `still tells nearly everything of twenty-four people, seventeen of whom answered`()
    throws
  {
    var dice = SeededGenerator.announced()
    let earlier = RoundOfAnswers("adoption", people: 17, &dice)
    let round = RoundOfAnswers("adoption", people: 17, &dice)
    let shown = try round.community(before: earlier, invited: 24).disclosed()
    let asked = shown.readings.all.filter {
      $0.definition.parameters.first("survey") == "adoption"
    }
    #expect(asked.count > 30)
    #expect(asked.allSatisfy { $0.status == .measured })
  }
}

import TestSupport
import Testing

@testable import Instruments

struct `A condition holds or not` {
  @Test(arguments: [
    // One of several choices, in the order of the definition.
    ("role is mid", "role", "mid", true), ("role is mid", "role", "senior", false),
    ("role is not mid", "role", "senior", true), ("role is not mid", "role", "mid", false),
    ("role < senior", "role", "mid", true), ("role < senior", "role", "senior", false),
    ("role <= senior", "role", "senior", true), ("role > junior", "role", "junior", false),
    ("role >= junior", "role", "junior", true), ("role in (mid, other)", "role", "other", true),
    ("role in (mid, other)", "role", "junior", false),
    ("role not in (mid, other)", "role", "junior", true),
    // A point of a scale, and an answer beside it, which has no order.
    ("useful >= 3", "useful", "3", true), ("useful > 3", "useful", "3", false),
    ("useful <= 3", "useful", "4", false), ("useful < 5", "useful", "1", true),
    ("useful < 5", "useful", "dont-know", false), ("useful >= 1", "useful", "dont-know", false),
    ("useful is dont-know", "useful", "dont-know", true),
    ("useful is not 5", "useful", "dont-know", true),
    ("answered(useful)", "useful", "dont-know", true),
    ("useful > dont-know", "useful", "5", false),
    ("useful <= dont-know", "useful", "dont-know", false),
    // Numbers compare by value, not by letters.
    ("count is 7", "count", "7", true), ("count is 7.0", "count", "7", true),
    ("count > 9", "count", "10", true), ("count < 9", "count", "10", false),
    ("hours >= 2.5", "hours", "2.5", true), ("hours < -1", "hours", "-1.5", true),
    ("count is ten", "count", "10", false), ("count < ten", "count", "1", false),
    // Dates and times compare by the calendar and the clock.
    ("day < 2026-10-01", "day", "2026-09-30", true),
    ("day is 2026-03-05", "day", "2026-03-05", true),
    ("day > 2026-03-05", "day", "2026-03-05", false),
    ("day > 2026-3-5", "day", "2027-01-01", false),
    ("starts < 10:00", "starts", "9:30", true), ("starts is 9:30", "starts", "09:30", true),
    ("starts >= 09:30", "starts", "09:29", false),
    // Several choices: any of them, and no order.
    ("tools is chat", "tools", "chat;code", true), ("tools is code", "tools", "chat", false),
    ("tools is not chat", "tools", "chat;code", false),
    ("tools in (code, none)", "tools", "chat;code", true),
    ("tools > chat", "tools", "code", false), ("tools <= chat", "tools", "chat", false),
    // Yes or no, words, people, departments, lights.
    ("sure is yes", "sure", "yes", true), ("sure is yes", "sure", "no", false),
    ("sure > no", "sure", "yes", true), ("words is \"two words\"", "words", "two words", true),
    ("words is two", "words", "two words", false), ("words > a", "words", "b", false),
    ("asked is anna", "asked", "ben;anna", true), ("asked is not anna", "asked", "ben", true),
    ("unit is sales", "unit", "sales", true), ("units is sales", "units", "support;sales", true),
    ("units > sales", "units", "support", false), ("rhythm < green", "rhythm", "yellow", true),
    ("rhythm_direction is up", "rhythm_direction", "up", true),
    ("role_other is singer", "role_other", "singer", true),
  ])
  func `as the answer says`(written: String, id: String, answer: String, holds: Bool) throws {
    let column = try #require(columns(of: sampleForm)[QuestionID(id)])
    let given = try AnswerReader(for: column).answer(from: answer, at: .machine)
    #expect(condition(written).holds(for: [column.id: given], in: sampleForm) == holds)
  }

  @Test(arguments: [
    ("X is V", false), ("X is not V", true), ("X < V", false), ("X <= V", false),
    ("X > V", false), ("X >= V", false), ("X in (V)", false), ("X not in (V)", true),
    ("answered(X)", false), ("not answered(X)", true), ("not X is V", true),
    ("not X is not V", false), ("not X > V", true),
  ])
  func `and without an answer fails every comparison but 'is not'`(pattern: String, holds: Bool) {
    let values = [
      ("role", "mid"), ("useful", "3"), ("count", "0"), ("day", "2026-03-05"), ("tools", "chat"),
      ("starts", "09:30"), ("sure", "no"), ("words", "x"), ("asked", "anna"), ("units", "sales"),
    ]
    for (id, value) in values {
      let written = pattern.replacing("X", with: id).replacing("V", with: value)
      let read = condition(written)
      for missing in Missing.allCases {
        let answers = [QuestionID(id): Answer.missing(missing)]
        #expect(read.holds(for: answers, in: sampleForm) == holds, "\(written), \(missing)")
      }
      #expect(read.holds(for: [:], in: sampleForm) == holds, "\(written), not there")
    }
  }

  @Test func `and never because of a question that is not there`() {
    let answers = [QuestionID("gone"): Answer.choice(ChoiceCode("x"))]
    #expect(!condition("gone is x").holds(for: answers, in: sampleForm))
    #expect(condition("gone is not x").holds(for: answers, in: sampleForm))
  }

  @Test func `as slow and plain judging says`() {
    var random = RandomCondition(
      generator: SeededGenerator.announced(), vocabulary: Self.vocabulary)
    let columns = columns(of: sampleForm)
    let orders = columns.mapValues { $0.choices.filter { !$0.isOffScale }.map(\.code.text) }
    for _ in 0..<2_000 {
      let written = random.text()
      let read = condition(written)
      var answers: [QuestionID: Answer] = [:]
      for (id, literals) in Self.vocabulary
      where Int.random(in: 0..<4, using: &random.generator) > 0 {
        guard let column = columns[QuestionID(id)] else { continue }
        let drawn = literals.randomElement(using: &random.generator) ?? ""
        answers[column.id] = try? AnswerReader(for: column).answer(from: drawn, at: .machine)
      }
      let expected = SlowEvaluation(answers: answers, order: orders).holds(read)
      #expect(read.holds(for: answers, in: sampleForm) == expected, "\(written), \(answers)")
    }
  }

  private static let vocabulary = [
    ("role", ["junior", "mid", "senior", "other", "nobody"]),
    ("useful", ["1", "2", "3", "4", "5", "dont-know", "6"]),
    ("count", ["0", "9", "10", "100", "ten"]),
    ("hours", ["-1.5", "0", "2.5", "2.50", "10"]),
    ("day", ["2026-03-05", "2026-10-01", "2025-12-31", "2026-3-5"]),
    ("starts", ["09:30", "9:30", "10:00", "00:00", "soon"]),
    ("tools", ["chat", "code", "none", "chat;code"]),
    ("sure", ["yes", "no"]), ("words", ["yes", "two words", "3"]),
    ("asked", ["anna", "ben", "anna;ben"]), ("units", ["sales", "support", "sales;support"]),
    ("rhythm", ["red", "yellow", "green"]),
  ]
}

import TestSupport
import Testing

@testable import Instruments

struct `What somebody answered` {
  private static let kinds: [QuestionKind] = [
    .rating(fivePoints, beside: [dontKnow]), .one([choice("mid"), choice("senior")]),
    .several([choice("chat"), choice("code"), alone], limit: 1), .yesNo(yesNo),
    .number(NumberRange(isWhole: true, least: 10, greatest: 20)), .text(.short),
    .date(DateRange(precision: .day, earliest: date(2026, 1, 1))),
    .date(DateRange(precision: .month)), .time, .link, .person, .people, .department, .departments,
    .checklistItem(status: light), .trafficLight(light: light, direction: direction),
  ]

  @Test func `never enters a problem`() {
    var generator = SeededGenerator.announced()
    var refusals: [ProblemCode: Int] = [:]
    for _ in 0..<4_000 {
      let (written, secret) = Self.answer(&generator)
      guard let kind = Self.kinds.randomElement(using: &generator) else { return }
      let column = Column("q", ask: text("?"), kind: kind, of: "q")
      do throws(Problem) {
        _ = try AnswerReader(for: column).answer(from: written, at: .question("q"))
      } catch {
        refusals[error.code, default: 0] += 1
        #expect(!error.description.contains(secret), "\(written.debugDescription)")
      }
    }
    for code in [
      ProblemCode.answerUnknownChoice, .answerNotANumber, .answerNotADate, .answerNotATime,
      .answerNotALink, .answerTooLong,
    ] { #expect(refusals[code, default: 0] > 10, "\(code) was hardly tried") }
  }

  @Test func `never enters a problem of a whole response`() {
    var generator = SeededGenerator.announced()
    let instrument = form(
      [
        question("a", .one([choice("x"), choice("y")]), isRequired: true),
        question("b", .text(.long), when: "a is x"),
        question("c", .number(NumberRange(isWhole: true)), isRequired: true),
        question("d", .shares([share("d1"), share("d2")], sum: 100)),
      ], completeness: "answered(b)")
    let reader = ResponseReader(for: instrument)
    var count = 0
    for _ in 0..<500 {
      var texts: [QuestionID: String] = [:]
      var secrets: [String] = []
      for column in instrument.columns {
        let (written, secret) = Self.answer(&generator)
        texts[column.id] = written
        secrets.append(secret)
      }
      let (_, problems) = reader.response(from: texts) { .question($0 ?? "all") }
      count += problems.count
      for problem in problems {
        for secret in secrets { #expect(!problem.description.contains(secret)) }
      }
    }
    #expect(count > 500)
  }

  /// An answer, and the part of it that no message could hold by chance.
  private static func answer(
    _ generator: inout SeededGenerator
  ) -> (written: String, secret: String) {
    let letters = Array("ÄÖ秘密QZ7%{}\\'")
    let count = Int.random(in: 5...9, using: &generator)
    let secret = String((0..<count).map { _ in letters.randomElement(using: &generator) ?? "Ä" })
    let wrappings = [
      ("", ""), ("mid", ""), ("", ";code"), ("https://", " x"), ("2026-", ""), ("chat;", ""),
      ("-", ""),
      ("1", ""), ("09:", ""), ("", String(repeating: "長", count: 600)),
    ]
    let (before, after) = wrappings.randomElement(using: &generator) ?? ("", "")
    return (before + secret + after, secret)
  }
}

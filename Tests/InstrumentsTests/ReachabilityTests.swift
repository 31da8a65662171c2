import Testing

@testable import Instruments

struct `Whether a condition can come true` {
  private func codes(_ written: String) -> [ProblemCode] {
    let asked = question("last", .text(.short), when: written)
    return DefinitionCheck(form(sampleForm.questions + [asked])).problems.map(\.code)
  }

  @Test(arguments: [
    "role is mid and role is senior", "useful > 3 and useful < 3", "useful < 1", "useful > 5",
    "count > 100", "count < 0", "count > 3 and count < 4", "not sure is yes and sure is yes",
    "answered(role) and not answered(role)", "day < 2026-01-01 and day > 2026-01-01",
    "starts < 00:00", "useful is dont-know and useful >= 1", "words is a and words is b",
  ])
  func `is denied where it contradicts itself`(written: String) {
    #expect(codes(written) == [.conditionNeverTrue])
  }

  @Test(arguments: [
    "role is mid or role is not mid", "not (useful > 3 and useful < 3)",
    "role not in (mid) or answered(role)",
    "answered(role) or not answered(role)",
  ])
  func `is warned of where nothing else can be`(written: String) {
    #expect(codes(written) == [.conditionAlwaysTrue])
  }

  @Test(arguments: [
    "role is mid", "useful > 3 and useful < 5", "count > 3 and count < 5",
    "tools is chat and tools is code",
    "day >= 2026-01-01 and day <= 2026-01-01", "useful is dont-know or useful >= 4",
    "words is not a and words is not b", "not answered(role)", "hours > 1 and hours < 2",
  ])
  func `is granted where an answer fits`(written: String) {
    #expect(codes(written) == [])
  }

  @Test(arguments: [
    "starts > 09:00 and starts < 10:00", "day > 2026-01-01 and day < 2026-01-31",
    "asked is anna and asked is ben", "units is sales and units is support",
    "hours > 1 and hours < 1.001", "day > 2026-01-01 and day < 2026-01-03",
  ])
  func `is granted where an answer between the named ones fits`(written: String) {
    #expect(codes(written) == [])
  }

  @Test func `is granted where many choices of a list are named`() {
    let kind = QuestionKind.several("abcdefgh".map { choice(String($0)) }, limit: nil)
    let rule = "q is h and q is not a and (q is b or q not in (c, d, e, f, g))"
    let instrument = form([question("q", kind), question("last", .text(.short), when: rule)])
    #expect(DefinitionCheck(instrument).problems.map(\.code) == [])
  }

  @Test func `takes the conditions of earlier questions into account`() {
    let instrument = form([
      question("role", .one([choice("junior"), choice("mid")])),
      question("b", .yesNo(yesNo), when: "role is mid"),
      question("c", .yesNo(yesNo), when: "b is yes and role is junior"),
    ])
    let problems = DefinitionCheck(instrument).problems
    #expect(problems.map(\.code) == [.questionUnreachable])
    #expect(problems.map(\.place) == [.definition(.init(.question(2), key: "when"))])
  }
}

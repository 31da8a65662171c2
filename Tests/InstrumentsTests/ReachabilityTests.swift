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
    "starts < 00:00", "starts > 23:59", "starts > 09:00 and starts < 09:01",
    "day > 2026-01-01 and day < 2026-01-02", "unit is sales and unit is support",
    "asked is anna and not answered(asked)", "useful is dont-know and useful >= 1",
    "words is a and words is b",
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

  @Test(arguments: [
    ("until < 2026-01-01", [ProblemCode.conditionNeverTrue]),
    ("until > 2026-06-30", [.conditionNeverTrue]), ("until > 2026-06-29", []),
    ("until >= 2026-01-01 or not answered(until)", [.conditionAlwaysTrue]),
    ("think < 0", [.conditionNeverTrue]), ("think > 0 and think < 0.5", []),
    ("lead is anna and lead is ben", [.conditionNeverTrue]), ("lead is not anna", []),
    ("rhythm is green and rhythm_direction is down", []),
  ])
  func `keeps to the limits of the kind`(written: String, codes: [ProblemCode]) {
    let range = DateRange(
      precision: .day, earliest: date(2026, 1, 1), latest: date(2026, 6, 30))
    let instrument = form([
      question("until", .date(range)), question("time", .shares([share("think")], sum: 100)),
      question("lead", .person),
      question("rhythm", .trafficLight(light: light, direction: direction)),
      question("last", .text(.short), when: written),
    ])
    #expect(DefinitionCheck(instrument).problems.map(\.code) == codes)
  }

  /// Yes-or-no questions, and so many conditions that no answers to all of them can fulfil.
  private func contradictions(_ count: Int, over questions: Int) -> [ProblemCode] {
    let names = (0..<questions).map { "q\($0)" }
    let rule = (names.map { "\($0) is yes" } + ["q0 is no"]).joined(separator: " and ")
    let asked = (0..<count).map { question("last\($0)", .text(.short), when: rule) }
    return DefinitionCheck(form(names.map { question($0, .yesNo(yesNo)) } + asked))
      .problems.map(\.code)
  }

  @Test func `is not claimed where too much would have to be tried for it`() {
    // Three answers to each of seven questions, against eight comparisons: 17,496 of 20,000.
    #expect(contradictions(1, over: 7) == [.conditionNeverTrue])
    #expect(contradictions(1, over: 8) == [])
    // Eleven of those are all that 200,000 comparisons for a definition suffice for.
    #expect(contradictions(20, over: 7).count == 11)
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

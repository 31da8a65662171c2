import Testing

@testable import Instruments

struct `An answer is read by its question` {
  private static let labelled = [
    choice("yes", LocalizedText([.init(.english, "Gladly"), .init(.japanese, "はい")])),
    choice("no", LocalizedText([.init(.english, " Not now "), .init(.spanish, "Ahora no")])),
    choice("8+", LocalizedText([.init(.english, "Same"), .init(.japanese, "GLADLY?")])),
    choice("few", text("same")), choice("gladly", text("Rarely")),
  ]

  private func read(_ kind: QuestionKind, _ written: String) throws -> Answer {
    let column = Column(QuestionID("q"), ask: text("?"), kind: kind, of: QuestionID("q"))
    return try AnswerReader(for: column).answer(from: written, at: .question("q"))
  }

  @Test(
    arguments: [
      (.rating(fivePoints, beside: [dontKnow]), "4", .choice("4")),
      (.rating(fivePoints, beside: [dontKnow]), "dont-know", .choice("dont-know")),
      (.one([choice("mid"), other]), "mid", .choice("mid")),
      (.one([choice("mid"), other]), "MID", .choice("mid")),
      (.one([choice("mid"), other]), "label OF Mid", .choice("mid")),
      (.yesNo(yesNo), "yes", .choice("yes")),
      (.checklistItem(status: light), "green", .choice("green")),
      (.trafficLight(light: light, direction: direction), "red", .choice("red")),
      (.number(NumberRange(isWhole: true)), "-12", .number(-12)),
      (.number(NumberRange(isWhole: true)), "3.0", .number(3)),
      (.number(NumberRange(isWhole: true)), "007", .number(7)),
      (.number(NumberRange(isWhole: false, least: 2.5)), "2.5", .number(2.5)),
      (.number(NumberRange(isWhole: false, greatest: 2.5)), "2.5", .number(2.5)),
      (.text(.short), "two\nlines", .text("two\nlines")),
      (.date(DateRange(precision: .day)), "2024-02-29", .date(date(2024, 2, 29))),
      (.date(DateRange(precision: .month)), "2026-03", .date(date(2026, 3, 1))),
      (.time, "9:05", .time(clock("09:05"))), (.time, "23:59", .time(clock("23:59"))),
      (.link, "HTTPS://example.org/ä?x=1", .text("HTTPS://example.org/ä?x=1")),
      (.person, "anna; ben", .people([PersonKey("anna; ben")])),
      (.people, "anna; ben;", .people([PersonKey("anna"), PersonKey("ben")])),
      (.department, "Sales; North", .text("Sales; North")),
      (.departments, "Sales\\; North;Support", .names(["Sales; North", "Support"])),
    ] as [(QuestionKind, String, Answer)])
  func `that takes what fits`(kind: QuestionKind, written: String, answer: Answer) throws {
    #expect(try read(kind, written) == answer)
    for blank in ["\u{FEFF}", "\u{A0}", " \t\r\n", "\u{200B}", "\u{3000}"] {
      #expect(try read(kind, blank + written + blank) == answer)
      #expect(try read(kind, blank) == .missing(.skipped))
    }
    #expect(try read(kind, "") == .missing(.skipped))
  }

  @Test(
    arguments: [
      (.rating(fivePoints, beside: [dontKnow]), "6", .answerUnknownChoice),
      (.rating(fivePoints, beside: []), "dont-know", .answerUnknownChoice),
      (.rating(fivePoints, beside: []), "4.0", .answerUnknownChoice),
      (.one([choice("mid")]), "mid;mid", .answerUnknownChoice),
      (.yesNo(yesNo), "maybe", .answerUnknownChoice),
      (.several([choice("a"), choice("b")], limit: nil), "a;c", .answerUnknownChoice),
      (.several([choice("a"), choice("b"), alone], limit: nil), "a;none", .answerRulesOutOthers),
      (.several([choice("a"), choice("b"), choice("c")], limit: 2), "a;b;c", .answerTooMany),
      (.number(NumberRange(isWhole: true)), "2.5", .answerNotWhole),
      (.number(NumberRange(isWhole: true, least: 3)), "2", .answerOutOfRange),
      (.number(NumberRange(isWhole: true, greatest: 3)), "4", .answerOutOfRange),
      (.text(.short), String(repeating: "é", count: 501), .answerTooLong),
      (.text(.long), String(repeating: "é", count: 10_001), .answerTooLong),
      (.person, String(repeating: "x", count: 501), .answerTooLong),
      (.date(DateRange(precision: .day)), "2023-02-29", .answerNotADate),
      (.date(DateRange(precision: .day)), "2026-03", .answerNotADate),
      (.date(DateRange(precision: .day)), "05.03.2026", .answerNotADate),
      (.date(DateRange(precision: .day)), "2026-3-5", .answerNotADate),
      (.date(DateRange(precision: .month)), "2026-03-05", .answerNotADate),
      (.date(DateRange(precision: .month)), "2026-13", .answerNotADate),
      (
        .date(DateRange(precision: .day, earliest: date(2026, 1, 1))), "2025-12-31",
        .answerOutOfRange
      ),
      (
        .date(DateRange(precision: .day, latest: date(2026, 1, 1))), "2026-01-02", .answerOutOfRange
      ),
      (.time, "24:00", .answerNotATime), (.time, "9", .answerNotATime),
      (.time, "09:5", .answerNotATime), (.time, "9:60", .answerNotATime),
      (.time, "+9:30", .answerNotATime), (.time, "09:30:00", .answerNotATime),
      (.link, "example.org", .answerNotALink), (.link, "https://", .answerNotALink),
      (.link, "javascript:alert(1)", .answerNotALink), (.link, "https://a b", .answerNotALink),
      (.link, "ftp://example.org", .answerNotALink), (.link, "https://a\u{7}b", .answerNotALink),
    ] as [(QuestionKind, String, ProblemCode)])
  func `that refuses what does not, and names the reason`(
    kind: QuestionKind, written: String, code: ProblemCode
  ) {
    let problem = #expect(throws: Problem.self) { try read(kind, written) }
    #expect(problem?.code == code)
    #expect(problem?.place == .question("q"))
  }

  @Test(arguments: [
    "1e3", "inf", "nan", "0x10", "+5", ".5", "5.", "--5", "1.2.3", "1,5", "5 000", "５", "-", "1-",
    "12345678901234567890123456789012345678901",
  ])
  func `that takes digits and a point as a number, and nothing else`(written: String) {
    let problem = #expect(throws: Problem.self) {
      try read(.number(NumberRange(isWhole: false)), written)
    }
    #expect(problem?.code == .answerNotANumber)
  }

  @Test(arguments: [
    ("yes", "yes"), ("YES", "yes"), ("はい", "yes"), ("not NOW", "no"), ("ahora no", "no"),
    ("8+", "8+"), ("few", "few"), ("rarely", "gladly"), ("gladly", "gladly"), ("Gladly?", "8+"),
  ])
  func `that knows choices by code and by label in any language`(
    written: String, code: String
  ) throws {
    #expect(try read(.one(Self.labelled), written) == .choice(ChoiceCode(code)))
  }

  @Test(arguments: ["same", "SAME", "GLADLY"])
  func `that does not guess where two choices could be meant`(written: String) {
    let problem = #expect(throws: Problem.self) { try read(.one(Self.labelled), written) }
    #expect(problem?.code == .answerUnknownChoice)
  }

  @Test(arguments: [
    ("b;a", ["a", "b"]), ("a;a", ["a"]), (" b ; c ", ["b", "c"]), ("a;", ["a"]), (";;b;", ["b"]),
    ("Label of c;A", ["a", "c"]),
  ])
  func `that puts several choices into the order of the definition`(
    written: String, codes: [String]
  ) throws {
    let kind = QuestionKind.several([choice("a"), choice("b"), choice("c")], limit: 2)
    #expect(try read(kind, written) == .choices(codes.map { ChoiceCode($0) }))
  }

  @Test(arguments: [
    ("a;b", ["a", "b"]), ("a\\;b", ["a;b"]), ("a\\;b;c", ["a;b", "c"]), ("\\;", [";"]),
    ("a\\b", ["a\\b"]), ("a\\\\;b", ["a\\;b"]), ("a;\u{A0};b", ["a", "b"]), ("", []), (";", []),
    ("日;本", ["日", "本"]),
  ])
  func `that splits lists at semicolons, unless a backslash stands before`(
    written: String, items: [String]
  ) {
    #expect(AnswerReader.items(of: written) == items)
  }

  @Test func `that splits lists whatever the neighbours of the semicolon`() {
    #expect(AnswerReader.items(of: "a;\u{301}b") == ["a", "\u{301}b"])
    #expect(AnswerReader.items(of: "a\u{600};b") == ["a\u{600}", "b"])
    #expect(AnswerReader.items(of: "a\\;\u{301}b") == ["a;\u{301}b"])
  }

  @Test(
    arguments: [
      .several([choice("a"), choice("b")], limit: nil), .people, .departments,
    ] as [QuestionKind])
  func `that takes a list of nothing as no answer`(kind: QuestionKind) throws {
    #expect(try read(kind, " ; ;") == .missing(.skipped))
  }

  @Test func `that names the limits of a month as a month`() {
    let range = DateRange(
      precision: .month, earliest: date(2026, 1, 1), latest: date(2026, 6, 1))
    let early = #expect(throws: Problem.self) { try read(.date(range), "2025-12") }
    #expect(early?.remedy == "write 2026-01 or later")
    let late = #expect(throws: Problem.self) { try read(.date(range), "2026-07") }
    #expect(late?.remedy == "write 2026-06 or earlier")
  }

  @Test func `that takes a name once, however often a list holds it`() throws {
    #expect(
      try read(.people, "ben;anna; ben") == .people([PersonKey("ben"), PersonKey("anna")]))
    #expect(try read(.departments, "Sales;Sales") == .names(["Sales"]))
  }
}

func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
  guard let date = CalendarDate(year: year, month: month, day: day) else {
    fatalError("a test names the day \(year)-\(month)-\(day), which does not exist")
  }
  return date
}

func clock(_ text: String) -> ClockTime {
  guard let time = ClockTime(text) else {
    fatalError("a test names the time \(text), which does not exist")
  }
  return time
}

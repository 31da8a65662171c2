import Testing

@testable import Instruments

struct `The minutes that answering takes` {
  private static let eightWords = text("one two three four five six seven eight")

  /// Questions of eight words and a rating: 5 seconds each.
  private func questions(_ count: Int, _ name: String, when rule: String? = nil) -> [Question] {
    (0..<count).map {
      question("\(name)\($0)", .rating(fivePoints, beside: []), ask: Self.eightWords, when: rule)
    }
  }

  private func section(
    _ count: Int, _ name: String, module: String? = nil, when rule: String? = nil
  ) -> Section {
    Section(
      id: name, condition: rule.map(condition(_:)),
      module: module.map { RotatingModule(name: $0, season: .spring) },
      questions: questions(count, name))
  }

  @Test(arguments: [(1, 0.5), (6, 0.5), (7, 1), (12, 1), (13, 1.5), (24, 2), (120, 10)])
  func `are five seconds a rating, rounded up to halves`(count: Int, minutes: Double) {
    #expect(form(questions(count, "q")).estimatedMinutes == minutes)
  }

  @Test func `count the longest of the rotating modules, and no other`() {
    let sections = [
      section(12, "always"), section(6, "a", module: "A"), section(12, "b", module: "B"),
      section(12, "a2", module: "A"),
    ]
    // 12 always and the 18 of module A.
    #expect(form(sections: sections).estimatedMinutes == 2.5)
    #expect(form(sections: Array(sections.dropLast())).estimatedMinutes == 2)
    #expect(form(sections: [sections[1]]).estimatedMinutes == 0.5)
  }

  @Test func `count questions that are not always shown half`() {
    #expect(form(questions(24, "q", when: "a is 1")).estimatedMinutes == 1)
    #expect(form(sections: [section(24, "s", when: "a is 1")]).estimatedMinutes == 1)
  }

  @Test(
    arguments: [
      // Each kind twenty times, with eight words: 40 seconds of reading.
      (.yesNo(yesNo), 60.0), (.one([choice("a"), choice("b"), choice("c"), choice("d")]), 80),
      (.several([choice("a"), choice("b")], limit: nil), 100),
      (
        .matrix(
          [Row(id: "r", ask: text("?")), Row(id: "s", ask: text("?"))], fivePoints, beside: []), 200
      ),
      (.shares([share("a"), share("b")], sum: 100), 320), (.text(.short), 80), (.text(.long), 160),
      (.number(NumberRange(isWhole: true)), 100), (.date(DateRange(precision: .day)), 100),
      (.time, 100),
      (.person, 100), (.people, 200), (.department, 100), (.departments, 200), (.link, 200),
      (.trafficLight(light: light, direction: direction), 120),
      (.checklistItem(status: light), 600),
    ] as [(QuestionKind, Double)])
  func `depend on the way of answering`(kind: QuestionKind, seconds: Double) {
    let many = (0..<20).map { question("q\($0)", kind, ask: Self.eightWords) }
    #expect(form(many).estimatedMinutes == ((seconds + 40) / 30).rounded(.up) / 2)
  }

  @Test func `are more where a text is required`() {
    let many = (0..<20).map { number in
      question("q\(number)", .text(.long), ask: Self.eightWords, isRequired: true)
    }
    #expect(form(many).estimatedMinutes == 14)
  }

  @Test func `are none without questions`() {
    #expect(form([]).estimatedMinutes == 0)
  }

  @Test func `are much the same in a language without spaces`() {
    let ask = "今日の回はあなたの仕事にどのくらい役に立ちましたか"
    let japanese = (0..<60).map {
      question("q\($0)", .rating(fivePoints, beside: []), ask: LocalizedText(ask, in: .japanese))
    }
    // 25 signs are read in 3⅛ seconds, about as 12 words are.
    #expect(form(japanese).estimatedMinutes == 6.5)
  }
}

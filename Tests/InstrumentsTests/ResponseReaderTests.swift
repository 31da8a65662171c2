import Testing

@testable import Instruments

struct `A response is judged as a whole` {
  private static let instrument = form(
    sections: [
      Section(
        id: "one",
        questions: [
          question("used", .yesNo(yesNo), isRequired: true),
          question(
            "useful", .rating(fivePoints, beside: [dontKnow]), isRequired: true, when: "used is yes"
          ),
          question("why", .text(.short), when: "useful < 3"),
          question("tools", .several([choice("chat"), other], limit: nil), when: "used is yes"),
          question("time", .shares([share("think"), share("write")], sum: 100)),
        ]),
      Section(
        id: "two", condition: condition("used is no"),
        questions: [question("hinder", .text(.short), isRequired: true)]),
    ], "answered(useful) or answered(hinder)")

  private func read(
    _ texts: [QuestionID: String], _ instrument: Instrument = instrument
  ) -> (response: Response, codes: [String]) {
    let (response, problems) = ResponseReader(for: instrument).response(from: texts) { column in
      column.map { .question($0) } ?? .file("answers.csv")
    }
    return (response, problems.map { "\($0.place): \($0.severity) \($0.code.rawValue)" })
  }

  @Test func `and has no problem where all fits`() {
    let (response, codes) = read([
      "used": "yes", "useful": "2", "why": "slow", "tools": "chat;other", "tools_other": "pen",
      "think": "30", "write": "70",
    ])
    #expect(codes == [])
    #expect(response["used"] == .choice("yes"))
    #expect(response["tools_other"] == .text("pen"))
    #expect(response["write"] == .number(70))
    #expect(response["hinder"] == .missing(.notShown))
    #expect(response["never-asked"] == .missing(.skipped))
  }

  @Test func `where a hidden question hides those that depend on it`() {
    let (response, codes) = read(["used": "no", "hinder": "time"])
    #expect(codes == [])
    for hidden in ["useful", "why", "tools", "tools_other"] {
      #expect(response[QuestionID(hidden)] == .missing(.notShown))
    }
    #expect(response["think"] == .missing(.skipped))
  }

  @Test func `and warns of answers to hidden questions, leaving them out`() {
    let (response, codes) = read([
      "used": "no", "hinder": "time", "useful": "1", "why": "slow", "tools_other": "pen",
    ])
    #expect(
      codes == [
        "question 'useful': warning answer-not-asked", "question 'why': warning answer-not-asked",
        "question 'tools_other': warning answer-not-asked",
      ])
    #expect(response["why"] == .missing(.notShown))
  }

  @Test func `and warns of words behind a choice that was not chosen, leaving them out`() {
    let (response, codes) = read([
      "used": "yes", "useful": "4", "tools": "chat", "tools_other": "pen",
    ])
    #expect(codes == ["question 'tools_other': warning answer-not-asked"])
    #expect(response["tools_other"] == .missing(.notShown))
    #expect(read(["used": "yes", "useful": "4"]).response["tools_other"] == .missing(.notShown))
    let one = form([question("role", .one([choice("mid"), other]))])
    #expect(read(["role": "mid", "role_other": "x"], one).codes.count == 1)
    #expect(read(["role": "other", "role_other": "x"], one).codes == [])
  }

  @Test(
    arguments: [
      ([:], ["question 'used': error answer-required", "answers.csv: error response-incomplete"]),
      (
        ["used": "yes"],
        [
          "question 'useful': error answer-required", "answers.csv: error response-incomplete",
        ]
      ),
      (
        ["used": "no"],
        [
          "question 'hinder': error answer-required", "answers.csv: error response-incomplete",
        ]
      ),
      (["used": "yes", "useful": "dont-know"], []),
      (
        ["used": "perhaps"],
        [
          "question 'used': error answer-unknown-choice", "answers.csv: error response-incomplete",
        ]
      ),
      (
        ["used": "yes", "useful": "9"],
        [
          "question 'useful': error answer-unknown-choice",
          "answers.csv: error response-incomplete",
        ]
      ),
    ] as [([QuestionID: String], [String])])
  func `and is complete only with what was shown and is required`(
    texts: [QuestionID: String], codes: [String]
  ) {
    #expect(read(texts).codes == codes)
  }

  @Test func `and tells an unreadable answer from a skipped one`() {
    let (response, _) = read(["used": "perhaps"])
    #expect(response["used"] == .missing(.unreadable))
    #expect(read([:]).response["used"] == .missing(.skipped))
  }

  @Test(arguments: [
    ("30", "70", []), ("33.3333", "66.6667", []), ("", "", []),
    ("30", "", ["question 'think': error shares-off-sum"]),
    ("30", "60", ["question 'think': error shares-off-sum"]),
    ("0", "0", ["question 'think': error shares-off-sum"]),
    ("-1", "101", ["question 'think': error answer-out-of-range"]),
  ])
  func `and its shares add up to the sum`(think: String, write: String, expected: [String]) {
    let (_, codes) = read(["used": "yes", "useful": "4", "think": think, "write": write])
    #expect(codes == expected)
  }

  @Test func `and says sums as people write them`() {
    let shares = ["a", "b"].map(share)
    let (_, problems) = ResponseReader(for: form([question("q", .shares(shares, sum: 100))]))
      .response(from: ["a": "0.1", "b": "0.2"]) { .question($0 ?? "all") }
    #expect(problems.map(\.message) == ["the parts of 'q' add up to 0.3 instead of 100"])
  }

  @Test func `and a checklist is a table with one row for each point`() {
    let checklist = form([
      question("open_agenda", .checklistItem(status: light)),
      question("host", .checklistItem(status: light)),
    ])
    let names = checklist.columns.map(\.id.text)
    #expect(names == ["item", "status", "evidence", "owner", "due"])
    let (response, codes) = read(["item": "host", "status": "red", "due": "2026-03-05"], checklist)
    #expect(codes == [])
    #expect(response["item"] == .choice("host"))
    #expect(response["due"] == .date(date(2026, 3, 5)))
    #expect(
      read(["item": "hosts"], checklist).codes == [
        "question 'item': error answer-unknown-choice", "question 'status': error answer-required",
      ])
  }
}

func share(_ id: String) -> Share {
  Share(id: QuestionID(id), ask: text("Part \(id)"), range: NumberRange(isWhole: false, least: 0))
}

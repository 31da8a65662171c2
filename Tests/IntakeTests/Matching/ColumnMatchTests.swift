import Instruments
import Testing

@testable import Intake

struct `Columns are matched to questions` {
  /// Each question column as `header: question, way` or what else became of it.
  private func matched(_ text: String, to id: String = "session-feedback") throws -> [String] {
    let table = try self.table(text, to: id)
    return table.matches.map { match in
      if case .asked(let candidates) = match.outcome {
        return "\(match.header): asked \(candidates.map(\.id.text).joined(separator: " "))"
      }
      return "\(match.header): \(match.question.map { "\($0), " } ?? "")\(match.outcome.words)"
    }
  }

  private func table(_ text: String, to id: String) throws -> MatchTable {
    let instrument = try #require(shipped.instrument(InstrumentID(id)))
    let source = try TableSource(SourceFile(path: "answers.csv", bytes: Array(text.utf8)))
    return MatchTable(ExportLayout(source.head), to: instrument, file: "answers.csv")
  }

  @Test func `by id, by text in any language, and without what is not seen`() throws {
    let text = """
      Timestamp,useful,今回の内容は、どのくらい明確でしたか,what was your MOST useful\u{A0}takeaway,How was the length?
      2026/03/05 10:00:00,5,3,Prompts,Too long
      """
    #expect(
      try matched(text) == [
        "Timestamp: submitted at", "useful: useful, id",
        "今回の内容は、どのくらい明確でしたか: clear, text",
        "what was your MOST useful\u{A0}takeaway: takeaway, text, folded",
        "How was the length?: length, text",
      ])
  }

  @Test(arguments: ["12 January 2026", "2026-01-12", "{since}"])
  func `with any date in place of a placeholder`(date: String) throws {
    let instrument = try #require(shipped.instrument("adoption"))
    let column = try #require(
      instrument.columns.first { column in
        column.ask.wordings.contains { $0.text.contains("{since}") }
      })
    let ask = column.ask.text(in: .english).replacing("{since}", with: date)
    let found = try matched("Timestamp,\"\(ask)\"\n2026/03/05 10:00:00,\n", to: "adoption")
    #expect(found.last?.hasSuffix("\(column.id), text, folded") == true || date == "{since}")
    #expect(found.last?.contains("\(column.id), ") == true)
  }

  @Test func `by likeness only with a lead, and with its score`() throws {
    let text = """
      Timestamp,How useful was this session for your daily work?,Any other remarks
      2026/03/05 10:00:00,5,
      """
    let table = try table(text, to: "session-feedback")
    guard case .question(let candidate, .closeText) = table.matches[1].outcome else {
      Issue.record("\(table.matches[1].outcome)")
      return
    }
    #expect(candidate.id == QuestionID("useful"))
    #expect((0.75..<1).contains(candidate.score))
    #expect(table.matches[2].outcome == .unknown)
  }

  @Test func `two columns for one question are asked for`() throws {
    let text =
      "Timestamp,useful,How useful was this session for your work?\n2026/03/05 10:00:00,5,4\n"
    let table = try table(text, to: "session-feedback")
    #expect(!table.isSettled)
    #expect(table.problems.map(\.code) == [.columnAmbiguous, .columnAmbiguous])
  }

  @Test func `who answered is dropped at the door`() throws {
    let text = "Timestamp,Email Address,useful\n2026/03/05 10:00:00,a@example.org,5\n"
    #expect(try matched(text)[1] == "Email Address: dropped, identity: email")
  }

  @Test func `a required question that is missing is told`() throws {
    let table = try table("Timestamp,clear\n2026/03/05 10:00:00,5\n", to: "session-feedback")
    #expect(table.problems.map(\.code) == [.columnMissing])
  }
}

struct `A mapping` {
  private func read(_ mapping: String) throws -> (MatchTable, [Problem]) {
    let instrument = try #require(shipped.instrument("session-feedback"))
    let text = "Timestamp,Worth it?,Clear?,Chatter\n2026/03/05 10:00:00,great,5,x\n"
    let source = try TableSource(SourceFile(path: "answers.csv", bytes: Array(text.utf8)))
    let layout = ExportLayout(source.head)
    let map = ImportMapping(
      SourceFile(path: "map.yaml", bytes: Array(mapping.utf8)), for: instrument, layout: layout)
    return (MatchTable(layout, to: instrument, mapping: map, file: "answers.csv"), map.problems)
  }

  @Test func `names columns by header or number, and leaves out others`() throws {
    let (table, problems) = try read(
      "columns:\n  Worth it?: useful\n  3: clear\nignore: [Chatter]\nanswers:\n  useful: { great: 5 }\n"
    )
    #expect(problems == [])
    #expect(table.matches.compactMap(\.question?.text) == ["useful", "clear"])
    #expect(table.matches.last?.outcome == .ignored)
  }

  @Test func `that meets nothing is told`() throws {
    let (_, problems) = try read(
      "columns:\n  Worth: useful\n  Clear?: cleer\nanswers:\n  useful: { great: 9 }\n")
    #expect(
      problems.map(\.code) == [.mappingColumnUnknown, .mappingQuestionUnknown, .notOneOf])
  }
}

extension DefinitionSet {
  fileprivate func instrument(_ id: String) -> Instrument? { instrument(InstrumentID(id)) }
}

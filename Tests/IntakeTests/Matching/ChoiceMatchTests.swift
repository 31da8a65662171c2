import Instruments
import Testing

@testable import Intake

struct `Answers are matched to choices` {
  private func match(
    _ question: String, of id: String = "session-feedback", values: Set<String> = ["x"]
  ) throws -> ChoiceMatch {
    let instrument = try #require(shipped.instrument(InstrumentID(id)))
    let column = try #require(instrument.columns.first { $0.id.text == question })
    return ChoiceMatch(column, values: values)
  }

  @Test(arguments: [
    ("5", "5"), ("Very useful", "5"), ("very\u{A0}useful ", "5"), ("非常に役に立つ", "5"),
    ("Muy útil", "5"), ("5 - Very useful", "5"), ("Very useful (5)", "5"), ("5.0", "5"),
  ])
  func `by code, label in any language, and number with words`(text: String, code: String) throws {
    #expect(try match("useful").reading(of: text) == .plain(ChoiceCode(code)))
  }

  @Test(arguments: ["4 - Very useful", "6", "useful", "", "Very useful indeed", "4.5"])
  func `never by half`(text: String) throws {
    #expect(try match("useful").reading(of: text) == nil)
  }

  @Test(arguments: [
    "2-Mar", "Mar-2", "2026-03-02", "02/03/2026", "3月2日", "3-Feb", "2026-03-02 00:00:00",
  ])
  func `with ranges that a spreadsheet turned into dates`(text: String) throws {
    #expect(try match("applied", of: "adoption").reading(of: text) == .repaired(ChoiceCode("2-3")))
  }

  @Test func `a date that no code can have become is none`() throws {
    #expect(try match("applied", of: "adoption").reading(of: "5-Mar") == nil)
    #expect(try match("useful").reading(of: "2-Mar") == nil)
  }

  @Test func `4 is never taken for 4+`() throws {
    #expect(try match("discovered", of: "adoption").reading(of: "4") == nil)
    #expect(try match("discovered", of: "adoption").reading(of: "4+") == .plain(ChoiceCode("4+")))
  }

  @Test func `by position only where all answers are positions`() throws {
    #expect(
      try match("length", values: ["1", "3"]).reading(of: "3") == .position(ChoiceCode("too-long")))
    #expect(try match("length", values: ["0", "3"]).reading(of: "3") == nil)
    #expect(try match("length", values: ["1", "Too long"]).reading(of: "1") == nil)
  }

  @Test func `joined in a cell, the longest first`() throws {
    let choices = ["Prompts", "Prompts, long", "Notes", "Yes, gladly"].map {
      Choice(
        code: ChoiceCode($0.lowercased().filter(\.isLetter)),
        label: LocalizedText([.init(.english, $0)]))
    }
    let column = try #require(
      Question(
        id: QuestionID("tried"), ask: LocalizedText([.init(.english, "What?")]),
        kind: .several(choices, limit: nil)
      ).columns.first)
    let match = ChoiceMatch(column, values: [])
    func codes(_ text: String) -> [String]? { match.joined(text)?.map(\.code.text) }
    #expect(codes("Prompts, long, Notes") == ["promptslong", "notes"])
    #expect(codes("Prompts;Notes;") == ["prompts", "notes"])
    #expect(codes("prompts notes") == ["prompts", "notes"])
    #expect(codes("Notes, Yes, gladly, Prompts") == ["notes", "yesgladly", "prompts"])
    #expect(codes("Prompts, and more") == nil)
  }
}

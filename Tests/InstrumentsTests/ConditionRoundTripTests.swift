import Instruments
import TestSupport
import Testing

struct `The standard spelling of a condition` {
  private static let vocabulary = [
    ("role", ["mid", "8+", "is", "two words", "or", "a,b", "(x)", "日本", "", " "]),
    ("useful", ["1", "5", "dont-know", "not", "<=", "e\u{301}", "it's", "-2.5"]),
    ("answered", ["answered", "yes", "09:30", "2026-03-05", "=", "&|!"]),
  ]

  @Test func `reads back to the same condition`() throws {
    var random = RandomCondition(
      generator: SeededGenerator.announced(), vocabulary: Self.vocabulary)
    for _ in 0..<2_000 {
      let written = random.text()
      let read = condition(written)
      #expect(try reread(read) == read, "from: \(written)")
      #expect(condition(read.description).description == read.description, "from: \(written)")
    }
  }

  @Test func `reads back where a value holds a quote`() throws {
    let read = condition("words is 'say \"yes\"'")
    #expect(try reread(read) == read)
  }

  @Test func `reads back at the greatest depth that is read`() throws {
    let deep = String(repeating: "(a is 1 or b is 2 and ", count: 31)
    let read = condition(deep + "c not in (1)" + String(repeating: ")", count: 31))
    #expect(try reread(read) == read)
  }

  private func reread(_ condition: Condition) throws -> Condition {
    try Condition(parsing: condition.description, at: DefinitionPlace(.instrument))
  }
}

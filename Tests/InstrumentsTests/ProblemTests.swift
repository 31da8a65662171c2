import Testing

@testable import Instruments

struct `A problem` {
  @Test(arguments: [(399, false), (400, false), (401, true), (100_000, true)])
  func `never fills the screen with somebody's text`(length: Int, isClipped: Bool) {
    let long = String(repeating: "é", count: length)
    let problem = Problem(.unknownKey, at: .file("x.yaml"), long, remedy: long)
    for words in [problem.message, problem.remedy] {
      #expect(words.unicodeScalars.count == min(length, 401))
      #expect(words.hasSuffix("…") == isClipped)
    }
  }

  private func placeholders(_ ask: String) -> [String] {
    DefinitionCheck(form([question("q", .time, ask: text(ask))])).problems
      .filter { $0.code == .unknownPlaceholder }.map(\.message)
  }

  @Test func `with a placeholder is told once, and ten of them at most`() {
    #expect(
      placeholders("Since {sinse}, {sinse} or {Since}, in {community}?")
        == ["'{sinse}' is not a placeholder", "'{Since}' is not a placeholder"])
    #expect(placeholders((0..<50).map { "{a\($0)}" }.joined(separator: " ")).count == 10)
  }

  @Test func `with a long circle of conditions names its beginning`() throws {
    for (count, shown) in [(8, "'q7'"), (9, "…"), (500, "…")] {
      let circle = (0..<count).map { number in
        question("q\(number)", .yesNo(yesNo), when: "q\((number + 1) % count) is yes")
      }
      let problems = DefinitionCheck(form(circle)).problems
      let problem = try #require(problems.first { $0.code == .conditionCycle })
      #expect(problem.message.contains("'q0' → 'q1' → "))
      #expect(problem.message.hasSuffix("\(shown) → 'q0'"))
    }
  }

  @Test func `with items that no row judges names four of them`() {
    for (count, words) in [
      (1, "the item 'i0'"), (4, "'i0', 'i1', 'i2', 'i3'"), (6, "'i2', 'i3' and 2 more"),
    ] {
      let items = (0..<count).map { "i\($0)" }
      #expect(Problem.itemMissing(items, at: .file("list.csv")).message.hasSuffix(words))
    }
  }
}

import Testing

@testable import Instruments

struct `Conditions are read as they are written` {
  @Test(arguments: [
    ("useful is 4", "useful is 4"),
    ("useful is not 4", "useful is not 4"),
    ("useful<4", "useful < 4"),
    ("useful <= 4", "useful <= 4"),
    ("useful>4", "useful > 4"),
    ("useful >=4", "useful >= 4"),
    ("role in (mid,senior)", "role in (mid, senior)"),
    ("role not in (mid, senior)", "role not in (mid, senior)"),
    ("not role in (mid)", "role not in (mid)"),
    ("not (role not in (mid))", "not role not in (mid)"),
    ("answered(role)", "answered(role)"),
    ("answered ( role )", "answered(role)"),
    ("not answered(role)", "not answered(role)"),
    ("not not sure is yes", "not not sure is yes"),
    ("  sure\n is\t yes ", "sure is yes"),
    ("sure\u{3000}is\u{A0}yes", "sure is yes"),
    ("((sure is yes))", "sure is yes"),
    ("band is \"8+\"", "band is 8+"),
    ("band is '8+'", "band is 8+"),
    ("words is \"two words\"", "words is \"two words\""),
    ("words is \"is\"", "words is \"is\""),
    ("words is \"\"", "words is \"\""),
    ("starts is 09:30", "starts is 09:30"),
    ("hours is -2.5", "hours is -2.5"),
    ("役割 is 主任", "役割 is 主任"),
    ("answered is yes", "answered is yes"),
    ("sure is no or (sure is yes and useful < 4)", "sure is no or sure is yes and useful < 4"),
    ("(sure is no or useful < 4) and count > 1", "(sure is no or useful < 4) and count > 1"),
    ("(sure is no and useful < 4) and count > 1", "(sure is no and useful < 4) and count > 1"),
    ("words is 'say \"yes\"'", "words is 'say \"yes\"'"),
  ])
  func `each form has one standard spelling`(written: String, standard: String) {
    #expect(condition(written).description == standard)
  }

  @Test(arguments: [
    ("not a is 1 and b is 1", "(not a is 1) and b is 1"),
    ("a is 1 or b is 1 and c is 1", "a is 1 or (b is 1 and c is 1)"),
    ("a is 1 and b is 1 or c is 1", "(a is 1 and b is 1) or c is 1"),
    ("not a is 1 or b is 1", "(not a is 1) or b is 1"),
    ("not a in (1) and not b in (1)", "(not (a in (1))) and (not (b in (1)))"),
    ("a < 1 or not b > 1 and c is not 1", "(a < 1) or ((not (b > 1)) and (c is not 1))"),
  ])
  func `not binds tighter than and, and tighter than or`(bare: String, grouped: String) {
    #expect(condition(bare) == condition(grouped))
  }

  @Test(arguments: [
    ("not (a is 1 and b is 1)", "not a is 1 and b is 1"),
    ("(a is 1 or b is 1) and c is 1", "a is 1 or b is 1 and c is 1"),
    ("a is not 1", "not a is 1"),
    ("a is 1", "a is \"1 \""),
    ("a is 1", "A is 1"),
  ])
  func `what means something else is something else`(one: String, other: String) {
    #expect(condition(one) != condition(other))
  }

  @Test func `parts come in the order of the text, with their offsets`() {
    let read = condition("a is 1 or bb is x and answered(c)")
    #expect(read.references.map(\.id.text) == ["a", "bb", "c"])
    #expect(read.references.map(\.offset) == [0, 10, 31])
    #expect(read.comparisons.flatMap(\.literals).map(\.text) == ["1", "x"])
    #expect(read.comparisons.flatMap(\.literals).map(\.offset) == [5, 16])
  }

  @Test func `offsets count scalars, as the columns of a file do`() {
    let read = condition("役割 is '日本 語' and e\u{301} in (👩‍💻, 2)")
    #expect(read.references.map(\.offset) == [0, 17])
    #expect(read.comparisons.flatMap(\.literals).map(\.offset) == [6, 24, 29])
  }
}

struct `Conditions that cannot be read` {
  @Test(arguments: [
    ("", 0, "the condition is empty", "remove 'when:', or fill it in"),
    ("  ", 0, "the condition is empty", "remove 'when:', or fill it in"),
    ("a = 1", 2, "'=' is not used here", "write 'is'"),
    ("a == 1", 2, "'=' is not used here", "write 'is'"),
    ("a != 1", 2, "'!' is not used here", "write 'is not' or 'not'"),
    ("a is 1 && b is 1", 7, "'&' is not used here", "write 'and'"),
    ("a is 1 || b is 1", 7, "'|' is not used here", "write 'or'"),
    ("a is [1]", 5, "'[' is not used here", "put a code with unusual signs in quotes"),
    ("a is $1", 5, "'$' is not used here", "put a code with unusual signs in quotes"),
    ("a is \"1", 5, "a quote is opened but not closed", "close it with \""),
    ("a is '1", 5, "a quote is opened but not closed", "close it with '"),
    ("a is \"1'", 5, "a quote is opened but not closed", "close it with \""),
    ("a is", 4, "the condition ends too early", "expected here: a code or a number"),
    ("a is not", 8, "the condition ends too early", "expected here: a code or a number"),
    (
      "a", 1, "the condition ends too early",
      "expected here: 'is', 'is not', 'in' or a comparison after 'a'"
    ),
    (
      "a b", 2, "'b' does not fit here",
      "expected here: 'is', 'is not', 'in' or a comparison after 'a'"
    ),
    ("a is 1 and", 10, "the condition ends too early", "expected here: the id of a question"),
    ("and a is 1", 0, "'and' does not fit here", "expected here: the id of a question"),
    ("a is 1 or or b", 10, "'or' does not fit here", "expected here: the id of a question"),
    ("\"a\" is 1", 0, "'a' does not fit here", "expected here: the id of a question"),
    ("a is 1 b is 1", 7, "'b' does not fit here", "expected here: 'and', 'or' or the end"),
    ("a is 1 AND b is 1", 7, "'AND' does not fit here", "expected here: 'and', 'or' or the end"),
    ("a is 1)", 6, "')' does not fit here", "expected here: 'and', 'or' or the end"),
    ("(a is 1", 7, "the condition ends too early", "expected here: ')'"),
    ("()", 1, "')' does not fit here", "expected here: the id of a question"),
    ("a in ()", 6, "')' does not fit here", "expected here: a code or a number"),
    ("a in 1", 5, "'1' does not fit here", "expected here: '('"),
    ("a in (1 2)", 8, "'2' does not fit here", "expected here: ')'"),
    ("a in (1,", 8, "the condition ends too early", "expected here: a code or a number"),
    ("a is not in (1)", 9, "'in' does not fit here", "expected here: a code or a number"),
    ("a not is 1", 6, "'is' does not fit here", "expected here: 'in'"),
    ("a is or", 5, "'or' does not fit here", "expected here: a code or a number"),
    ("answered()", 9, "')' does not fit here", "expected here: the id of a question"),
    ("answered(a", 10, "the condition ends too early", "expected here: ')'"),
    ("answered(a, b)", 10, "',' does not fit here", "expected here: ')'"),
    ("日本 = 1", 3, "'=' is not used here", "write 'is'"),
  ])
  func `are told where, what and how to mend`(
    written: String, offset: Int, what: String, remedy: String
  ) {
    let place = DefinitionPlace(.question(3), key: "when", offset: 100)
    let problem = #expect(throws: Problem.self) { try Condition(parsing: written, at: place) }
    #expect(problem?.code == .conditionSyntax)
    #expect(problem?.message == what)
    #expect(problem?.remedy == remedy)
    #expect(
      problem?.place == .definition(.init(.question(3), key: "when", offset: 100 + offset)))
  }

  @Test(arguments: ["(", "not "])
  func `are refused where they nest deeper than 32, however deep`(opening: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "a is 1"
        + (opening == "(" ? String(repeating: ")", count: depth) : "")
    }
    #expect(throws: Never.self) {
      try Condition(parsing: nested(31), at: DefinitionPlace(.instrument))
    }
    for depth in [32, 33, 100_000] {
      let problem = #expect(throws: Problem.self) {
        try Condition(parsing: nested(depth), at: DefinitionPlace(.instrument))
      }
      #expect(problem?.message == "the condition is nested deeper than 32")
    }
  }
}

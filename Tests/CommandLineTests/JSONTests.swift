import Testing

@testable import PerennialCLI

@Suite struct JSONTests {
  @Test(arguments: [
    (JSON.null, "null"),
    (.bool(true), "true"),
    (.int(-42), "-42"),
    (.number(1), "1"),
    (.number(-0.0), "0"),
    (.number(0.1), "0.1"),
    (.number(1.0 / 3), "0.3333333333333333"),
    (.number(1e21), "1e+21"),
    (.number(9_007_199_254_740_992), "9007199254740992"),
    (.number(.nan), "null"),
    (.number(-.infinity), "null"),
    (.string("a\"b\\c"), #""a\"b\\c""#),
    (.string("1\n2\r3\t4\u{0}5\u{1F}"), #""1\n2\r3\t4\u00005\u001f""#),
    (.string("会議 😀 e\u{301}\u{2028}"), "\"会議 😀 e\u{301}\u{2028}\""),
    (.array([]), "[]"),
    (.object([]), "{}"),
    (.object([("b", .array([.int(1), .null])), ("a", .object([]))]), #"{"b":[1,null],"a":{}}"#),
  ])
  func `writes values the shortest correct way`(value: JSON, text: String) {
    #expect(value.text == text)
  }
}

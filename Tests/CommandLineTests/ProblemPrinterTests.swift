import Instruments
import Testing

@testable import PerennialCLI

@Suite struct ProblemPrinterTests {
  private func text(
    at place: Place, source: String = "", width: Int = 80, message: String = "is odd"
  ) -> String {
    let problem = Problem(.unknownKey, at: place, message, remedy: "mend it")
    let sources = source.isEmpty ? [:] : ["a.yaml": Array(source.utf8)]
    return ProblemPrinter(width: width, style: .plain, sources: sources).text(of: problem)
  }

  @Test(arguments: [
    ("one\n  mesures: x", 2, 3, "    2 |   mesures: x", "      |   ^"),
    ("会議の会議: x", 1, 4, "    1 | 会議の会議: x", "      |       ^"),
    ("e\u{301}té: x", 1, 3, "    1 | e\u{301}té: x", "      |  ^"),
    ("\tk: x\r\n", 1, 2, "    1 |  k: x", "      |  ^"),
    ("a\u{1B}[2Jb\u{7}", 1, 6, "    1 | a·[2Jb·", "      |      ^"),
    ("end", 1, 4, "    1 | end", "      |    ^"),
  ])
  func `puts the caret right under the column`(
    source: String, line: Int, column: Int, shown: String, caret: String
  ) {
    let text = text(at: .text(file: "a.yaml", line: line, column: column), source: source)
    let expected = [
      "a.yaml:\(line):\(column): error: is odd [unknown-key]", shown, caret, "      = mend it",
    ]
    #expect(text == expected.joined(separator: "\n"))
  }

  @Test(arguments: [1, 2, 15, 30, 31, 32, 60, 100, 119, 120])
  func `cuts a long line around the column`(column: Int) {
    let letters = (0..<120).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) }
    let text = text(
      at: .text(file: "a.yaml", line: 1, column: column), source: String(letters), width: 40)
    let lines = text.split(separator: "\n").map { Array($0) }
    #expect(lines[1].count <= 40)
    #expect(lines[1][lines[2].count - 1] == letters[column - 1])
  }

  @Test(arguments: [20, 33, 60])
  func `cuts a long Japanese line without parting caret and character`(column: Int) {
    let source = String(repeating: "日", count: column - 1) + "x" + String(repeating: "本", count: 50)
    let text = text(at: .text(file: "a.yaml", line: 1, column: column), source: source, width: 41)
    let lines = text.split(separator: "\n")
    let before = lines[1].prefix { $0 != "x" }
    #expect(TextLayout.width(of: before) == lines[2].count - 1)
    #expect(TextLayout.width(of: lines[1]) <= 41)
  }

  @Test(arguments: [
    (Place.file("a.csv"), "a.csv"),
    (.cell(file: "a.csv", line: 7, column: "useful"), "a.csv:7, column 'useful'"),
    (.text(file: "unread.yaml", line: 1, column: 2), "unread.yaml:1:2"),
    (.text(file: "a.yaml", line: 99, column: 1), "a.yaml:99:1"),
    (.question(QuestionID("useful")), "question 'useful'"),
    (.word("smu"), "perennial"),
    (.machine, "perennial"),
  ])
  func `names a place without a line to show`(place: Place, name: String) {
    let text = text(at: place, source: "one line")
    #expect(text == "\(name): error: is odd [unknown-key]\n      = mend it")
  }

  @Test func `lets no message disturb the terminal`() {
    #expect(text(at: .machine, message: "a\u{1B}]0;b\u{202E}").contains("a·]0;b·"))
  }

  @Test(arguments: [
    (Place.file("a.csv"), #""file":"a.csv","line":null,"column":null"#),
    (.text(file: "a.yaml", line: 3, column: 5), #""file":"a.yaml","line":3,"column":5"#),
    (.cell(file: "a.csv", line: 7, column: "q"), #""file":"a.csv","line":7,"column":"q""#),
    (.word("smu"), #""file":null,"line":null,"column":null"#),
  ])
  func `tells programs the place in parts`(place: Place, parts: String) {
    let problem = Problem(.unknownKey, .warning, at: place, "is odd", remedy: "mend it")
    let rest = #""severity":"warning","code":"unknown-key","message":"is odd","remedy":"mend it""#
    #expect(JSON.problems([problem]).text == "{\"problems\":[{\(parts),\(rest)}]}")
  }
}

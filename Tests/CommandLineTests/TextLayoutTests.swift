import Testing

@testable import PerennialCLI

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("会議", 4), ("ｶﾅ", 2), ("ＡＢ", 4), ("한국", 4),
    ("😀", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤️", 2), ("→", 1), ("…", 1), ("a\u{200B}b", 2),
    ("\u{1B}[1mbold\u{1B}[0m", 4), ("が", 2), ("か\u{3099}", 2),
  ])
  func `knows how many columns a text takes`(text: String, width: Int) {
    #expect(TextLayout.width(of: text) == width)
  }

  @Test(arguments: [
    ("the quick brown fox", 9, ["the quick", "brown fox"]),
    ("the quick", 3, ["the", "quick"]),
    ("  spaces   between ", 20, ["spaces between"]),
    ("one\n\ntwo", 20, ["one", "", "two"]),
    ("", 5, [""]),
    ("今日の回はどうでしたか", 8, ["今日の回", "はどうで", "したか"]),
    ("会議です。次", 8, ["会議で", "す。次"]),
    ("「会議」は", 6, ["「会", "議」は"]),
    ("使うAIは", 5, ["使う", "AIは"]),
    ("한국어 문장", 8, ["한국어", "문장"]),
    ("no\u{A0}break here", 9, ["no\u{A0}break", "here"]),
    ("it is 64 %, or less", 8, ["it is", "64 %, or", "less"]),
    ("one · two · three", 9, ["one ·", "two ·", "three"]),
  ])
  func `breaks lines where readers expect it`(text: String, width: Int, lines: [String]) {
    #expect(TextLayout.wrapped(text, to: width) == lines)
  }

  @Test func `sets lines behind a lead-in`() {
    #expect(
      TextLayout.wrapped("one two three", to: 10, behind: "日: ") == [
        "日: one", "    two", "    three",
      ])
  }

  @Test func `lays out a table by the widths of its cells`() {
    var table = Table([.init("question"), .init("n", isRightAligned: true), .init("note")])
    table.rows = [["有用さ", "7", "fine"], ["useful", "123", ""]]
    let expected = [
      "question    n  note",
      "有用さ      7  fine",
      "useful    123",
    ]
    #expect(table.lines(width: 80) == expected)
  }

  @Test func `cuts a word only where a column has no other room`() {
    var table = Table([.init("id"), .init("n", isRightAligned: true), .init("how")])
    table.rows = [["frequency_change", "12", "never\u{A0}3 · few-times-a-month\u{A0}9"]]
    #expect(
      table.lines(width: 42) == [
        "id                 n  how",
        "frequency_change  12  never 3 ·",
        "                      few-times-a-month 9",
      ])
    #expect(
      table.lines(width: 30) == [
        "id             n  how",
        "frequency_    12  never 3 ·",
        "change            few-times-a-",
        "                  month 9",
      ])
  }

  @Test func `wraps the last column first, and then the widest`() {
    var table = Table([.init(""), .init("")])
    table.rows = [["health", "the community is fine and growing"]]
    #expect(
      table.lines(width: 28) == ["health  the community is", "        fine and growing"])
    table.rows = [["a rather long name of a thing", "the community is fine"]]
    #expect(table.lines(width: 40).allSatisfy { TextLayout.width(of: $0) <= 40 })
  }
}

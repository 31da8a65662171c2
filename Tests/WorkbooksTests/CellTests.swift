import Testing

@testable import Workbooks

struct CellTests {
  @Test(arguments: [
    ("Data", "Data"), ("a/b:c", "a b c"), ("\u{27}quoted\u{27}", "quoted"), ("", "–"),
    ("History", "History 2"),
    (String(repeating: "x", count: 40), String(repeating: "x", count: 31)),
    ("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"),
  ])
  func `sheets get names that Excel takes`(wanted: String, name: String) {
    var names = SheetNames()
    #expect(names.name(for: wanted) == name)
  }

  @Test func `no two sheets are called alike, whatever their case`() {
    var names = SheetNames()
    let long = String(repeating: "y", count: 31)
    #expect(["Data", "data", "DATA"].map { names.name(for: $0) } == ["Data", "data 2", "DATA 3"])
    #expect([long, long].map { names.name(for: $0).count } == [31, 31])
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func `columns have letters`(column: Int, letters: String) {
    #expect(CellPlace.letters(of: column) == letters)
  }

  @Test func `a place quotes the name of its sheet`() {
    let place = CellPlace("Ana\u{27}s flow", row: 6, column: 1)
    #expect(place.reference == "\u{27}Ana\u{27}\u{27}s flow\u{27}!$B$7")
    #expect(place.link == "internal:\u{27}Ana\u{27}\u{27}s flow\u{27}!B7")
  }

  @Test func `a formula and what it comes to are one thing`() {
    let formula = Formula.product(
      .difference(.named("saved", 3), .number(0.5)), .sum(.named("a", 2), .named("b", 4)))
    #expect(formula.text == "(saved-0.5)*(a+b)")
    #expect(formula.value == 15)
  }

  @Test func `columns of a table get names, no two alike`() {
    #expect(
      TableWriter.unlike(["Team", "team", "", "Team"]) == ["Team", "team (2)", "–", "Team (3)"])
  }

  @Test(arguments: ["=A1", "==", "=cmd"])
  func `charts take no words for references`(words: String) {
    #expect(ChartText.of(words) == " \(words)")
    #expect(ChartText.of(String(repeating: "z", count: 300)).count == 250)
    #expect(ChartText.short("日本語の質問", to: 7) == "日本語…")
  }
}

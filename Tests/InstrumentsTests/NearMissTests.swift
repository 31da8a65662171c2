import Testing

@testable import Instruments

struct `A near miss` {
  @Test(arguments: [
    ("titel", ["title", "text"], "title"), ("Title", ["title"], "title"),
    ("titl", ["title"], "title"), ("ttitle", ["title"], "title"),
    ("tittle", ["title", "little"], "title"),
    ("anonimity", ["anonymity", "audience"], "anonymity"), ("colour", ["color"], "color"),
    ("quaterly", ["quarterly", "yearly"], "quarterly"), ("use", ["used", "uses"], "used"),
    ("ja", ["ja"], "ja"), ("役立つ", ["役立ち"], "役立ち"),
    ("minmum grup", ["minimum group"], "minimum group"), ("yse", ["yes"], "yes"),
  ])
  func `is the closest of the known words`(typed: String, known: [String], meant: String) {
    #expect(NearMiss.of(typed, among: known) == meant)
  }

  @Test(arguments: [
    ("banana", ["title", "text"]), ("abc", ["xyz"]), ("ab", ["xy"]), ("title", []),
    ("tit", ["title"]), ("a", ["abc"]), ("a", ["b"]), ("jp", ["ja", "es"]), ("ie", ["ei"]),
    ("1", ["2", "3"]), ("required", ["reversed"]), ("", ["title"]),
  ])
  func `is nothing where no word is close`(typed: String, known: [String]) {
    #expect(NearMiss.of(typed, among: known) == nil)
  }

  @Test(arguments: [
    ("titel", ["title"], "did you mean 'title'?"),
    ("xxxx", ["yes", "no"], "write one of: yes, no"),
    ("xxxx", [], "look elsewhere"),
    ("xxxx", ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh"], "look elsewhere"),
    (
      "xxxx", ["aa", "bb", "cc", "dd", "ee", "ff", "gg"], "write one of: aa, bb, cc, dd, ee, ff, gg"
    ),
  ])
  func `is the remedy, or else the list where it is short`(
    typed: String, known: [String], remedy: String
  ) {
    #expect(NearMiss.remedy(for: typed, among: known, otherwise: "look elsewhere") == remedy)
  }

  @Test func `is found in words of any length`() {
    let long = String(repeating: "ab", count: 100_000)
    #expect(NearMiss.of(long, among: ["title", ""]) == nil)
  }
}

@testable import DelimitedText
import Testing

struct DialectTests {
  private func dialect(of text: String) throws -> DetectedDialect {
    try #require(try Reading(Array(text.utf8)).detected)
  }

  @Test(arguments: [
    ("a,b,c\n1,2,3\n", Delimiter.comma),
    ("name;size\nx;1,5\ny;2,5\n", .semicolon),
    ("a\tb\n\"1, 2\"\t3\n", .tab),
    ("a|b|c\n1;2|3|4\n", .bar),
    ("\"What, in all, is it?\";Age\n\"a, b\";12\n", .semicolon),
    ("which?,why\nx;y;z,a\nx;z,b\nz,c\n", .comma),
    ("\"line\none\",\"b\"\n1,2\n", .comma),
    ("alone\n", .comma), ("", .comma),
  ])
  func `finds the delimiter that makes a table`(text: String, expected: Delimiter) throws {
    #expect(try dialect(of: text).delimiter.value == expected)
  }

  @Test(arguments: [
    ("'a','b'\n'x, y','it''s'\n", Quote.single, [["a", "b"], ["x, y", "it's"]]),
    ("a,b\n'x, y',1\n'z, u',2\n", .single, [["a", "b"], ["x, y", "1"], ["z, u", "2"]]),
    (
      "a,b\n'tis,2\nrock 'n' roll,3\n", .double,
      [["a", "b"], ["'tis", "2"], ["rock 'n' roll", "3"]]
    ),
    ("a,b\n\"'quoted'\",2\n", .double, [["a", "b"], ["'quoted'", "2"]]),
    ("a,b\n'=1+1,'-2\n", .double, [["a", "b"], ["'=1+1", "'-2"]]),
  ])
  func `finds the quote`(text: String, quote: Quote, rows: [[String]]) throws {
    let reading = try Reading(Array(text.utf8))
    #expect(reading.detected?.quote.value == quote)
    #expect(reading.rows == rows)
  }

  @Test(arguments: [
    (#"a,"say \"hi\", you""#, QuoteEscape.backslash, ["a", #"say "hi", you"#]),
    (#"a,"C:\",b"#, .doubled, ["a", #"C:\"#, "b"]),
    (#""a\\b","\"","c\d""#, .backslash, [#"a\b"#, "\"", #"c\d"#]),
  ])
  func `finds how quotes are escaped`(
    text: String, escape: QuoteEscape, fields: [String]
  ) throws {
    let reading = try Reading(Array("\(text)\n".utf8))
    #expect(reading.detected?.escape.value == escape)
    #expect(reading.rows == [fields])
  }

  @Test(arguments: [
    ("Survey of May\n\nname,age,town\nx,1,y\nz,2,u\n", 1),
    ("Survey,,\nMay,,\nname,age,town\nx,1,y\nz,2,u\n", 2),
    ("name,age\nx,1\n", 0),
    ("one\ntwo\nthree\n", 0),
  ])
  func `finds the lines above the header, and keeps them`(text: String, count: Int) throws {
    let reading = try Reading(Array(text.utf8))
    #expect(reading.detected?.titleRows.value == count)
    #expect(reading.damage == [])
    #expect(reading.rows.count == text.split(separator: "\n").count)
  }

  @Test(arguments: [
    ("a\nb\n", Newline.lf), ("a\r\n\"x\ny\"\r\n", .crlf), ("a\rb\r", .cr), ("a\nb\r\n", .mixed),
  ])
  func `tells how lines end`(text: String, newline: Newline) throws {
    #expect(try dialect(of: text).newline == newline)
  }

  @Test func `every part can be told instead`() throws {
    let options = ReadingOptions(
      encoding: .latin1, delimiter: .bar, quote: .nothing, escape: .doubled, titleRows: 1)
    let reading = try Reading(Array("\"é\"|x,y\na|b|c\n".utf8), options: options)
    #expect(reading.rows == [["\"Ã©\"", "x,y"], ["a", "b", "c"]])
    #expect(reading.damage == [])
    #expect(reading.detected?.delimiter.reason == "as it was asked for")
  }

  @Test func `everything found has a reason`() throws {
    let found = try dialect(of: "a;b\n\"1\";2\n")
    #expect(found.delimiter.reason == "it makes 2 columns in 2 of the first 2 records")
    #expect(found.quote.reason == "it holds 1 fields of the first 2 records together")
    #expect(found.encoding.reason == "all of it is ASCII")
  }
}

import DelimitedText
import Testing

struct DelimitedReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r3,4\n5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("\n\r\n\ra,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a,\n,", [["a", ""], ["", ""]]),
    ("a,\"x\ny\r\nz\"\n1,2", [["a", "x\ny\r\nz"], ["1", "2"]]),
    ("\"say \"\"hi\"\"\",\"\"\n\"\"\"\",1\n", [["say \"hi\"", ""], ["\"", "1"]]),
    ("\"\"\n", [[""]]),
    ("5\" pipe,a\"b\n", [["5\" pipe", "a\"b"]]),
    (" a , \"b\"\n", [[" a ", " \"b\""]]),
    ("\"a\u{FEFF}\",日本\n", [["a\u{FEFF}", "日本"]]),
    ("", []),
    ("\u{FEFF}", []),
  ])
  func `reads what RFC 4180 and its dialects allow`(text: String, rows: [[String]]) {
    let contents = DelimitedReader(Array(text.utf8)).contents()
    #expect(contents.records.map(\.fields) == rows)
    #expect(contents.damage == [])
  }

  @Test(arguments: [(Delimiter.semicolon, ";"), (.tab, "\t"), (.bar, "|")])
  func `keeps other delimiters apart and takes the comma literally`(
    delimiter: Delimiter, sign: String
  ) {
    let text = "a\(sign)1,5\n\"x\(sign)y\"\(sign)b"
    let contents = DelimitedReader(Array(text.utf8), delimiter: delimiter).contents()
    #expect(contents.records.map(\.fields) == [["a", "1,5"], ["x\(sign)y", "b"]])
  }

  @Test func `tells where each field begins, counting characters`() {
    let text = "\u{FEFF}日本,b\n\"x\ny\",é,z\r\n\nlast,1\n"
    let records = DelimitedReader(Array(text.utf8)).contents().records
    let places = records.map { $0.positions.map(\.description) }
    #expect(places == [["1:1", "1:4"], ["2:1", "3:4", "3:6"], ["5:1", "5:6"]])
    #expect(records.map(\.line) == [1, 2, 5])
    #expect(records[0].positions[1].byte == 10)
  }

  @Test func `hands a reader the same bytes whatever the chunk of newlines`() {
    let text = String(repeating: "\"a\r\n\",b\r", count: 3)
    let rows = DelimitedReader(Array(text.utf8)).contents().records.map(\.fields)
    #expect(rows == Array(repeating: ["a\r\n", "b"], count: 3))
  }
}

import DelimitedText
import Testing

struct DamageTests {
  @Test(arguments: [
    // The text ends inside the quote.
    ("a,b\n1,\"x\n2,y\n3,z\n", [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]], "2:3"),
    // A later row opens a quote of its own.
    ("a,b\n1,\"x\n2,\"y\"\n3,z\n", [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]], "2:3"),
    // A later row holds an empty quoted field.
    ("a,b\n1,\"x\n2,\"\"\n", [["a", "b"], ["1", "\"x"], ["2", ""]], "2:3"),
    // It is the last character of all.
    ("a,b\n1,\"", [["a", "b"], ["1", "\""]], "2:3"),
  ])
  func `an unclosed quote costs only its own row`(text: String, rows: [[String]], place: String) {
    let contents = DelimitedReader(Array(text.utf8)).contents()
    #expect(contents.records.map(\.fields) == rows)
    #expect(contents.damage.map(\.description) == ["\(place): a quote that is never closed"])
  }

  @Test func `text after a closing quote is kept and told`() {
    let contents = DelimitedReader(Array("a,b\n\"x\" y,2\n".utf8)).contents()
    #expect(contents.records[1].fields == ["x y", "2"])
    #expect(contents.damage.map(\.kind) == [.textAfterClosingQuote])
    #expect(contents.damage[0].position == Position(line: 2, column: 4, byte: 7))
  }

  @Test func `ragged rows are kept, flagged and told`() {
    let contents = DelimitedReader(Array("a,b\n1\n1,2,3\n1,2\n".utf8)).contents()
    #expect(contents.records.map(\.isRagged) == [false, true, true, false])
    #expect(contents.records[2].fields == ["1", "2", "3"])
    let expected: [Damage.Kind] = [
      .fieldCount(expected: 2, found: 1), .fieldCount(expected: 2, found: 3),
    ]
    #expect(contents.damage.map(\.kind) == expected)
    #expect(contents.damage.map(\.position.line) == [2, 3])
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5], [0xFF], [0xE3, 0x81],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 leave a mark each and a place each`(broken: [UInt8]) {
    let bytes = Array("é,".utf8) + broken + Array("z\n".utf8)
    let contents = DelimitedReader(bytes).contents()
    let marks = String(repeating: "\u{FFFD}", count: broken.count)
    #expect(contents.records.map(\.fields) == [["é", marks + "z"]])
    #expect(contents.damage.allSatisfy { $0.kind == .notUTF8 })
    #expect(contents.damage.map(\.position.byte) == Array(3..<3 + broken.count))
    #expect(contents.damage.first?.position.column == 3)
  }

  @Test func `a NUL byte is kept and told`() {
    let contents = DelimitedReader([0x61, 0x00, 0x2C, 0x62]).contents()
    #expect(contents.records[0].fields == ["a\0", "b"])
    #expect(contents.damage == [Damage(.nul, at: Position(line: 1, column: 2, byte: 1))])
  }

  @Test func `damage comes in the order of the text`() {
    let contents = DelimitedReader(Array("a,b\n\"x\"y\nx\0\n".utf8)).contents()
    let expected: [Damage.Kind] = [
      .fieldCount(expected: 2, found: 1), .textAfterClosingQuote,
      .fieldCount(expected: 2, found: 1), .nul,
    ]
    #expect(contents.damage.map(\.kind) == expected)
  }

  @Test(.timeLimit(.minutes(10)))
  func `many unclosed quotes do not make reading slow`() {
    let lines = (0..<20_000).map { "\"row \($0)\n" }.joined()
    let contents = DelimitedReader(Array(lines.utf8)).contents()
    #expect(contents.records.count == 20_000)
    #expect(contents.damage.count == 20_000)
  }

  @Test(arguments: 1...50)
  func `no character is ever lost`(seed: Int) {
    var dice = Dice(seed)
    let alphabet = Array("ab,\"\"\n\ré".unicodeScalars)
    let text = String(
      String.UnicodeScalarView(
        (0..<60).map { _ in alphabet[Int(dice.next() % UInt64(alphabet.count))] }))
    let fields = DelimitedReader(Array(text.utf8)).contents().records.flatMap(\.fields)
    func letters(_ text: String) -> String { text.filter { "abé".contains($0) } }
    #expect(letters(fields.joined()) == letters(text), "seed \(seed)")
  }
}

import DelimitedText
import Testing

struct DelimitedWriterTests {
  private func written(
    _ rows: [[String]], guarding: DelimitedWriter.Guard = .none
  ) -> String {
    var writer = DelimitedWriter(guarding: guarding)
    for row in rows { writer.write(row) }
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test(arguments: [
    ([["a", "b"], ["1", ""]], "a,b\n1,\n"),
    ([["a,b", "say \"hi\"", "x\ny", "u\rv"]], "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\",\"u\rv\"\n"),
    ([["a;b", " c ", "it's"]], "a;b, c ,it's\n"),
    ([["a"], [""], ["b"]], "a\n\"\"\nb\n"),
    ([["\u{FEFF}a", "\u{FEFF}b"]], "\"\u{FEFF}a\",\u{FEFF}b\n"),
  ])
  func `quotes only where it has to`(rows: [[String]], text: String) {
    #expect(written(rows) == text)
  }

  @Test(arguments: [
    "=1", "+1", "-1", "@a", "\tb", "\rc", "'d", "''e", "'=f", "'", "''", "=", "g", "", "'é", "é",
  ])
  func `what it guards is read back as it was`(text: String) throws {
    let bytes = Array(written([["x", text]], guarding: .formulas).utf8)
    let cell = DelimitedReader(bytes).contents().records[0].fields[1]
    #expect(FormulaGuard.guarded(text) == cell)
    #expect(FormulaGuard.unguarded(cell) == text)
    #expect(!["=", "+", "-", "@", "\t", "\r"].contains(String(cell.prefix(1))))
  }

  @Test func `guards nothing unless it is asked to`() {
    #expect(written([["=1", "'x"]]) == "=1,'x\n")
  }

  @Test(arguments: 1...30)
  func `what it writes is read back as it was`(seed: Int) throws {
    var dice = Dice(seed)
    let letters = Array("a,\"'\n\ré;=\\ \u{FEFF}".unicodeScalars)
    let rows = (0..<5).map { _ in
      (0..<3).map { _ in
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 0...4, using: &dice)).compactMap { _ in
              letters.randomElement(using: &dice)
            }))
      }
    }
    let contents = DelimitedReader(Array(written(rows).utf8)).contents()
    #expect(contents.records.map(\.fields) == rows, "seed \(seed)")
    #expect(contents.damage == [])
  }
}
